import { Button } from '@care-mode/react/button';
import { Phone } from 'lucide-react';

export function Hero() {
  return (
    <Button size="hero" variant="primary" icon={Phone}>
      打电话给人工客服
    </Button>
  );
}
