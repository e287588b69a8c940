import { afterEach, beforeEach, expect, test } from 'vitest';
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
  const { CareMode, document: inside } = frame.contentWindow as Window & typeof globalThis;
  const html = inside.documentElement;
  return {
    CareMode: CareMode!,
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
