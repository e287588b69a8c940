import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const packageFolder = (name: string, entry = name) => {
  let folder = path.dirname(require.resolve(entry));
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
};
const accessibility = packageFolder('accessibility');
const sienna = packageFolder('sienna-accessibility');
const standalone = path.join(root, 'packages/retrofit/dist/care-mode.standalone.js');

/** Scripts that contenders put into pages, served as /files/<name>. */
export const contenderFiles: Readonly<Record<string, string>> = {
  'accessibility.js': path.join(accessibility, 'dist/main.bundle.js'),
  'sienna.js': path.join(sienna, 'dist/sienna.min.js'),
  'care-mode.standalone.js': standalone,
};

/** One way to make somebody else's app easier to read. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  /** Why it cannot be measured on an app, or `null` where it can. */
  readonly absent: (app: string) => string | null;
  /** What an app team puts into the head of every page. */
  readonly head: string;
  /** What a person or the app does once, on the first page. */
  readonly switchOn?: (page: Page) => Promise<void>;
  /** Whether a page that was just opened came up switched on. Default: the head sees to it. */
  readonly isOn?: (page: Page) => Promise<boolean>;
  /** Its own buttons and panels: they are not part of the app. */
  readonly ignore?: string;
}

const needsStandalone = () =>
  fs.existsSync(standalone) ? null : 'packages/retrofit/dist/care-mode.standalone.js is not built';
const needsAdapter = (app: string) =>
  fs.existsSync(path.join(root, 'tests/apps/libraries/src', app, 'adapter.tsx'))
    ? null
    : `tests/apps/libraries/src/${app}/adapter.tsx does not exist`;

interface CareModeWindow {
  CareMode?: {
    on(): Promise<void>;
    off(): Promise<void> | void;
    set(settings: Record<string, unknown>): Promise<void> | void;
    report(): unknown;
  };
  adapter?: { switchOn(settings: { contrast: string }): Promise<void> | void };
  accessibilityToolbar?: { menuInterface: { increaseText(): void; invertColors(): void } };
}

const isCare = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('data-care-mode') === 'care');

const retrofit = (contrast: 'standard' | 'high'): Contender => ({
  name: contrast === 'high' ? 'retrofit-high' : 'retrofit',
  title: `retrofit，${contrast === 'high' ? '高对比' : '关怀模式'}`,
  absent: needsStandalone,
  head: '<script src="/files/care-mode.standalone.js"></script>',
  switchOn: (page) =>
    page.evaluate(async (wanted) => {
      const { CareMode } = window as CareModeWindow;
      await CareMode!.on();
      if (wanted === 'high') await CareMode!.set({ contrast: 'high' });
    }, contrast),
  isOn: isCare,
});

const adapter = (contrast: 'standard' | 'high'): Contender => ({
  name: contrast === 'high' ? 'adapter-high' : 'adapter',
  title: `**适配器 + retrofit**，${contrast === 'high' ? '高对比' : '关怀模式'}`,
  absent: needsAdapter,
  head: '<script>window.withAdapter = true</script>',
  switchOn: (page) =>
    page.evaluate(
      (wanted) => (window as CareModeWindow).adapter!.switchOn({ contrast: wanted }),
      contrast,
    ),
  isOn: isCare,
});

/** The first is what all others are compared with. */
export const contenders: readonly Contender[] = [
  { name: 'nothing', title: '标准模式 nothing', absent: () => null, head: '' },
  {
    name: 'zoom',
    title: '`zoom: 1.4`',
    absent: () => null,
    head: '<style>html{zoom:1.4}</style>',
  },
  {
    name: 'weui-care',
    title: 'WeUI 自己的关怀属性',
    absent: (app) => (app === 'weui' ? null : 'WeUI only'),
    head:
      '<script>document.addEventListener("DOMContentLoaded",()=>' +
      'document.body.setAttribute("data-weui-mode","care"))</script>',
  },
  {
    // It has no largest size: each press adds 12.5 px to whatever is there. One press brings every
    // text here above 18 px, and more only costs more.
    name: 'ranbuch',
    title: 'ranbuch 工具条',
    absent: () => null,
    head:
      '<script src="/files/accessibility.js"></script><script>window.addEventListener("load",()=>{' +
      'window.accessibilityToolbar=new Accessibility({textPixelMode:true})})</script>',
    switchOn: async (page) => {
      await page.waitForFunction(
        () => (window as CareModeWindow).accessibilityToolbar !== undefined,
      );
      await page.evaluate(() => {
        const { menuInterface } = (window as CareModeWindow).accessibilityToolbar!;
        menuInterface.increaseText();
        menuInterface.invertColors();
      });
    },
    isOn: async (page) => {
      await page.waitForFunction(
        () => (window as CareModeWindow).accessibilityToolbar !== undefined,
      );
      return page.evaluate(() => document.documentElement.style.filter.includes('invert'));
    },
    ignore: '._access,._access-menu,._access-icon,._access-scrollbar',
  },
  {
    // 150 % is the least at which 12 px become 18 px; its largest is 200 %.
    name: 'sienna',
    title: 'sienna 工具条',
    absent: () => null,
    head: '<script src="/files/sienna.js" defer></script>',
    switchOn: async (page) => {
      await page.locator('.asw-menu-btn').waitFor();
      await page.locator('.asw-menu-btn').click();
      for (let step = 0; step < 5; step += 1) await page.locator('.asw-plus').click();
      await page.locator('.asw-btn[data-key="light-contrast"]').click();
      // Its close button opens the open menu once more at the first press, and closes it then.
      for (let press = 0; press < 2; press += 1) {
        await page.locator('.asw-menu-close').first().click();
      }
      await page.locator('.asw-menu').waitFor({ state: 'hidden' });
    },
    isOn: async (page) => {
      await page.locator('.asw-menu-btn').waitFor();
      return page.evaluate(() => document.documentElement.classList.contains('aws-filter'));
    },
    ignore: '.asw-container,.asw-menu,.asw-widget,.asw-overlay',
  },
  retrofit('standard'),
  retrofit('high'),
  adapter('standard'),
  adapter('high'),
];
