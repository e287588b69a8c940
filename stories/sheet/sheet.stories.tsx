import { Sheet } from '@care-mode/react/sheet';
import { ChooseFamily as ChooseFamilyExample } from './examples/choose-family';
import { Full as FullExample } from './examples/full';
import { OpenAtFirst as OpenAtFirstExample } from './examples/open-at-first';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default { title: '反馈/底部面板 Sheet', component: Sheet } satisfies Meta<typeof Sheet>;

const gate = { open: 'button[aria-haspopup="dialog"]' };

export const OpenAtFirst: StoryObj = { render: () => <OpenAtFirstExample /> };
export const ChooseFamily: StoryObj = {
  render: () => <ChooseFamilyExample />,
  parameters: { gate },
};
export const Full: StoryObj = { render: () => <FullExample />, parameters: { gate } };
