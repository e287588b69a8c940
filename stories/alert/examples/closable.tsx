import { Alert } from '@care-mode/react/alert';
import { Button } from '@care-mode/react/button';
import { useState } from 'react';

export function Closable() {
  const [isShown, setIsShown] = useState(true);
  return isShown ? (
    <Alert onClose={() => setIsShown(false)}>社区食堂今天有红烧鱼，可以打电话订，送到家。</Alert>
  ) : (
    <Button onClick={() => setIsShown(true)}>再看一次提示</Button>
  );
}
