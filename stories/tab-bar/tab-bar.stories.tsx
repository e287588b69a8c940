import { TabBar } from '@care-mode/react/tab-bar';
import { Four as FourExample } from './examples/four';
import { LongWords as LongWordsExample } from './examples/long-words';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '导航/底部导航 TabBar',
  component: TabBar,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof TabBar>;

export const Four: StoryObj = { render: () => <FourExample /> };
export const LongWords: StoryObj = { render: () => <LongWordsExample /> };
