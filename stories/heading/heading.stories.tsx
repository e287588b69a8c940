import { Heading } from '@care-mode/react/heading';
import type { Meta } from '@storybook/react-vite';

export { Levels } from './examples/levels';
export { Long } from './examples/long';

export default { title: '基础/标题 Heading', component: Heading } satisfies Meta<typeof Heading>;
