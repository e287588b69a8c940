import { Link } from '@care-mode/react/link';
import type { Meta } from '@storybook/react-vite';

export { InASentence } from './examples/in-a-sentence';
export { Standalone } from './examples/standalone';
export { NewWindow } from './examples/new-window';

export default { title: '基础/链接 Link', component: Link } satisfies Meta<typeof Link>;
