import { Grid } from '@care-mode/react/grid';
import type { Meta } from '@storybook/react-vite';

export { Services } from './examples/services';
export { Fill } from './examples/fill';

export default { title: '基础/网格 Grid', component: Grid } satisfies Meta<typeof Grid>;
