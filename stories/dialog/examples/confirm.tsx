import { Button } from '@care-mode/react/button';
import { Dialog } from '@care-mode/react/dialog';
import { Paragraph } from '@care-mode/react/paragraph';

export function Confirm() {
  return (
    <Dialog
      trigger={<Button>取消预约</Button>}
      title="要取消明天的预约吗"
      actions={(close) => (
        <>
          <Button variant="primary" onClick={close}>
            保留预约
          </Button>
          <Button variant="danger" onClick={close}>
            取消预约，退回 25 元
          </Button>
        </>
      )}
    >
      <Paragraph>
        市医院眼科，王大夫，明天上午九点。取消以后，挂号费三天内退回您的社保卡。
      </Paragraph>
    </Dialog>
  );
}
