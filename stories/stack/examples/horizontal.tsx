import { Button } from '@care-mode/react/button';
import { Stack } from '@care-mode/react/stack';

export function Horizontal() {
  return (
    <Stack direction="horizontal" gap="target">
      <Button variant="primary">交电费 128.60 元</Button>
      <Button>看账单</Button>
      <Button>先不交</Button>
    </Stack>
  );
}
