import { GovernmentHallDemo } from '@care-mode/government-hall';
import type { CareSettings } from '@care-mode/core';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: '示范应用/阳光市民服务',
  component: GovernmentHallDemo,
  parameters: { layout: 'fullscreen', ownsMode: true },
  // What the toolbar says is what the app starts with; its own switch works from there.
  render: ({ path }, { globals }) => {
    const { mode, textScale, contrast, colorScheme } = globals as CareSettings;
    const settings = { mode, textScale, contrast, colorScheme };
    return <GovernmentHallDemo key={JSON.stringify(settings)} path={path} settings={settings} />;
  },
} satisfies Meta<typeof GovernmentHallDemo>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Home: Story = { name: '首页', args: { path: '/' } };
export const Guide: Story = { name: '办事指南', args: { path: '/guide' } };
export const Booking: Story = { name: '预约登记', args: { path: '/booking' } };
export const Mine: Story = { name: '我的', args: { path: '/mine' } };
export const Display: Story = { name: '显示和声音', args: { path: '/mine/display' } };
