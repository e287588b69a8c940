import { TextField } from '@care-mode/react/text-field';

export function WithUnit() {
  return (
    <TextField
      label="充多少话费"
      defaultValue="50"
      inputMode="decimal"
      suffix="元"
      autoComplete="off"
    />
  );
}
