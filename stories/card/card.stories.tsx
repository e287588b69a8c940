import { Card } from '@care-mode/react/card';
import type { Meta } from '@storybook/react-vite';

export { Plain } from './examples/plain';
export { AsLink } from './examples/as-link';
export { Tones } from './examples/tones';

export default { title: '基础/卡片 Card', component: Card } satisfies Meta<typeof Card>;
