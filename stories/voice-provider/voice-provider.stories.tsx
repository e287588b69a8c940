import { VoiceProvider } from '@care-mode/react/voice';
import { SpokenNotices as SpokenNoticesExample } from './examples/spoken-notices';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/错误和结果 VoiceProvider',
  component: VoiceProvider,
  decorators: [withProvider],
  parameters: {
    ownsMode: true,
    // Captions, for who has the sound off.
    provider: { defaults: { voice: 'on-demand', notices: 'spoken', aids: ['captionBar'] } },
  },
} satisfies Meta<typeof VoiceProvider>;

export const SpokenNotices: StoryObj = { render: () => <SpokenNoticesExample /> };
