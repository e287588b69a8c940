import { CaptionBar } from '@care-mode/react/caption-bar';
import { WithANotice as WithANoticeExample } from './examples/with-a-notice';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/大字屏幕 CaptionBar',
  component: CaptionBar,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof CaptionBar>;

export const WithANotice: StoryObj = { render: () => <WithANoticeExample /> };
