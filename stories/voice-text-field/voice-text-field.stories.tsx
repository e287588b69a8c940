import { VoiceTextField } from '@care-mode/react/voice-text-field';
import { Symptoms as SymptomsExample } from './examples/symptoms';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/能说的输入框 VoiceTextField',
  component: VoiceTextField,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof VoiceTextField>;

export const Symptoms: StoryObj = { render: () => <SymptomsExample /> };
