import { VoiceReport } from '@care-mode/react/voice-report';
import { Here as HereExample } from './examples/here';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default { title: '语音/能不能用 VoiceReport', component: VoiceReport } satisfies Meta<
  typeof VoiceReport
>;

export const Here: StoryObj = { render: () => <HereExample /> };
