import { Alert } from '@care-mode/react/alert';
import { Button } from '@care-mode/react/button';

export function WithAction() {
  return (
    <Alert kind="danger" title="付款没有成功" action={<Button>再付一次 86 元 4 角</Button>}>
      银行没有回应，钱没有扣。您填的内容都还在，可以再付一次，也可以明天再交。
    </Alert>
  );
}
