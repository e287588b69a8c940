import { VoiceCommands } from '@care-mode/react/voice-commands';
import { HallByVoice as HallByVoiceExample } from './examples/hall';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/语音指令 VoiceCommands',
  component: VoiceCommands,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof VoiceCommands>;

export const HallByVoice: StoryObj = { render: () => <HallByVoiceExample /> };
