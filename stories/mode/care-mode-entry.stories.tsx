import { CareModeEntry } from '@care-mode/react';
import type { Meta } from '@storybook/react-vite';
import { withProvider } from './with-provider';

export { Entry } from './examples/entry';

export default {
  title: '模式/首页入口 CareModeEntry',
  component: CareModeEntry,
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareModeEntry>;
