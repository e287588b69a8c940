import { careModeFit } from '@care-mode/retrofit/postcss';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import postcss from 'postcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuilt, serveSource, type AppServer } from './src/app-server';
import { lookWhenSettled, measureForeign, type Share } from './src/foreign-page';
import { modeOf, newPerson, openBrowser, phones, type Person } from './src/person';

const fitCss = fileURLToPath(new URL('../../packages/retrofit/src/fit.css', import.meta.url));
const requireOf = (app: string) =>
  createRequire(new URL(`../apps/${app}/package.json`, import.meta.url));

// antd-mobile sets its sizes in one file and uses them in many.
const antdVariables = readFileSync(
  requireOf('antd-mobile-page').resolve('antd-mobile/es/global/theme-default.css'),
  'utf8',
);

let browser: Browser;
let plain: AppServer;
let fitted: AppServer;
let weui: AppServer;

beforeAll(async () => {
  browser = await openBrowser();
  plain = await serveBuilt('antd-mobile-page');
  // What an app writes into its vite.config.ts, with the style sheet in its entry.
  fitted = await serveBuilt('antd-mobile-page', {
    css: { postcss: { plugins: [careModeFit({ definitions: antdVariables })] } },
    plugins: [
      {
        name: 'load-fit-css',
        transform: (code, id) =>
          id.endsWith('/src/main.tsx') ? `import ${JSON.stringify(fitCss)};\n${code}` : undefined,
      },
    ],
  });
  weui = await serveSource('weui-example');
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([plain?.stop(), fitted?.stop(), weui?.stop()]);
});

const share = ({ met, of }: Share) => met / of;

async function still(person: Person): Promise<Buffer> {
  await person.page.evaluate(() => document.fonts.ready.then(() => undefined));
  return person.page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
}

async function toCareMode({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '关怀模式' }).tap();
  await expect.poll(() => modeOf(page)).toBe('care');
}

/** Both ways of building a page look the same until care mode is on, and then its text is large. */
async function expectSameUntilCare(
  name: string,
  root: string,
  open: (fitted: boolean) => Promise<Person>,
) {
  const before = await open(false);
  const after = await open(true);
  const [look, same] = [
    await lookWhenSettled(before.page, root),
    await lookWhenSettled(after.page, root),
  ];
  expect(same.textSizes).toEqual(look.textSizes);
  expect((await still(after)).equals(await still(before)), `${name} to the pixel`).toBe(true);

  await toCareMode(before);
  await toCareMode(after);
  await after.picture(`retrofit-build-${name}`);
  const was = await measureForeign(before.page, root);
  const is = await measureForeign(after.page, root);
  const line = (of: typeof is) =>
    Object.entries(of)
      .map(([what, value]) =>
        typeof value === 'number' ? `${what} ${value}` : `${what} ${value.met}/${value.of}`,
      )
      .join(', ');
  console.log(`${name}, care mode without the plugin: ${line(was)}\n${name}, with it: ${line(is)}`);
  expect(share(is['text >= 18 px'])).toBe(1);
  expect(share(was['text >= 18 px'])).toBeLessThan(0.5);
  expect(is['targets >= 44 px'].met).toBeGreaterThanOrEqual(was['targets >= 44 px'].met);
  expect((await lookWhenSettled(after.page, root)).overflow).toBe(0);
  for (const person of [before, after]) {
    expect(person.complaints).toEqual([]);
    await person.context.close();
  }
}

describe.each(phones)('style sheets brought over at build time, on $name', (phone) => {
  it('serve an antd-mobile page that Vite built', async () => {
    await expectSameUntilCare(`antd-mobile-${phone.name}`, 'main', async (isFitted) => {
      const person = await newPerson(browser, { phone });
      await person.page.goto((isFitted ? fitted : plain).url);
      await person.page.getByRole('button', { name: '关怀模式' }).waitFor();
      return person;
    });
  });

  it.each(['form', 'list'])("serve WeUI's own page %s", async (name) => {
    await expectSameUntilCare(`weui-${name}-${phone.name}`, '#container', async (isFitted) => {
      const person = await newPerson(browser, { phone });
      await withWeuiFiles(person, isFitted);
      await person.page.goto(`${weui.url}/example/#${name}`);
      await person.page.locator(`.page.${name}.js_show`).waitFor();
      await person.page.getByRole('button', { name: '关怀模式' }).waitFor();
      return person;
    });
  });
});

const brought = new Map<string, string>();

/** WeUI's files as they lie in its package, its style sheets brought over or not. */
async function withWeuiFiles({ context }: Person, isFitted: boolean) {
  const weuiJs = readFileSync(
    requireOf('weui-example').resolve('weui.js/dist/weui.min.js'),
    'utf8',
  );
  await context.route('https://res.wx.qq.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: route.request().url().includes('/weui.js/') ? weuiJs : '',
    }),
  );
  await context.route('**/images/layers/transparent.gif', (route) =>
    route.fulfill({ status: 204 }),
  );
  if (!isFitted) return;
  await context.route(/\/(?:style|example)\/[^?]*\.css/, async (route) => {
    const url = route.request().url();
    if (!brought.has(url)) {
      const text = await (await route.fetch()).text();
      const { css } = await postcss([careModeFit()]).process(text, { from: url });
      brought.set(url, `${readFileSync(fitCss, 'utf8')}\n${css}`);
    }
    await route.fulfill({ contentType: 'text/css', body: brought.get(url)! });
  });
}
