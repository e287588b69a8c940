import { Checkbox } from '@care-mode/react/checkbox';
import type { Meta } from '@storybook/react-vite';

export { Agree } from './examples/agree';
export { States } from './examples/states';
export { SomeOfThem } from './examples/some-of-them';
export { WithError } from './examples/with-error';

export default { title: '输入/复选框 Checkbox', component: Checkbox } satisfies Meta<
  typeof Checkbox
>;
