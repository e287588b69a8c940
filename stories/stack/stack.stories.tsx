import { Stack } from '@care-mode/react/stack';
import type { Meta } from '@storybook/react-vite';

export { Vertical } from './examples/vertical';
export { Horizontal } from './examples/horizontal';
export { AsList } from './examples/as-list';

export default { title: '基础/堆叠 Stack', component: Stack } satisfies Meta<typeof Stack>;
