import { Stack } from '@care-mode/react/stack';
import { TextField } from '@care-mode/react/text-field';

export function Disabled() {
  return (
    <Stack gap={5}>
      <TextField label="医保卡号" defaultValue="由社保局填写" autoComplete="off" disabled />
      <TextField label="就诊医院" defaultValue="市第一人民医院" autoComplete="off" readOnly />
    </Stack>
  );
}
