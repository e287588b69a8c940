import { PointToRead } from '@care-mode/react/point-to-read';
import { Anything as AnythingExample } from './examples/anything';
import { withProvider } from '../mode/with-provider';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '语音/点读 PointToRead',
  component: PointToRead,
  decorators: [withProvider],
  parameters: { ownsMode: true, provider: { defaults: { voice: 'on-demand' } } },
} satisfies Meta<typeof PointToRead>;

export const Anything: StoryObj = { render: () => <AnythingExample /> };
