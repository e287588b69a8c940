import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CareModeStandalone } from './standalone.ts';

/*
 * The file for pages without a bundler, included by pages of one origin: each is a frame of its own,
 * and finds what the page before left in the storage of this device.
 */
let pages: HTMLIFrameElement[] = [];
const clear = () => {
  localStorage.clear();
  document.cookie = 'care-mode=;path=/;max-age=0';
};
beforeEach(clear);
afterEach(() => {
  for (const page of pages) page.remove();
  pages = [];
  clear();
});

interface Page {
  readonly CareMode: CareModeStandalone;
  /** What it told whoever wrote the page. */
  readonly told: () => string[];
  /** What stands on `<html>`. */
  readonly settings: () => string[];
  /** The rule of the page, as it is now. */
  readonly rule: () => string;
}

/** @param times - How often the page includes the file. */
async function visit(times = 1): Promise<Page> {
  const frame = document.createElement('iframe');
  const address = new URL('./standalone.ts', import.meta.url).href;
  const scripts = Array.from(
    { length: times },
    (_, at) => `<script type="module" src="${address}?copy=${at}"></script>`,
  );
  frame.srcdoc = `<style>.a{font-size:12px}</style><p class="a">看病挂号</p>${scripts.join('')}`;
  pages.push(frame);
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const view = frame.contentWindow as Window & typeof globalThis;
  const { CareMode, document: inside } = view;
  const warn = vi.spyOn(view.console, 'warn').mockImplementation(() => {});
  const html = inside.documentElement;
  return {
    CareMode: CareMode!,
    // The store's own words are not in the file that is built.
    told: () => warn.mock.calls.flat().filter((text) => !String(text).startsWith('Care Mode:')),
    settings: () =>
      html
        .getAttributeNames()
        .filter((name) => /^data-care-(?!fit)/.test(name))
        .map((name) => `${name.slice('data-care-'.length)} ${html.getAttribute(name)}`),
    rule: () => inside.styleSheets[0]!.cssRules[0]!.cssText,
  };
}

test('the next page opens as this one was left', async () => {
  const here = await visit();
  expect(here.settings()).toEqual([]);
  await here.CareMode.on();
  await here.CareMode.set({ contrast: 'high' });
  const there = await visit();
  expect(there.settings()).toEqual(expect.arrayContaining(['mode care', 'contrast high']));
  expect(there.rule()).toContain('--care-fit-floor');
});

test('after off the next page is as it was made, and on brings back what was chosen', async () => {
  const here = await visit();
  const made = here.rule();
  await here.CareMode.on();
  await here.CareMode.set({ contrast: 'high', textScale: 1.5 });
  here.CareMode.off();
  const there = await visit();
  expect(there.settings()).toEqual([]);
  expect(there.rule()).toBe(made);
  await there.CareMode.on();
  expect(there.settings()).toEqual(
    expect.arrayContaining(['mode care', 'contrast high', 'text-scale 1.5']),
  );
});

test('what is chosen after off is there on the next page', async () => {
  const here = await visit();
  await here.CareMode.on();
  here.CareMode.off();
  await here.CareMode.set({ contrast: 'high' });
  expect((await visit()).settings()).toContain('contrast high');
});

test('a page that includes it twice has it once', async () => {
  const here = await visit();
  const made = here.rule();
  await here.CareMode.on();
  const there = await visit(2);
  expect(there.settings()).toContain('mode care');
  there.CareMode.off();
  expect(there.settings()).toEqual([]);
  expect(there.rule()).toBe(made);
});

test('get says what is in force, and what is done to the answer changes nothing', async () => {
  const { CareMode } = await visit();
  expect(CareMode.get()).toMatchObject({ mode: 'standard', textScale: 1, aids: [] });
  await CareMode.on();
  await CareMode.set({ textScale: 1.5, aids: ['ruler'] });
  const settings = CareMode.get();
  expect(settings).toMatchObject({ mode: 'care', textScale: 1.5, aids: ['ruler'] });
  expect(settings).not.toHaveProperty('sources');
  settings.mode = 'standard';
  (settings.aids as string[]).push('lens');
  expect(CareMode.get()).toMatchObject({ mode: 'care', aids: ['ruler'] });
  CareMode.off();
  expect(CareMode.get()).toMatchObject({ mode: 'standard', textScale: 1, aids: [] });
});

test.each([
  [{ textScale: 1.4 }, 'textScale was ignored. Allowed: [1,1.15,1.3,1.5,1.75,2].'],
  [{ mode: 'standart' }, 'mode was ignored. Allowed: ["standard","care"].'],
  [{ textscale: 1.5 }, /^CareMode\.set: "textscale" is no setting\. Settings: mode, textScale, /],
  [{ constructor: 1 }, '"constructor" is no setting.'],
  [null, 'it takes an object, for instance { textScale: 1.5 }.'],
  ['care', 'it takes an object'],
  [[], 'it takes an object'],
])('set tells once what it does not take: %j', async (wrong, words) => {
  const { CareMode, told } = await visit();
  await CareMode.set(wrong as never);
  await CareMode.set(wrong as never);
  const match = typeof words === 'string' ? expect.stringContaining(words) : words;
  expect(told()).toEqual([match instanceof RegExp ? expect.stringMatching(match) : match]);
});

test('set tells nothing of what it takes', async () => {
  const { CareMode, told, settings } = await visit();
  await CareMode.set({ textScale: '1.5' as never, voiceRate: 1.2, contrast: undefined });
  expect(settings()).toContain('text-scale 1.5');
  expect(told()).toEqual([]);
});
