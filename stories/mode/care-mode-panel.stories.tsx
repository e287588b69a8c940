import { CareModePanel } from '@care-mode/react';
import type { CareModeProviderProps } from '@care-mode/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Panel } from './examples/panel';
import { PanelVoice } from './examples/panel-voice';
import { everyLanguage, withProvider } from './with-provider';

export { Panel } from './examples/panel';
export { PanelEverything } from './examples/panel-everything';
export { PanelShort } from './examples/panel-short';

/** With the words of every language given to the provider, 民族语言版 and 语言 appear. */
export const EveryLanguage: StoryObj = {
  render: () => <Panel />,
  parameters: { provider: { messages: everyLanguage } },
};

/** The panel in Uyghur, from right to left. */
export const RightToLeft: StoryObj = {
  render: () => <Panel />,
  parameters: { provider: { messages: everyLanguage, locale: 'ug' } },
};

/** The voice page, while voice is on. */
export const Voice: StoryObj = {
  render: () => <PanelVoice />,
  parameters: { provider: { defaults: { voice: 'on-demand' } } },
};

/** Some values come from the app around the page, some are fixed by this app. */
export const Sources: StoryObj = {
  render: () => <Panel />,
  parameters: {
    provider: {
      policy: { contrast: 'high' },
      hosts: [{ name: 'example', connect: (report) => report({ mode: 'care', textScale: 1.3 }) }],
    } satisfies CareModeProviderProps,
  },
};

export default {
  title: '模式/设置面板 CareModePanel',
  component: CareModePanel,
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareModePanel>;
