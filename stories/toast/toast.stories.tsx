import { ToastRegion } from '@care-mode/react/toast';
import { AboveBars as AboveBarsExample } from './examples/above-bars';
import { Kept as KeptExample } from './examples/kept';
import { Saved as SavedExample } from './examples/saved';
import { Several as SeveralExample } from './examples/several';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '反馈/通知 Toast',
  component: ToastRegion,
} satisfies Meta<typeof ToastRegion>;

const gate = { open: '#storybook-root button' };

export const Saved: StoryObj = { render: () => <SavedExample />, parameters: { gate } };
export const Several: StoryObj = { render: () => <SeveralExample />, parameters: { gate } };
export const AboveBars: StoryObj = {
  render: () => <AboveBarsExample />,
  parameters: { layout: 'fullscreen', gate: { open: 'main button' } },
};
export const Kept: StoryObj = { render: () => <KeptExample /> };
