import { LargeCursor } from '@care-mode/react/large-cursor';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OverText as OverTextExample } from './examples/over-text';

export default { title: '阅读/大鼠标 LargeCursor', component: LargeCursor } satisfies Meta<
  typeof LargeCursor
>;

export const OverText: StoryObj = { render: () => <OverTextExample /> };
