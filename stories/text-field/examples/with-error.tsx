import { TextField } from '@care-mode/react/text-field';

export function WithError() {
  return (
    <TextField
      label="身份证号"
      description="在身份证正面的最下面，一共 18 位。"
      error="少了一位。请对照身份证，再看一遍最后几位。"
      defaultValue="11010519491231002"
      inputMode="text"
      autoComplete="off"
      required
    />
  );
}
