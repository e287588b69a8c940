import { Button } from '@care-mode/react/button';
import { createToastQueue, ToastRegion } from '@care-mode/react/toast';

const queue = createToastQueue();

export function Several() {
  return (
    <>
      <Button
        onClick={() => {
          queue.show('网络断了，填的都还在', { kind: 'danger' });
          queue.show('手机电量不多了', { kind: 'warning' });
          queue.show('图片已经存到相册', { kind: 'success' });
        }}
      >
        来三条通知
      </Button>
      <ToastRegion queue={queue} />
    </>
  );
}
