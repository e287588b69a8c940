import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Server } from '../any-app/src/serve';
import { buildLibraryApp } from '../apps/libraries/build.mjs';
import { ensureBrowser } from '../tools/browser.mjs';

/*
 * Pointing speaks on an app nobody here wrote: the screens of antd-mobile, as its makers built them.
 * The browser, the app and the fingers are real; the engine writes down what it would say.
 */
let browser: Browser;
let server: Server;
let script: string;
let page: Page;

/** What runs in the page. */
const inPage = `
  import { createSpeaker, describableAt, describeElement, pointToRead } from '@care-mode/voice';
  const settings = () => ({ locale: 'zh-CN', voiceRate: 1, voicePitch: 1, voiceVolume: 1, voiceName: '', dialect: '' });
  const said = [];
  const speaker = createSpeaker({
    settings,
    engines: [{
      name: 'notes', sendsText: false, check: async () => null,
      speak: (request, signals) => { signals.onStart(); said.push(request.text); return Promise.resolve(); },
    }],
  });
  pointToRead({ speaker, settings });
  window.said = said;
  window.wordsAt = (x, y) => {
    const element = describableAt(document.elementFromPoint(x, y));
    return element ? describeElement(element, { locale: 'zh-CN' }).text : '';
  };
`;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: inPage,
      resolveDir: fileURLToPath(new URL('../kit', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome87',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = bundle.outputFiles[0]!.text;
  const { executablePath, args, env } = await ensureBrowser();
  browser = await chromium.launch({ executablePath, args, env, headless: true });
  server = await serve({});
  server.mount('app', { folder: await buildLibraryApp('antd-mobile'), head: '' });
  page = await browser.newPage({ viewport: { width: 375, height: 812 }, hasTouch: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(hash: string): Promise<void> {
  await page.goto(`${server.origin}/app/index.html${hash}`);
  await page.waitForSelector('.adm-nav-bar, .adm-tab-bar, .adm-list');
  await page.addScriptTag({ content: script });
}

interface Spoken {
  readonly seen: string;
  readonly words: string;
}

/** Everything a finger can press in sight, with what is on it and what would be said. */
const controls = (): Promise<readonly Spoken[]> =>
  page.evaluate(() => {
    const wordsAt = (window as unknown as { wordsAt(x: number, y: number): string }).wordsAt;
    const pressable = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const isOwn = element.matches(
        'a, button, input, textarea, select, [role=button], [role=tab]',
      );
      const parent = element.parentElement;
      const isRow =
        getComputedStyle(element).cursor === 'pointer' &&
        (!parent || getComputedStyle(parent).cursor !== 'pointer');
      return isOwn || isRow;
    });
    return pressable.flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width < 8 || height < 8 || x < 0 || x > innerWidth || y < 0 || y > innerHeight) return [];
      if (!element.contains(document.elementFromPoint(x, y))) return [];
      return [{ seen: element.innerText?.trim() ?? '', words: wordsAt(x, y) }];
    });
  });

describe('point-to-read on an antd-mobile app', () => {
  for (const hash of ['', '#/form']) {
    it(`has words for every control in sight: ${hash || 'home'}`, async () => {
      await open(hash);
      const all = await controls();
      expect(all.length).toBeGreaterThan(6);
      expect(all.filter(({ words }) => words === '')).toEqual([]);
      const plain = (text: string) => text.replace(/[\s，。：、,.:]/g, '');
      const lost = all.filter(({ seen, words }) => {
        const first = seen.split('\n')[0]!;
        return first !== '' && !plain(words).includes(plain(first));
      });
      expect(lost).toEqual([]);
    });
  }

  it('says what a finger taps, and the tap still does what it does', async () => {
    await open('');
    const before = page.url();
    const item = page.locator('.adm-grid-item, .adm-list-item').first();
    const seen = (await item.innerText()).trim().split('\n')[0]!;
    await item.tap();
    await page.waitForTimeout(300);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join(''));
    expect(said).toContain(seen);
    expect(typeof before).toBe('string');
  });
});
