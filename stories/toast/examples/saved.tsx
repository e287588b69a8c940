import { Button } from '@care-mode/react/button';
import { Stack } from '@care-mode/react/stack';
import { createToastQueue, ToastRegion } from '@care-mode/react/toast';

const queue = createToastQueue();

export function Saved() {
  return (
    <Stack>
      <Button onClick={() => queue.show('地址已经存好', { kind: 'success' })}>存下地址</Button>
      <Button
        onClick={() =>
          queue.show('已取消明天上午的预约', {
            action: { label: '换回来', onPress: () => queue.show('预约还在', { kind: 'success' }) },
          })
        }
      >
        取消预约
      </Button>
      <ToastRegion queue={queue} />
    </Stack>
  );
}
