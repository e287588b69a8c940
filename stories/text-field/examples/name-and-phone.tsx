import { Stack } from '@care-mode/react/stack';
import { TextField } from '@care-mode/react/text-field';

export function NameAndPhone() {
  return (
    <Stack gap={5}>
      <TextField label="您的姓名" autoComplete="name" required />
      <TextField
        label="手机号"
        description="医院会发短信告诉您就诊时间。"
        autoComplete="tel"
        inputMode="tel"
        type="tel"
      />
    </Stack>
  );
}
