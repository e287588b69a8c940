import { profileAttributes, resolve, settingValues, type CareSettings } from '@care-mode/core';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import './preview.css';

/** What the toolbar offers, in words. */
const words = {
  mode: { standard: '标准模式', care: '关怀模式' },
  textScale: {
    1: '字 1 倍',
    1.15: '字 1.15 倍',
    1.3: '字 1.3 倍',
    1.5: '字 1.5 倍',
    1.75: '字 1.75 倍',
    2: '字 2 倍',
  },
  contrast: {
    standard: '标准对比',
    high: '高对比',
    'black-on-white': '白底黑字',
    'white-on-black': '黑底白字',
    'yellow-on-black': '黑底黄字',
    'yellow-on-blue': '蓝底黄字',
    'black-on-yellow': '黄底黑字',
  },
  colorScheme: { light: '浅色', dark: '深色' },
} as const satisfies { readonly [Key in keyof CareSettings]?: Record<string, string> };

const titles = {
  mode: '模式 Mode',
  textScale: '字号 Text size',
  contrast: '对比 Contrast',
  colorScheme: '明暗 Scheme',
} as const;

type Axis = keyof typeof titles;
const axes = Object.keys(titles) as Axis[];

function onRoot(settings: Partial<CareSettings>): void {
  for (const [name, value] of Object.entries(profileAttributes(resolve({ user: settings })))) {
    document.documentElement.setAttribute(name, value);
  }
}

function Settings({
  settings,
  children,
}: {
  settings: Partial<CareSettings>;
  children: ReactNode;
}) {
  const key = JSON.stringify(settings);
  useLayoutEffect(() => onRoot(JSON.parse(key) as Partial<CareSettings>), [key]);
  return children;
}

/** Puts what the toolbar says on the page, as a provider would; a story may bring its own. */
const withSettings: Decorator = (Story, { globals, parameters }) =>
  parameters.ownsMode ? (
    <Story />
  ) : (
    <Settings
      settings={
        Object.fromEntries(axes.map((axis) => [axis, globals[axis]])) as Partial<CareSettings>
      }
    >
      <Story />
    </Settings>
  );

const preview: Preview = {
  decorators: [withSettings],
  initialGlobals: { mode: 'standard', textScale: 1, contrast: 'standard', colorScheme: 'light' },
  globalTypes: Object.fromEntries(
    axes.map((axis) => [
      axis,
      {
        name: titles[axis],
        description: titles[axis],
        toolbar: {
          title: titles[axis],
          dynamicTitle: true,
          items: settingValues[axis].map((value) => ({
            value,
            title: (words[axis] as Record<string, string>)[String(value)]!,
          })),
        },
      },
    ]),
  ),
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    docs: { codePanel: true },
    options: {
      storySort: {
        order: ['示范应用', '入门', '模式', '基础', '输入', '反馈', '导航', '语音', '阅读'],
      },
    },
    viewport: {
      options: {
        phone: { name: '手机 375', styles: { width: '375px', height: '812px' } },
        small: { name: '小手机 320', styles: { width: '320px', height: '568px' } },
        desktop: { name: '电脑 1280', styles: { width: '1280px', height: '800px' } },
      },
    },
    a11y: { test: 'error' },
  },
};

export default preview;
