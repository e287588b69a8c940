import { Button } from '@care-mode/react/button';
import type { Meta } from '@storybook/react-vite';

export { Hero } from './examples/hero';
export { States } from './examples/states';
export { Variants } from './examples/variants';
export { WithIcon } from './examples/with-icon';

export default { title: '基础/按钮 Button', component: Button } satisfies Meta<typeof Button>;
