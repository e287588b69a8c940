import { Alert } from '@care-mode/react/alert';
import { Stack } from '@care-mode/react/stack';

export function Kinds() {
  return (
    <Stack>
      <Alert kind="info">今天下午五点到六点，挂号系统停一会儿。着急可以打 12345。</Alert>
      <Alert kind="success">电费已经交好，付了 86 元 4 角。</Alert>
      <Alert kind="warning">社保认证还有 7 天到期。现在办，大约用 3 分钟。</Alert>
      <Alert kind="danger">身份证号少了一位。请看着证件，从头对一遍。</Alert>
    </Stack>
  );
}
