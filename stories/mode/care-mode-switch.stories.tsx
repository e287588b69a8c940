import { CareModeProvider, CareModeSwitch } from '@care-mode/react';
import type { CareModeProviderProps } from '@care-mode/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { SettingRow } from './examples/setting-row';
import { Switch } from './examples/switch';
import { withProvider } from './with-provider';

export { SettingRow } from './examples/setting-row';
export { Switch } from './examples/switch';

/** The app around the page turned care mode on, and the row says so (P-08). */
export const ByHost: StoryObj = {
  render: () => <Switch />,
  parameters: {
    provider: {
      hosts: [{ name: 'example', connect: (report) => report({ mode: 'care' }) }],
    } satisfies CareModeProviderProps,
  },
};

/** An app made for care mode alone: nothing to switch, and the row says who decided. */
export const Fixed: StoryObj = {
  render: () => <SettingRow />,
  parameters: { provider: { surface: 'standalone' } },
};

export default {
  title: '模式/开关 CareModeSwitch',
  component: CareModeSwitch,
  subcomponents: { CareModeProvider },
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareModeSwitch>;
