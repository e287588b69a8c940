import { Crosshair } from '@care-mode/react/crosshair';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OverText as OverTextExample } from './examples/over-text';

export default { title: '阅读/十字线 Crosshair', component: Crosshair } satisfies Meta<
  typeof Crosshair
>;

export const OverText: StoryObj = { render: () => <OverTextExample /> };
