import { Button } from '@care-mode/react/button';
import { Stack } from '@care-mode/react/stack';

export function Variants() {
  return (
    <Stack>
      <Button variant="primary">预约看病</Button>
      <Button>看看还有哪些医生</Button>
      <Button variant="danger">取消预约</Button>
      <Button variant="quiet">以后再说</Button>
    </Stack>
  );
}
