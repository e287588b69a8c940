import { ReadAloud } from '@care-mode/react/read-aloud';
import { StateCouncil as StateCouncilExample } from './examples/state-council';
import { TwoPages as TwoPagesExample } from './examples/two-pages';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/朗读 ReadAloud',
  component: ReadAloud,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof ReadAloud>;

export const TwoPages: StoryObj = { render: () => <TwoPagesExample /> };
export const StateCouncil: StoryObj = { render: () => <StateCouncilExample /> };
