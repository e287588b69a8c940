import { Alert } from '@care-mode/react/alert';
import type { Meta } from '@storybook/react-vite';

export { Closable } from './examples/closable';
export { Kinds } from './examples/kinds';
export { WithAction } from './examples/with-action';

export default { title: '反馈/提示 Alert', component: Alert } satisfies Meta<typeof Alert>;
