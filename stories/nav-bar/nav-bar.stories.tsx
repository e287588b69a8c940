import { NavBar } from '@care-mode/react/nav-bar';
import { Back as BackExample } from './examples/back';
import { OwnEnd as OwnEndExample } from './examples/own-end';
import { WithHome as WithHomeExample } from './examples/with-home';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default {
  title: '导航/顶部导航 NavBar',
  component: NavBar,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof NavBar>;

export const Back: StoryObj = { render: () => <BackExample /> };
export const WithHome: StoryObj = { render: () => <WithHomeExample /> };
export const OwnEnd: StoryObj = { render: () => <OwnEndExample /> };
