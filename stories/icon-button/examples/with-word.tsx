import { IconButton } from '@care-mode/react/icon-button';
import { Stack } from '@care-mode/react/stack';
import { House, Mic, Phone } from 'lucide-react';

export function WithWord() {
  return (
    <Stack direction="horizontal" gap="target">
      <IconButton icon={House} label="首页" />
      <IconButton icon={Phone} label="打电话" variant="primary" />
      <IconButton icon={Mic} label="用嘴说" />
      <IconButton icon={Phone} label="今天休息" disabled />
    </Stack>
  );
}
