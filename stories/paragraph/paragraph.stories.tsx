import { Paragraph } from '@care-mode/react/paragraph';
import type { Meta } from '@storybook/react-vite';

export { Two } from './examples/two';
export { Sizes } from './examples/sizes';

export default { title: '基础/段落 Paragraph', component: Paragraph } satisfies Meta<
  typeof Paragraph
>;
