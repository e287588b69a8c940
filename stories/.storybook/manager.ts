import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Care Mode 关怀模式',
    fontBase: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC Variable", sans-serif',
    colorPrimary: '#0b4f6c',
    colorSecondary: '#0b4f6c',
    appBg: '#faf7f2',
    textColor: '#1b1a17',
    textMutedColor: '#47433c',
    barTextColor: '#47433c',
  }),
});
