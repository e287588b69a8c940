import { Checkbox } from '@care-mode/react/checkbox';

export function WithError() {
  return (
    <Checkbox error="看完须知，在这里打勾，才能挂号。" required>
      我看过并同意《挂号须知》
    </Checkbox>
  );
}
