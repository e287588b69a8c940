import { TextField } from '@care-mode/react/text-field';
import type { Meta } from '@storybook/react-vite';

export { NameAndPhone } from './examples/name-and-phone';
export { WithError } from './examples/with-error';
export { Clearable } from './examples/clearable';
export { WithUnit } from './examples/with-unit';
export { WithVoice } from './examples/with-voice';
export { Disabled } from './examples/disabled';
export { LongLabel } from './examples/long-label';

export default { title: '输入/文字框 TextField', component: TextField } satisfies Meta<
  typeof TextField
>;
