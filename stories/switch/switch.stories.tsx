import { Switch } from '@care-mode/react/switch';
import type { Meta } from '@storybook/react-vite';

export { Reminders } from './examples/reminders';
export { Disabled } from './examples/disabled';
export { OwnWords } from './examples/own-words';

export default { title: '输入/开关 Switch', component: Switch } satisfies Meta<typeof Switch>;
