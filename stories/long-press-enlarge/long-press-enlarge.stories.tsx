import { LongPressEnlarge } from '@care-mode/react/long-press-enlarge';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SmallTabBar as SmallTabBarExample } from './examples/tab-bar';

export default {
  title: '阅读/长按放大 LongPressEnlarge',
  component: LongPressEnlarge,
} satisfies Meta<typeof LongPressEnlarge>;

export const SmallTabBar: StoryObj = { render: () => <SmallTabBarExample /> };
