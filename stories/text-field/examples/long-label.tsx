import { TextField } from '@care-mode/react/text-field';

export function LongLabel() {
  return (
    <TextField
      label="紧急情况下可以联系的家人或者邻居的姓名，以及他和您是什么关系"
      placeholder="王小红"
      autoComplete="off"
      required
    />
  );
}
