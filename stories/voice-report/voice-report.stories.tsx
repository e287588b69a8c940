import { VoiceReport } from '@care-mode/react/voice-report';
import { Here as HereExample } from './examples/here';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/能不能用 VoiceReport',
  component: VoiceReport,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof VoiceReport>;

export const Here: StoryObj = { render: () => <HereExample /> };
