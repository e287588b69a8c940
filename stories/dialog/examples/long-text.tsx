import { Button } from '@care-mode/react/button';
import { Dialog } from '@care-mode/react/dialog';
import { Paragraph } from '@care-mode/react/paragraph';

export function LongText() {
  return (
    <Dialog
      trigger={<Button>看服务说明</Button>}
      title="请家人代您办社保认证，需要先知道的几件事"
      actions={(close) => (
        <Button variant="primary" onClick={close}>
          看完了，回到上一页
        </Button>
      )}
    >
      <Paragraph>家人可以用自己的手机替您办，不用您到场，也不用把密码告诉他。</Paragraph>
      <Paragraph>
        办之前，您会收到一条短信，写着谁在替您办、办什么事。您回复“同意”，他才能往下办。
      </Paragraph>
      <Paragraph>
        家人只能办这一件事，看不到您的存折和看病记录。办完这一次，授权就结束了。
      </Paragraph>
      <Paragraph>改主意了，随时可以收回：打 12333，或者到任何一个社保窗口说一声。</Paragraph>
      <Paragraph>
        您也可以自己办：在手机上办，到社区窗口办，或者请工作人员上门，都不收钱。
      </Paragraph>
      <Paragraph>不方便刷脸的，带身份证到窗口，工作人员看一眼就行。</Paragraph>
    </Dialog>
  );
}
