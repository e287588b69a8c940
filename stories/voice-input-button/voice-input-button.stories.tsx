import { VoiceInputButton } from '@care-mode/react/voice-input-button';
import { InAForm as InAFormExample } from './examples/in-a-form';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/用嘴说 VoiceInputButton',
  component: VoiceInputButton,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof VoiceInputButton>;

export const InAForm: StoryObj = { render: () => <InAFormExample /> };
