import { TextField } from '@care-mode/react/text-field';

export function Clearable() {
  return (
    <TextField
      label="家住哪里"
      defaultValue="幸福路 18 号"
      autoComplete="street-address"
      isClearable
    />
  );
}
