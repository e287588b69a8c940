import { Text } from '@care-mode/react/text';
import type { Meta } from '@storybook/react-vite';

export { Sizes } from './examples/sizes';

export default { title: '基础/文字 Text', component: Text } satisfies Meta<typeof Text>;
