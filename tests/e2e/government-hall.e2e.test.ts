import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuilt, type AppServer } from './src/app-server';
import { modeOf, newPerson, openBrowser, phones, textSize, type Person } from './src/person';

let server: AppServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([serveBuilt('government-hall'), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const entry = (page: Page) => page.getByRole('button', { name: /^关怀模式/ }).first();
const expectCare = (page: Page) => expect.poll(() => modeOf(page)).toBe('care');
const expectStandard = (page: Page) => expect.poll(() => modeOf(page)).toBe('standard');

/** No page is ever wider than the phone (C-06). */
async function expectFit(page: Page) {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(screen!);
}

describe.each(phones)('the main job on a phone of $name', (phone) => {
  async function visit(path = '/', use?: (person: Person) => Promise<void>) {
    const person = await newPerson(browser, { phone });
    await use?.(person);
    await person.page.goto(server.url + path);
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    return person;
  }

  /** Ends a visit: the page must not have complained. */
  async function leave({ context, complaints, page }: Person) {
    await expectFit(page);
    expect(complaints).toEqual([]);
    await context.close();
  }

  it('switches on from the home entry, and every page follows', async () => {
    const person = await visit();
    const { page, picture } = person;
    await picture(`home-standard-${phone.name}`);
    expect(await textSize(page, 'body')).toBe(16);
    await entry(page).click();
    await expectCare(page);
    expect(await textSize(page, 'body')).toBe(20);
    await picture(`home-care-${phone.name}`);
    for (const [tab, title] of [
      ['办事指南', '办事指南'],
      ['预约登记', '预约登记'],
      ['我的', '我的'],
    ] as const) {
      await page.getByRole('link', { name: tab }).last().click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await modeOf(page)).toBe('care');
      expect(await textSize(page, 'main p, main li, main label')).toBeGreaterThanOrEqual(18);
      await expectFit(page);
      await picture(`${title}-care-${phone.name}`);
    }
    await leave(person);
  });

  it('switches on from the first-run prompt, which then does not come back', async () => {
    const person = await visit();
    await person.page.getByRole('button', { name: '打开关怀模式' }).click();
    await expectCare(person.page);
    await person.page.reload();
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await modeOf(person.page)).toBe('care');
    expect(await person.page.getByText('需要大一些的字吗').count()).toBe(0);
    await leave(person);
  });

  it('remembers that somebody does not want it now', async () => {
    const person = await visit();
    await person.page.getByRole('button', { name: '先不用' }).click();
    await person.page.reload();
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await person.page.getByText('需要大一些的字吗').count()).toBe(0);
    expect(await modeOf(person.page)).toBe('standard');
    await leave(person);
  });

  it('switches on from the settings row 长辈版', async () => {
    const person = await visit('/mine');
    await person.page.getByRole('switch', { name: /长辈版/ }).click();
    await expectCare(person.page);
    await leave(person);
  });

  it('switches on by a link, before the app itself has loaded', async () => {
    const person = await newPerson(browser, { phone });
    await person.page.route('**/assets/*.js', () => {});
    await person.page.goto(`${server.url}/?care=1`, { waitUntil: 'commit' });
    await expectCare(person.page);
    await person.context.close();
  });

  it('keeps what a link said on other pages of the visit, after a reload too', async () => {
    const person = await visit('/?care=1');
    const { page } = person;
    await page.getByRole('link', { name: '办事指南' }).last().click();
    await page.getByRole('heading', { level: 1, name: '办事指南' }).waitFor();
    expect(page.url()).not.toContain('care');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '办事指南' }).waitFor();
    expect(await modeOf(page)).toBe('care');
    await leave(person);
  });

  it.each(['长辈版', '关爱版', '亲情版', '关怀版', 'zhangbeiban'])(
    'switches on from a search for %s',
    async (words) => {
      const person = await visit();
      await person.page.getByRole('searchbox').fill(words);
      await person.page.getByRole('searchbox').press('Enter');
      await person.page.getByRole('button', { name: '切换到长辈版' }).click();
      await expectCare(person.page);
      await leave(person);
    },
  );

  it('holds after a reload and in a new tab, in the first paint', async () => {
    const person = await visit();
    await entry(person.page).click();
    await expectCare(person.page);
    await person.page.reload({ waitUntil: 'commit' });
    await expectCare(person.page);
    const tab = await person.context.newPage();
    // The app's own script never arrives: what shows is the work of the pre-paint script alone.
    await tab.route('**/assets/*.js', () => {});
    await tab.goto(`${server.url}/guide`, { waitUntil: 'commit' });
    await expectCare(tab);
    // The style sheet of the app blocks painting until it is here; then text is large at once.
    await expect.poll(() => textSize(tab, 'body')).toBe(20);
    await tab.close();
    await leave(person);
  });

  it('is followed by a second tab that is already open', async () => {
    const person = await visit();
    const second = await person.context.newPage();
    await second.goto(`${server.url}/booking`);
    await second.getByRole('heading', { level: 1 }).waitFor();
    await second.getByLabel('您的姓名').fill('王秀英');
    await entry(person.page).click();
    await expectCare(second);
    expect(await textSize(second, 'body')).toBe(20);
    expect(await second.getByLabel('您的姓名').inputValue()).toBe('王秀英');
    await leave(person);
  });

  it('keeps the mode and what was typed when going back', async () => {
    const person = await visit();
    const { page } = person;
    await entry(page).click();
    await page.getByRole('link', { name: /公交出行/ }).click();
    await page.getByRole('link', { name: /预约公交出行/ }).click();
    await page.getByRole('heading', { name: '预约登记' }).waitFor();
    expect(await page.getByRole('radio', { name: '公交出行' }).isChecked()).toBe(true);
    await page.getByLabel('您的姓名').fill('王秀英');
    await page.goBack();
    await page.getByRole('heading', { name: '公交出行' }).first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '阳光市民服务' }).waitFor();
    expect(await modeOf(page)).toBe('care');
    await page.goForward();
    await page.goForward();
    expect(await page.getByLabel('您的姓名').inputValue()).toBe('王秀英');
    await leave(person);
  });

  it('reaches a dialog in a portal, and the form is checked in words', async () => {
    const person = await visit('/booking?care=1');
    const { page, picture } = person;
    await page.getByRole('button', { name: '下一步：核对' }).click();
    await page.getByText('请填写您的姓名').first().waitFor();
    await picture(`booking-errors-care-${phone.name}`);
    await page.getByLabel('您的姓名').fill('王秀英');
    await page.getByLabel('手机号').fill('13800138000');
    await page.getByRole('radio', { name: '打电话办' }).check();
    // A second press within one second is a trembling hand's, and is not taken.
    await page.waitForTimeout(1100);
    await page.getByRole('button', { name: '下一步：核对' }).click();
    const dialog = page.getByRole('dialog', { name: '请您核对' });
    await dialog.waitFor();
    expect(
      await dialog.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
    ).toBeGreaterThanOrEqual(18);
    const confirm = dialog.getByRole('button', { name: '确认预约看病挂号' });
    expect((await confirm.boundingBox())!.height).toBeGreaterThanOrEqual(60);
    await picture(`booking-dialog-care-${phone.name}`);
    await confirm.click();
    await page.getByText('预约好了').first().waitFor();
    await picture(`booking-done-care-${phone.name}`);
    await leave(person);
  });

  it('asks before leaving care mode, and an accident costs one press', async () => {
    const person = await visit('/mine?care=1');
    const { page, picture } = person;
    await page.getByRole('switch', { name: /长辈版/ }).click();
    const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await question.getByText('要回到标准版吗').waitFor();
    await picture(`leave-question-${phone.name}`);
    await question.getByRole('button', { name: '继续用关怀模式' }).click();
    expect(await modeOf(page)).toBe('care');
    await page.getByRole('switch', { name: /长辈版/ }).click();
    await question.getByRole('button', { name: '回到标准版' }).click();
    await expectStandard(page);
    await page.reload();
    await leave(person);
  });

  it('works and says nothing alarming when storage is blocked', async () => {
    const person = await visit('/', async ({ context }) => {
      await context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
        Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
      });
    });
    await entry(person.page).click();
    await expectCare(person.page);
    await person.page.getByRole('link', { name: '办事指南' }).last().click();
    await person.page.getByRole('heading', { level: 1, name: '办事指南' }).waitFor();
    expect(await modeOf(person.page)).toBe('care');
    await leave(person);
  });

  it('is usable with the keyboard alone', async () => {
    const person = await visit();
    const { page } = person;
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.startsWith('关怀模式')) break;
    }
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^关怀模式/);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineWidth,
    );
    expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Enter');
    await expectCare(page);
    await leave(person);
  });

  it('can be read with scripts turned off', async () => {
    const person = await newPerson(browser, { phone, javaScriptEnabled: false });
    await person.page.goto(server.url);
    const words = await person.page.locator('body').innerText();
    expect(words).toContain('12345');
    await person.picture(`without-script-${phone.name}`);
    await person.context.close();
  });
});

it('carries the whole State Council document, to the last word', async () => {
  const person = await newPerson(browser);
  await person.page.goto(`${server.url}/guide`);
  await person.page.getByRole('heading', { level: 1 }).waitFor();
  const shown = await person.page.locator('main').textContent();
  const { readFile } = await import('node:fs/promises');
  const source = await readFile(
    new URL('../apps/government-hall/src/data/state-council-2020-45.txt', import.meta.url),
    'utf8',
  );
  const lines = source.split('\n').filter((line) => line.trim() && line.trim() !== '——');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) expect(shown).toContain(line.trim());
  await person.context.close();
});
