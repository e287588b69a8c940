import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { docked, frame, linesOf, point } from '../reading-aids/reading.fixture';
import { Lens } from '.';
import type { CSSProperties, ReactNode } from 'react';

describeConformanceInBrowser(
  'Lens',
  {
    'over words': () => (
      <>
        <p style={{ marginTop: 150 }}>明天上午九点，去市医院看眼科。</p>
        <Lens />
      </>
    ),
  },
  { open: docked },
);

describeConformanceInBrowser(
  'Lens, held still',
  { 'over words': () => <Lens /> },
  {
    open: async () => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent === '停住不动')!
        .click();
      await docked();
    },
  },
);

const lens = () => document.querySelector<HTMLElement>('[data-testid="lens"]')!;
const show = (children: ReactNode) =>
  render(
    <>
      {children}
      <Lens data-testid="lens" />
    </>,
  );

/** Points at the character of an element that is so many characters from its start. */
async function pointAt(element: Element, text: string): Promise<void> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const box = range.getBoundingClientRect();
    await point(node.parentElement!, { x: box.left + 3, y: (box.top + box.bottom) / 2 });
    return;
  }
  throw new Error(`no ${text}`);
}

afterEach(() => page.viewport(375, 812));

describe('what it shows', () => {
  it('is the sentence that is pointed at', async () => {
    await show(
      <p>
        带社保卡。早上可以吃饭，可以吃药。从南门<b>坐电梯</b>到三楼！
      </p>,
    );
    const text = document.querySelector('p')!;
    await pointAt(text, '社');
    expect(lens().textContent).toBe('带社保卡。');
    await pointAt(text, '药');
    expect(lens().textContent).toBe('早上可以吃饭，可以吃药。');
    await pointAt(text, '电梯');
    expect(lens().textContent).toBe('从南门坐电梯到三楼！');
  });

  it('is a part of a sentence there is no room for, and never half a number or time', async () => {
    await page.viewport(320, 568);
    await show(
      <p>
        {
          '本月电费一共 1,286.50 元，请在十二月三日 9:30 以前到营业厅或者在手机上缴纳，逾期每天加收千分之一的费用，谢谢您'
        }
      </p>,
    );
    const text = document.querySelector('p')!;
    await pointAt(text, '86.50');
    expect(lens().textContent).toBe('本月电费一共 1,286.50 元，');
    await pointAt(text, '手机');
    expect(lens().textContent).toBe('请在十二月三日 9:30 以前到营业厅或者在手机上缴纳，');
  });

  it('is the last sentence at the end of a paragraph, not all of it', async () => {
    await show(<p>带社保卡。从南门坐电梯到三楼！</p>);
    const line = linesOf(document.querySelector('p')!).pop()!;
    await point(document.querySelector('p')!, { x: line.right - 2, y: line.top + 5 });
    expect(lens().textContent).toBe('从南门坐电梯到三楼！');
  });

  it('is the sentence pointed at where a link is a whole card, too long to show', async () => {
    await show(
      <a href="#a">{'带社保卡。早上可以吃饭，可以吃药。从南门坐电梯到三楼！'.repeat(8)}</a>,
    );
    await pointAt(document.querySelector('a')!, '社');
    expect(lens().textContent).toBe('带社保卡。');
  });

  it('is the sentence somebody is at in a long text they write', async () => {
    const written = '带社保卡。早上可以吃饭，可以吃药。从南门坐电梯到三楼！'.repeat(8);
    await show(<textarea aria-label="留言" defaultValue={written} />);
    const field = document.querySelector('textarea')!;
    field.setSelectionRange(7, 7);
    const box = field.getBoundingClientRect();
    await point(field, { x: box.left + 5, y: box.top + 5 });
    expect(lens().textContent).toBe('留言 早上可以吃饭，可以吃药。');
  });

  it('is an English sentence to its full stop', async () => {
    await show(<p>Bring your card. The bill is 86.50 yuan. Thank you.</p>);
    await pointAt(document.querySelector('p')!, 'bill');
    expect(lens().textContent).toBe('The bill is 86.50 yuan.');
  });

  it.each([
    ['a button by its name', () => <button aria-label="返回上一页">←</button>, '返回上一页'],
    [
      'a link with a picture',
      () => (
        <a href="#a">
          <img alt="看病" /> 挂号
        </a>
      ),
      '看病 挂号',
    ],
    ['what a picture shows', () => <img alt="市医院大门" width="80" height="80" />, '市医院大门'],
    [
      'a field with what is in it',
      () => (
        <label>
          电话
          <input defaultValue="13800138000" />
        </label>
      ),
      '电话 13800138000',
    ],
    [
      'a choice',
      () => (
        <select aria-label="科室">
          <option>眼科</option>
        </select>
      ),
      '科室 眼科',
    ],
    [
      'a password by its name alone',
      () => (
        <label>
          密码
          <input type="password" defaultValue="secret" />
        </label>
      ),
      '密码',
    ],
    [
      'a field that hides what is in it some other way by its name alone',
      () => (
        <input
          aria-label="支付密码"
          defaultValue="135790"
          style={{ WebkitTextSecurity: 'disc' } as CSSProperties}
        />
      ),
      '支付密码',
    ],
    [
      'a password that is shown by its name alone',
      () => <input aria-label="密码" autoComplete="current-password" defaultValue="secret" />,
      '密码',
    ],
    [
      'a code by its name alone',
      () => <input aria-label="验证码" autoComplete="one-time-code" defaultValue="135790" />,
      '验证码',
    ],
    [
      'a drawing with a name',
      () => <svg role="img" aria-label="天气晴" width="60" height="60" />,
      '天气晴',
    ],
  ])('is %s', async (_, Thing, words) => {
    await show(
      <div data-testid="thing">
        <Thing />
      </div>,
    );
    const place = document.querySelector('[data-testid="thing"]')!;
    const target = place.querySelector('input,select,img,button,svg,a') ?? place;
    const box = target.getBoundingClientRect();
    await point(target, { x: box.left + 5, y: box.top + 5 });
    expect(lens().textContent).toBe(words);
  });

  it('stays what it was where there is nothing to read', async () => {
    await show(<p>带社保卡。</p>);
    await pointAt(document.querySelector('p')!, '社');
    await point(document.body, { x: 200, y: 600 });
    expect(lens().textContent).toBe('带社保卡。');
  });

  it('is what was tapped, and what has the focus', async () => {
    await show(
      <>
        <p>带社保卡。</p>
        <button type="button">取号</button>
      </>,
    );
    const [line] = linesOf(document.querySelector('p')!);
    await point(document.querySelector('p')!, {
      type: 'pointerup',
      pointerType: 'touch',
      x: line!.left + 10,
      y: line!.top + 5,
    });
    expect(lens().textContent).toBe('带社保卡。');
    await userEvent.tab();
    await frame();
    expect(lens().textContent).toBe('取号');
    await userEvent.tab();
    await frame();
    expect(document.activeElement?.textContent).toBe('停住不动');
    expect(lens().textContent).toBe('取号');
  });
});

describe('where and how it stands', () => {
  it('at the edge away from the pointer, twice as large as the text, letting touches through', async () => {
    await show(<p style={{ margin: 0 }}>带社保卡。</p>);
    await pointAt(document.querySelector('p')!, '社');
    expect(lens().dataset.edge).toBe('bottom');
    expect(lens().getBoundingClientRect().top).toBeGreaterThan(400);
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(size(lens())).toBeGreaterThanOrEqual(2 * size(document.querySelector('p')!));
    await point(document.body, { x: 10, y: 700 });
    expect(lens().dataset.edge).toBe('top');
    expect(lens().getBoundingClientRect().top).toBe(0);
    expect(document.elementFromPoint(100, 5)?.closest('[data-testid="lens"]')).toBeNull();
  });

  it('leaves room at the end of the page, so that its last line comes clear of it', async () => {
    await page.viewport(320, 568);
    await show(
      Array.from({ length: 30 }, (_, index) => (
        <p key={index}>第 {index + 1} 行，早上平时吃的药</p>
      )),
    );
    await frame();
    expect(lens().dataset.edge).toBe('bottom');
    window.scrollTo(0, document.documentElement.scrollHeight);
    await frame();
    const last = [...document.querySelectorAll('p')].pop()!.getBoundingClientRect();
    expect(last.bottom).toBeLessThanOrEqual(lens().getBoundingClientRect().top);
    window.scrollTo(0, 0);
  });

  it('held still it follows nothing until it is let go', async () => {
    await show(<p>带社保卡。早上可以吃饭。</p>);
    const text = document.querySelector('p')!;
    await pointAt(text, '社');
    const pin = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === '停住不动',
    )!;
    pin.click();
    await frame();
    await pointAt(text, '饭');
    expect(lens().textContent).toBe('带社保卡。');
    pin.click();
    await pointAt(text, '饭');
    expect(lens().textContent).toBe('早上可以吃饭。');
  });
});
