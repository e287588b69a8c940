import { Prose } from '@care-mode/react/prose';
import type { Meta } from '@storybook/react-vite';

export { Guide } from './examples/guide';
export { Long } from './examples/long';

export default { title: '基础/长文 Prose', component: Prose } satisfies Meta<typeof Prose>;
