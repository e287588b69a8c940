import { Dialog } from '@care-mode/react/dialog';
import { AskFirst as AskFirstExample } from './examples/ask-first';
import { ClosePositions as ClosePositionsExample } from './examples/close-positions';
import { Confirm as ConfirmExample } from './examples/confirm';
import { LongText as LongTextExample } from './examples/long-text';
import { OpenAtFirst as OpenAtFirstExample } from './examples/open-at-first';
import type { Meta, StoryObj } from '@storybook/react-vite';

export default { title: '反馈/对话框 Dialog', component: Dialog } satisfies Meta<typeof Dialog>;

export const OpenAtFirst: StoryObj = { render: () => <OpenAtFirstExample /> };

export const Confirm: StoryObj = {
  render: () => <ConfirmExample />,
  parameters: { gate: { open: 'button[aria-haspopup="dialog"]' } },
};

export const AskFirst: StoryObj = {
  render: () => <AskFirstExample />,
  parameters: { gate: { open: '#storybook-root button' } },
};

export const LongText: StoryObj = {
  render: () => <LongTextExample />,
  parameters: { gate: { open: 'button[aria-haspopup="dialog"]' } },
};

export const CloseTopLeft: StoryObj = {
  render: () => <ClosePositionsExample />,
  parameters: { gate: { open: '[data-place="top-left"]' } },
};

export const CloseBottomCenter: StoryObj = {
  render: () => <ClosePositionsExample />,
  parameters: { gate: { open: '[data-place="bottom-center"]' } },
};
