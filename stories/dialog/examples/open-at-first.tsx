import { Button } from '@care-mode/react/button';
import { Dialog } from '@care-mode/react/dialog';
import { Paragraph } from '@care-mode/react/paragraph';

export function OpenAtFirst() {
  return (
    <Dialog
      defaultOpen
      trigger={<Button>再看一次</Button>}
      title="预约好了"
      actions={(close) => (
        <>
          <Button variant="primary" onClick={close}>
            加到手机日历
          </Button>
          <Button onClick={close}>打电话告诉女儿</Button>
        </>
      )}
    >
      <Paragraph>明天上午九点，市医院三楼眼科。请带社保卡，早上可以吃饭。</Paragraph>
    </Dialog>
  );
}
