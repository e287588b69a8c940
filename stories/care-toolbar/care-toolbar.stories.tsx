import { CareToolbar } from '@care-mode/react/care-toolbar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { withProvider } from '../mode/with-provider';
import { AtTop as AtTopExample } from './examples/at-top';
import { FewTools as FewToolsExample } from './examples/few-tools';

export default {
  title: '阅读/阅读工具栏 CareToolbar',
  component: CareToolbar,
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareToolbar>;

/** Where people look for it, with the aids it switches. */
export const AtTop: StoryObj = {
  render: () => <AtTopExample />,
  parameters: { layout: 'fullscreen' },
};

export const FewTools: StoryObj = { render: () => <FewToolsExample /> };
