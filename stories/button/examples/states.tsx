import { Button } from '@care-mode/react/button';
import { Stack } from '@care-mode/react/stack';

export function States() {
  return (
    <Stack>
      <Button variant="primary" isLoading>
        正在提交，请稍候
      </Button>
      <Button disabled>今天已约满</Button>
      <Button asChild>
        <a href="#map">看医院在哪里</a>
      </Button>
      <Button variant="primary">
        确认支付水费、电费和燃气费一共一百二十八元六角，从您的社保卡账户扣款
      </Button>
    </Stack>
  );
}
