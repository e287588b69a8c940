import { Icon } from '@care-mode/react/icon';
import type { Meta } from '@storybook/react-vite';

export { BesideWords } from './examples/beside-words';
export { WithALabel } from './examples/with-a-label';

export default { title: '基础/图标 Icon', component: Icon } satisfies Meta<typeof Icon>;
