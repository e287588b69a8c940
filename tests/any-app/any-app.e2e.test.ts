import { compareSurveys, shares, surveyPage } from '@care-mode/audit';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../tools/browser.mjs';
import { newPerson } from './src/person';
import { tellByPixels } from './src/pixels';
import { differing } from './src/unchanged';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { executablePath, args, env } = await ensureBrowser();
  browser = await chromium.launch({ executablePath, args, env, headless: true });
  const context = await newPerson(browser, { width: 375, height: 812 }, 'http://localhost');
  page = await context.newPage();
});

afterAll(() => browser?.close());

const show = (body: string, css = '', root = '') =>
  page.setContent(
    `<!doctype html><html lang="zh-CN" ${root}><head><meta name="viewport" content="width=device-width">` +
      `<style>*{margin:0;box-sizing:border-box}body{font:18px/1.5 sans-serif;color:#595959;background:#fff}` +
      `button{border:0;padding:0;font:inherit;color:inherit;background:#eee}${css}</style></head><body>${body}</body></html>`,
  );

/** Eight texts and seven controls, each with one thing to tell. */
const known = `
  <p id="small" style="font-size:14px">十四像素</p>
  <p id="pale" style="color:#999">浅灰色</p>
  <p id="middle" style="color:#757575">中灰色</p>
  <p id="cut" style="width:80px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">这一行 ABCDEFGHIJKL 放不下</p>
  <div style="height:0;overflow:hidden"><p style="height:20px">完全看不见</p></div>
  <p style="background:linear-gradient(#000,#000);color:#fff">渐变上的字</p>
  <div id="shadow"></div>
  <p>请先阅读<a href="#a">须知</a>再办理</p>
  <button style="width:60px;height:60px">六</button>
  <button style="width:44px;height:44px">四</button>
  <button style="width:100px;height:30px">三</button>
  <div onclick="" style="width:60px;height:60px">块</div>
  <label style="display:block;width:90px;height:44px"><input type="checkbox" style="display:none">同意</label>
  <iframe srcdoc="<style>*{margin:0}body{font:12px sans-serif;color:#000}</style><p>框里的字</p><button style='width:20px;height:20px'></button>"
    style="border:0;width:200px;height:60px"></iframe>`;

const openKnown = async () => {
  await show(known);
  await page.evaluate(() => {
    document.querySelector('#shadow')!.attachShadow({ mode: 'open' }).innerHTML =
      '<span style="font-size:16px">影子里的字</span>';
  });
  await page.frames()[1]!.waitForSelector('p');
};

describe('the figures of a page that is known', () => {
  it('tells every text: its size, its contrast, whether it is whole', async () => {
    await openKnown();
    const { texts } = await surveyPage(page);
    const seen = texts.map(({ text, size, contrast, isSeen, isCut, undecided }) => [
      text,
      size,
      contrast === null ? undecided : Math.floor(contrast * 100) / 100,
      isSeen && !isCut,
    ]);
    expect(seen).toEqual([
      ['十四像素', 14, 7, true],
      ['浅灰色', 18, 2.84, true],
      ['中灰色', 18, 4.6, true],
      ['这一行 ABCDEFGHIJKL 放不下', 18, 7, false],
      ['渐变上的字', 18, 'gradient', true],
      ['影子里的字', 16, 7, true],
      ['请先阅读', 18, 7, true],
      ['再办理', 18, 7, true],
      ['须知', 18, 9.39, true],
      ['六', 18, 6.03, true],
      ['四', 18, 6.03, true],
      ['三', 18, 6.03, true],
      ['块', 18, 7, true],
      ['同意', 18, 7, true],
      ['框里的字', 12, 21, true],
    ]);
  });

  it('leaves out a hint that another element draws', async () => {
    await show(
      '<input placeholder="手机号"><input class="own" placeholder="验证码">',
      '.own::placeholder{color:transparent}',
    );
    const { texts } = await surveyPage(page);
    expect(texts.map(({ text }) => text)).toEqual(['手机号']);
  });

  it('tells every target, also those that carry no role', async () => {
    await openKnown();
    const { controls } = await surveyPage(page);
    expect(controls.map(({ name, side, isInline }) => [name, side, isInline])).toEqual([
      ['须知', 0, true],
      ['六', 60, false],
      ['四', 44, false],
      ['三', 0, false],
      ['块', 60, false],
      ['同意', 44, false],
      ['', 0, false],
    ]);
  });

  it('sums them up', async () => {
    await openKnown();
    expect(shares([await surveyPage(page)])).toMatchObject({
      texts: 15,
      largeEnough: 12 / 15,
      contrasts: 14,
      contrastAA: 13 / 14,
      contrastAAA: 9 / 14,
      undecided: 1,
      targets: 6,
      target44: 4 / 6,
      target60: 2 / 6,
      overflow: 0,
      cut: 1,
      covered: 0,
    });
  });
});

describe('what a change did', () => {
  it('is found, and nothing else', async () => {
    const body = `<p>医保</p><p>社保</p><p id="pop">落到屏幕外</p><p>公积金</p><div style="overflow:hidden"><p>养老</p><p>工伤</p></div><button style="width:60px;height:60px">查询</button>
      <button style="width:60px;height:60px">返回</button>`;
    await show(body);
    const before = await surveyPage(page);
    await show(
      body
        .replace('<p>医保</p>', '')
        .replace('id="pop"', 'style="position:fixed;top:900px"')
        .replace('<p>社保</p>', '<p style="position:absolute;left:-999px">社保</p>')
        .replace('<div style="overflow:hidden">', '<div style="height:27px;overflow:hidden">')
        .replace('<p>公积金</p>', '<p style="height:9px;overflow:hidden">公积金</p>')
        .replace(/<button[^>]*>返回<\/button>/, '')
        .concat(
          '<div style="position:absolute;top:0;left:0;width:425px;height:5px"></div>' +
            '<div style="position:fixed;inset:30px 0 0;background:#fff"></div>',
        ),
    );
    const after = await surveyPage(page);
    const { lostTexts, lostControls, newlyCut, newlyCovered } = compareSurveys(before, after);
    expect(lostTexts).toEqual(['医保', '社保', '落到屏幕外', '工伤', '查询', '返回']);
    expect(lostControls).toEqual(['button 返回']);
    expect(newlyCut).toEqual(['公积金', '工伤']);
    expect(newlyCovered).toEqual(['查询', 'button 查询']);
    expect(after.overflow).toBe(50);
  });

  it('is nothing where nothing was done', async () => {
    await openKnown();
    const before = await surveyPage(page);
    const difference = compareSurveys(before, await surveyPage(page));
    expect(Object.values(difference).flat()).toEqual([]);
  });
});

describe('CSS zoom', () => {
  it('is measured as the same page written larger', async () => {
    const body = (k: number) => `
      <div style="height:${200 * k}px;overflow:auto"><div style="height:${300 * k}px"></div>
        <button style="width:${40 * k}px;height:${40 * k}px;font-size:${12 * k}px">里</button></div>
      <input aria-label="姓名" placeholder="请输入" style="font-size:${14 * k}px;width:${120 * k}px;height:${30 * k}px;padding:0 ${8 * k}px;border:0">
      <p style="font-size:${12 * k}px;width:${60 * k}px;overflow:hidden;white-space:nowrap">这一行 ABCDEFGHIJKL 放不下</p>
      <p class="arrow" style="position:relative;font-size:${12 * k}px;color:#000">可以展开 AAAAAAAAAA</p>
      <div style="width:${300 * k}px;height:1px"></div>
      <style>.arrow::after{content:"";position:absolute;top:0;left:${100 * k}px;width:${12 * k}px;height:${12 * k}px;background:#555}</style>`;
    await show(body(1), '', 'style="zoom:1.5"');
    const zoomed = await surveyPage(page);
    await show(body(1.5));
    const written = await surveyPage(page);
    expect(zoomed).toEqual(written);
    expect(written.texts.find(({ text }) => text.startsWith('可以展开'))!.contrast).toBe(21);
    expect(written.overflow).toBe(75);
    expect(written.controls.map(({ side }) => side)).toEqual([60, 44]);
  });
});

describe('pixels', () => {
  it('tell the contrast no style sheet tells, and agree with it where both can', async () => {
    const colours = ['#999', '#757575', '#595959', '#000'];
    const lines = (extra: string) =>
      colours
        .map((colour) => `<p style="color:${colour};font-size:13px;${extra}">缴费 ABC 123</p>`)
        .join('');
    await show(lines(''));
    const computed = (await surveyPage(page)).texts.map(({ contrast }) => contrast!);
    await show(lines('background:linear-gradient(#fff,#fff)'));
    const survey = await surveyPage(page);
    expect(survey.texts.every(({ contrast }) => contrast === null)).toBe(true);
    const told = (await tellByPixels(page, survey)).texts.map(({ contrast }) => contrast!);
    told.forEach((ratio, at) => {
      expect(Math.abs(ratio / computed[at]! - 1), colours[at]).toBeLessThan(0.03);
    });
    await show('<html style="filter:invert(1)"><p style="color:#999">缴费</p>');
    const inverted = await tellByPixels(page, await surveyPage(page));
    expect(inverted.texts[0]!.contrast).not.toBeNull();
  });

  it('that differ are counted one by one', async () => {
    await show('<div style="width:10px;height:10px;background:#123456"></div>');
    const one = await page.screenshot();
    expect(await differing(page, one, await page.screenshot())).toBe(0);
    await show('<div style="width:10px;height:10px;background:#123457"></div>');
    // Two pixels of the picture for one of the page, each way.
    expect(await differing(page, one, await page.screenshot())).toBe(400);
  });
});
