import { List } from '@care-mode/react/list';
import type { Meta } from '@storybook/react-vite';

export { Facts } from './examples/facts';
export { Long } from './examples/long';
export { Services } from './examples/services';
export { Steps } from './examples/steps';
export { WithControls } from './examples/with-controls';

export default { title: '基础/列表 List', component: List } satisfies Meta<typeof List>;
