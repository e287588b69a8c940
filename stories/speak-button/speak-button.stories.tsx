import { SpeakButton } from '@care-mode/react/speak-button';
import { Total as TotalExample } from './examples/total';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/读一句 SpeakButton',
  component: SpeakButton,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof SpeakButton>;

export const Total: StoryObj = { render: () => <TotalExample /> };
