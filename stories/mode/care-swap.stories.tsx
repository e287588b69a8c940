import { AdSlot, CareSwap, StandardOnly } from '@care-mode/react';
import type { Meta } from '@storybook/react-vite';
import { withProvider } from './with-provider';

export { Advertising } from './examples/ad-slot';
export { StandardOnlyFold } from './examples/standard-only';
export { Swap } from './examples/swap';

export default {
  title: '模式/版面 CareSwap',
  component: CareSwap,
  subcomponents: { AdSlot, StandardOnly },
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareSwap>;
