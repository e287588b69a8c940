import { SpeechBar } from '@care-mode/react/speech-bar';
import { WhileReading as WhileReadingExample } from './examples/while-reading';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/朗读栏 SpeechBar',
  component: SpeechBar,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof SpeechBar>;

export const WhileReading: StoryObj = { render: () => <WhileReadingExample /> };
