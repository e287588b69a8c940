import { CareModePrompt } from '@care-mode/react';
import type { Meta } from '@storybook/react-vite';
import { withProvider } from './with-provider';

export { PromptBanner } from './examples/prompt-banner';
export { PromptDialog } from './examples/prompt-dialog';

export default {
  title: '模式/首次提示 CareModePrompt',
  component: CareModePrompt,
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareModePrompt>;
