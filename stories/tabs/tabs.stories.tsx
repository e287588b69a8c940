import { Tabs } from '@care-mode/react/tabs';
import type { Meta } from '@storybook/react-vite';

export { Days } from './examples/days';
export { Many } from './examples/many';

export default { title: '导航/分栏 Tabs', component: Tabs } satisfies Meta<typeof Tabs>;
