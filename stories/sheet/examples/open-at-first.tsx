import { Button } from '@care-mode/react/button';
import { Paragraph } from '@care-mode/react/paragraph';
import { Sheet } from '@care-mode/react/sheet';

export function OpenAtFirst() {
  return (
    <Sheet
      defaultOpen
      closePosition="bottom-center"
      trigger={<Button>查看电费</Button>}
      title="这个月电费 86 元 4 角"
      actions={(close) => (
        <Button variant="primary" onClick={close}>
          去交电费
        </Button>
      )}
    >
      <Paragraph>11 月用了 172 度电，比上个月少 9 度。12 月 5 日前交就可以。</Paragraph>
    </Sheet>
  );
}
