import { RadioGroup } from '@care-mode/react/radio-group';
import type { Meta } from '@storybook/react-vite';

export { When } from './examples/when';
export { WithDescriptions } from './examples/with-descriptions';
export { WithError } from './examples/with-error';

export default { title: '输入/单选 RadioGroup', component: RadioGroup } satisfies Meta<
  typeof RadioGroup
>;
