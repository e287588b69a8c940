import { Checkbox } from '@care-mode/react/checkbox';

export function Agree() {
  return <Checkbox required>我看过并同意《挂号须知》</Checkbox>;
}
