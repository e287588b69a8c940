import { formatTable } from '@care-mode/audit';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuilt, serveSource, type AppServer } from './src/app-server';
import {
  lookWhenSettled,
  measureForeign,
  type ForeignLook,
  type ForeignMeasure,
  type Share,
} from './src/foreign-page';
import { modeOf, newPerson, openBrowser, phones, textSize, type Person } from './src/person';

const report = fileURLToPath(new URL('../artifacts/foreign-apps.json', import.meta.url));
const ofApp = (app: string) =>
  createRequire(new URL(`../apps/${app}/package.json`, import.meta.url));
const versionOf = (app: string, library: string) =>
  (
    JSON.parse(readFileSync(ofApp(app).resolve(`${library}/package.json`), 'utf8')) as {
      version: string;
    }
  ).version;

interface Row {
  readonly page: string;
  readonly phone: string;
  readonly mode: 'standard' | 'care';
  readonly measured: ForeignMeasure;
}
const rows: Row[] = [];

let browser: Browser;
let weui: AppServer;
let antdMobile: AppServer;

beforeAll(async () => {
  [browser, weui, antdMobile] = await Promise.all([
    openBrowser(),
    serveSource('weui-example'),
    serveBuilt('antd-mobile-page'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([weui?.stop(), antdMobile?.stop()]);
});

/** The two scripts WeUI's page takes from WeChat's servers: one from npm, one is for WeChat only. */
async function withWeChatScripts({ context }: Person) {
  const weuiJs = readFileSync(ofApp('weui-example').resolve('weui.js/dist/weui.min.js'), 'utf8');
  await context.route('https://res.wx.qq.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: route.request().url().includes('/weui.js/') ? weuiJs : '',
    }),
  );
  // The page asks for it, and WeUI's own package does not carry it.
  await context.route('**/images/layers/transparent.gif', (route) =>
    route.fulfill({ status: 204 }),
  );
}

/** Measures, presses our entry, measures again: nothing of theirs may be lost or get worse. */
async function expectSameAround(person: Person, root: string, name: string, phone: string) {
  const { page, picture } = person;
  // The picture comes first: taking it leaves an empty style attribute on fields.
  await picture(`${name}-standard-${phone}`);
  const before = {
    look: await lookWhenSettled(page, root),
    measured: await measureForeign(page, root),
  };
  rows.push({ page: name, phone, mode: 'standard', measured: before.measured });

  await page.getByRole('button', { name: '关怀模式' }).tap();
  await expect.poll(() => modeOf(page)).toBe('care');
  await picture(`${name}-care-${phone}`);
  const after = {
    look: await lookWhenSettled(page, root),
    measured: await measureForeign(page, root),
  };
  rows.push({ page: name, phone, mode: 'care', measured: after.measured });

  expect(after.look.markup.split('<')).toEqual(before.look.markup.split('<'));
  expect(after.look.elements).toBe(before.look.elements);
  notWorse(before, after);
  await expectBigEntry(page);
}

type Seen = { look: ForeignLook; measured: ForeignMeasure };

function notWorse(before: Seen, after: Seen) {
  expect(after.look.textSizes.length).toBe(before.look.textSizes.length);
  const smaller = after.look.textSizes.filter(
    (size, index) => size < before.look.textSizes[index]!,
  );
  expect(smaller).toEqual([]);
  expect(after.look.overflow).toBeLessThanOrEqual(before.look.overflow);
  expect(after.measured.layoutFaults).toBeLessThanOrEqual(before.measured.layoutFaults);
  for (const [what, share] of Object.entries(after.measured)) {
    if (typeof share === 'number') continue;
    const was = before.measured[what as keyof ForeignMeasure] as Share;
    expect([what, share.of]).toEqual([what, was.of]);
    expect([what, share.met >= was.met]).toEqual([what, true]);
  }
}

/** whatever surrounds it, our entry is large and lies on top. */
async function expectBigEntry(page: Page) {
  const entry = page.getByRole('button', { name: '回到标准版' });
  const box = (await entry.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(60);
  expect(box.width).toBeGreaterThanOrEqual(60);
  expect(
    await entry.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
  ).toBeGreaterThanOrEqual(18);
  const hit = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.closest('button')?.textContent,
    [box.x + box.width / 2, box.y + box.height / 2],
  );
  expect(hit).toBe('回到标准版');
}

async function open(url: string, phone: (typeof phones)[number]) {
  const person = await newPerson(browser, { phone });
  person.page.setDefaultTimeout(60_000);
  await withWeChatScripts(person);
  await person.page.goto(url);
  await person.page.getByRole('button', { name: '关怀模式' }).waitFor();
  return person;
}

async function expectQuietEnd({ complaints, context }: Person) {
  expect(complaints).toEqual([]);
  await context.close();
}

describe.each(phones)("WeUI's own example page on $name", (phone) => {
  const pages = ['button', 'form', 'list', 'dialog', 'picker', 'msg_success', 'article'];

  async function go(page: Page, name: string) {
    await page.evaluate((hash) => void (location.hash = hash), name);
    await page.locator(`.page.${name}.js_show`).waitFor();
  }

  async function back(page: Page, name: string) {
    await page.goBack();
    await page.locator(`.page.${name}`).waitFor({ state: 'detached' });
  }

  /** What a person does with it: browse, answer a dialog, choose in a picker. */
  async function use(page: Page) {
    await page.locator('.page.home.js_show').waitFor();
    await page.getByText('表单', { exact: true }).tap();
    await page.locator('.page.home li.js_show').first().waitFor();
    await page.getByText('表单', { exact: true }).tap();
    await go(page, 'dialog');
    await page.getByRole('button', { name: '样式一' }).tap();
    const dialog = page.locator('#iosDialog1');
    await dialog.getByText('弹窗标题').waitFor();
    await dialog.getByText('主操作', { exact: true }).tap();
    await dialog.waitFor({ state: 'hidden' });
    await back(page, 'dialog');
    await go(page, 'picker');
    await page.locator('#showPicker').tap();
    await page.getByText('火车票').waitFor();
    const confirm = page.locator('#weui-picker-confirm');
    // On a screen of 568 px WeUI's own picker lies over its button, with and without us.
    if (phone.height < 600) await confirm.dispatchEvent('click');
    else await confirm.tap();
    await page.getByText('火车票').waitFor({ state: 'detached' });
    await back(page, 'picker');
  }

  it('keeps working before and after the switch, and loses nothing', async () => {
    const person = await open(`${weui.url}/example/`, phone);
    await use(person.page);
    await expectSameAround(person, '#container', 'weui-home', phone.name);
    await use(person.page);
    await expectQuietEnd(person);
  });

  it.each(pages)('shows the page %s as before, and says what is not adapted', async (name) => {
    const person = await open(`${weui.url}/example/#${name}`, phone);
    await person.page.locator(`.page.${name}.js_show`).waitFor();
    await expectSameAround(person, '#container', `weui-${name}`, phone.name);
    await expectQuietEnd(person);
  });
});

describe.each(phones)('an antd-mobile page on $name', (phone) => {
  /** Chooses a dish, looks at tomorrow, fills the form, orders, reads the answer. */
  async function use(page: Page, total: number) {
    await page
      .locator('.adm-list-item', { hasText: '番茄炒蛋' })
      .locator('.adm-stepper-plus')
      .tap();
    await page.getByRole('button', { name: `订饭 ${total} 元` }).waitFor();
    await page.getByRole('tab', { name: '明天' }).tap();
    await page.getByText('明天的菜单晚上八点公布').waitFor();
    await page.getByRole('tab', { name: '今天' }).tap();
    await page.getByPlaceholder('请输入姓名').fill(`王秀英${total}`);
    await page.getByText('送到家里').tap();
    await page.getByRole('button', { name: `订饭 ${total} 元` }).tap();
    const answer = page.getByText(`一共 ${total} 元，已为您留饭`);
    await answer.waitFor();
    await page.getByRole('button', { name: '我知道了' }).tap();
    await answer.waitFor({ state: 'detached' });
    expect(await page.getByPlaceholder('请输入姓名').inputValue()).toBe(`王秀英${total}`);
  }

  it('keeps working before and after the switch, and keeps what was typed', async () => {
    const person = await open(antdMobile.url, phone);
    const { page } = person;
    await use(page, 6);
    await expectSameAround(person, 'main', 'antd-mobile-page', phone.name);
    expect(await page.getByPlaceholder('请输入姓名').inputValue()).toBe('王秀英6');
    expect(await textSize(page, '.adm-list-item-description')).toBeGreaterThan(0);
    await use(page, 12);
    await expectQuietEnd(person);
  });
});

describe('what is not adapted yet', () => {
  it('is written down, with figures', () => {
    const libraries = {
      weui: versionOf('weui-example', 'weui'),
      'weui.js': versionOf('weui-example', 'weui.js'),
      'antd-mobile': versionOf('antd-mobile-page', 'antd-mobile'),
    };
    mkdirSync(fileURLToPath(new URL('../artifacts/', import.meta.url)), { recursive: true });
    writeFileSync(
      report,
      `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), libraries, rows }, null, 2)}\n`,
    );
    const said = (share: Share) =>
      share.of === 0
        ? '-'
        : `${Math.round((100 * share.met) / share.of)} % (${share.met}/${share.of})`;
    const names = [
      'text >= 18 px',
      'targets >= 44 px',
      'targets >= 60 px',
      'text contrast >= 4.5',
      'text contrast >= 7',
    ] as const;
    console.log(
      `\nForeign pages, ${Object.entries(libraries).flat().join(' ')}\n` +
        formatTable(
          ['page', 'phone', 'mode', ...names, 'layout faults'],
          rows.map(({ page, phone, mode, measured }) => [
            page,
            phone,
            mode,
            ...names.map((name) => said(measured[name])),
            String(measured.layoutFaults),
          ]),
        ),
    );
    const written = JSON.parse(readFileSync(report, 'utf8')) as { rows: Row[] };
    expect(written.rows).toHaveLength(2 * phones.length * 9);
    // A report that counted nothing would look like a perfect one.
    for (const { measured } of written.rows)
      expect(measured['text >= 18 px'].of).toBeGreaterThan(0);
  });
});
