import { HelpDock } from '@care-mode/react/help-dock';
import { AtBottom as AtBottomExample } from './examples/at-bottom';
import { InFlow as InFlowExample } from './examples/in-flow';
import { PhoneOnly as PhoneOnlyExample } from './examples/phone-only';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default { title: '反馈/帮助栏 HelpDock', component: HelpDock } satisfies Meta<
  typeof HelpDock
>;

export const InFlow: StoryObj = { render: () => <InFlowExample /> };
export const PhoneOnly: StoryObj = { render: () => <PhoneOnlyExample /> };
export const AtBottom: StoryObj = {
  render: () => <AtBottomExample />,
  parameters: { layout: 'fullscreen' },
};
