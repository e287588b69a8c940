import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppServer } from './src/app-server';
import { serveNext } from './src/next-server';
import { modeOf, newPerson, openBrowser, textSize, type Person } from './src/person';

let server: AppServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveNext(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Holds every script file of the app back, so that only the server's HTML can be seen. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Opens the page and looks before any script file has run. */
async function firstPaint({ page, picture }: Person, name: string, path = '/') {
  const release = await holdScripts(page);
  await page.goto(`${server.url}${path}`, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: '阳光市民服务' }).waitFor();
  const seen = {
    mode: await modeOf(page),
    body: await textSize(page, 'main p'),
    heading: await textSize(page, 'h1'),
    ground: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    button: (await page.getByRole('button', { name: '预约看病' }).boundingBox())!.height,
  };
  await picture(`next-first-paint-${name}`);
  return { seen, release };
}

/** Lets the scripts in and waits until the page answers a person. */
async function hydrate(page: Page, release: () => void) {
  release();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
  );
  await page.locator('#appointments').waitFor();
}

describe('the very first paint of a streamed page under a strict policy', () => {
  it('is standard mode for somebody who never chose', async () => {
    const person = await newPerson(browser);
    const { seen, release } = await firstPaint(person, 'standard');
    expect(seen).toMatchObject({ mode: 'standard', body: 16, ground: 'rgb(250, 247, 242)' });
    await hydrate(person.page, release);
    expect(person.complaints).toEqual([]);
    await person.context.close();
  });

  it('is care mode for somebody who chose it, and stays so through hydration', async () => {
    const person = await newPerson(browser);
    await person.page.goto(server.url);
    await person.page.locator('#appointments').waitFor();
    await person.page
      .getByRole('button', { name: /关怀模式/ })
      .first()
      .click();
    await expect.poll(() => modeOf(person.page)).toBe('care');
    await person.page.close();

    const page = await person.context.newPage();
    const again = { ...person, page, picture: (name: string) => person.picture(name, page) };
    const { seen, release } = await firstPaint(again, 'care');
    expect(seen).toMatchObject({ mode: 'care', body: 20 });
    expect(seen.button).toBeGreaterThanOrEqual(60);
    await hydrate(page, release);
    expect(await modeOf(page)).toBe('care');
    expect(await textSize(page, 'main p')).toBe(20);
    expect(person.complaints).toEqual([]);
    await person.context.close();
  });

  it('is what the cookie says even where scripts never run', async () => {
    const person = await newPerson(browser, { javaScriptEnabled: false });
    const cookie = await careCookie();
    await person.context.addCookies([{ ...cookie, url: server.url }]);
    await person.page.goto(server.url);
    // Without script the last part stays what the server streamed; the rest is complete.
    expect(await textSize(person.page, 'main p')).toBe(20);
    await person.picture('next-without-script-care');
    await person.context.close();
  });

  it('is what the link says, before the app itself has loaded', async () => {
    const person = await newPerson(browser);
    const { seen, release } = await firstPaint(person, 'link', '/?care=1&care-text-scale=1.5');
    expect(seen).toMatchObject({ mode: 'care', body: 30 });
    await hydrate(person.page, release);
    expect(await textSize(person.page, 'main p')).toBe(30);
    expect(person.complaints).toEqual([]);
    await person.context.close();
  });

  it('is dark and still where the system asks for it', async () => {
    const person = await newPerson(browser, { colorScheme: 'dark', reducedMotion: 'reduce' });
    const { seen, release } = await firstPaint(person, 'dark');
    expect(seen.ground).toBe('rgb(23, 22, 19)');
    await hydrate(person.page, release);
    expect(person.complaints).toEqual([]);
    await person.context.close();
  });
});

describe('a style sheet in px, brought over by the plugin in postcss.config.mjs', () => {
  const look = (person: Person) =>
    person.page.locator('.notice').evaluate((notice) => {
      const { fontSize, lineHeight } = getComputedStyle(notice);
      return [fontSize, lineHeight, notice.getBoundingClientRect().height];
    });

  it('is what it says in standard mode and large in care mode', async () => {
    const person = await newPerson(browser);
    await person.page.goto(server.url);
    await person.page.locator('.notice').waitFor();
    expect(await look(person)).toEqual(['13px', '40px', 40]);
    await person.page.goto(`${server.url}/?care=1`);
    await expect.poll(() => modeOf(person.page)).toBe('care');
    expect(await look(person)).toEqual(['18px', '40px', 40]);
    expect(person.complaints).toEqual([]);
    await person.context.close();
  });
});

/** The cookie a browser keeps after care mode was chosen: taken from a real choice. */
async function careCookie(): Promise<{ name: string; value: string }> {
  const person = await newPerson(browser);
  await person.page.goto(server.url);
  await person.page.locator('#appointments').waitFor();
  await person.page
    .getByRole('button', { name: /关怀模式/ })
    .first()
    .click();
  await expect.poll(() => modeOf(person.page)).toBe('care');
  const cookies = await person.context.cookies();
  await person.context.close();
  const found = cookies.find(({ name }) => name === 'care-mode');
  expect(found, 'a cookie named care-mode').toBeDefined();
  return { name: 'care-mode', value: found!.value };
}
