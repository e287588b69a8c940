import { CareModeProvider } from '@care-mode/react';
import type { Meta } from '@storybook/react-vite';
import { withProvider } from './with-provider';

export { ReadMode } from './examples/read-mode';

export default {
  title: '模式/读和改 useCareMode',
  component: CareModeProvider,
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareModeProvider>;
