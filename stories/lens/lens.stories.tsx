import { Lens } from '@care-mode/react/lens';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OverText as OverTextExample } from './examples/over-text';

export default { title: '阅读/放大镜 Lens', component: Lens } satisfies Meta<typeof Lens>;

export const OverText: StoryObj = { render: () => <OverTextExample /> };
