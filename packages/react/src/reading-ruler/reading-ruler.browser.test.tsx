import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { frame, linesOf, point } from '../reading-aids/reading.fixture';
import { Lens } from '../lens';
import { ReadingRuler } from '.';
import type { ReactNode } from 'react';

const text =
  '空腹抽血前八小时不要吃东西，可以喝少量白开水。早上平时吃的药带在身上，抽完血再吃。从南门进，坐电梯到三楼，先在窗口取号。';

describeConformanceInBrowser('ReadingRuler', {
  'over words': () => (
    <>
      <p>{text}</p>
      <ReadingRuler />
    </>
  ),
});

const show = (children: ReactNode) =>
  render(
    <>
      {/* Narrow enough for several lines in whatever font is there. */}
      <div style={{ width: 180 }}>{children}</div>
      <ReadingRuler data-testid="ruler" />
    </>,
  );
const ruler = () => document.querySelector<HTMLElement>('[data-testid="ruler"]')!;
const press = (word: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === word)!;

/** Whether a line lies between the two lines of the ruler, and in the middle. */
function expectAround(line: { top: number; bottom: number }): void {
  const box = ruler().getBoundingClientRect();
  expect((box.top + box.bottom) / 2).toBeCloseTo((line.top + line.bottom) / 2, 0);
  expect(box.top).toBeLessThan(line.top);
  expect(box.bottom).toBeGreaterThan(line.bottom);
}

afterEach(() => {
  window.scrollTo(0, 0);
  document.documentElement.style.scrollBehavior = '';
});

describe('the ruler', () => {
  it('lies on a line as soon as it is there', async () => {
    await show(<p style={{ marginTop: 200 }}>{text}</p>);
    await frame();
    const box = ruler().getBoundingClientRect();
    const lines = linesOf(document.querySelector('p')!);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.some(({ top, bottom }) => box.top < top && bottom < box.bottom)).toBe(true);
  });

  it('follows the pointer by transform alone', async () => {
    await show(<p>{text}</p>);
    await point(document.body, { x: 10, y: 100 });
    expect(ruler().getAttribute('style')).toMatch(/^transform: [^;]*calc\([^;]*100px\)[^;]*;$/);
    const box = ruler().getBoundingClientRect();
    expect((box.top + box.bottom) / 2).toBeCloseTo(100, 0);
    expect(box.width).toBe(document.documentElement.clientWidth);
  });

  it('goes to the line that is tapped, not to where a finger scrolls', async () => {
    await show(<p style={{ fontSize: 30, lineHeight: 2 }}>{text}</p>);
    const paragraph = document.querySelector('p')!;
    const line = linesOf(paragraph)[2]!;
    await point(paragraph, {
      type: 'pointerup',
      pointerType: 'touch',
      x: line.left + 20,
      y: line.top + 3,
    });
    expectAround(line);
    await point(paragraph, { type: 'pointermove', pointerType: 'touch', x: 10, y: 500 });
    expectAround(line);
  });

  it('goes to what gets the focus, but not for a press on a large region', async () => {
    await show(
      <main tabIndex={-1} style={{ paddingTop: 200 }}>
        <p>{text}</p>
        <button type="button">取号</button>
      </main>,
    );
    await userEvent.tab();
    await frame();
    expect(document.activeElement?.textContent).toBe('取号');
    expectAround(linesOf(document.activeElement!)[0]!);
    const before = ruler().getAttribute('style');
    await userEvent.click(document.querySelector('main')!, { position: { x: 5, y: 5 } });
    await point(document.body, { x: 1, y: 300 });
    expect(ruler().getAttribute('style')).not.toBe(before);
    expect(ruler().getAttribute('style')).toContain('300px');
  });

  it('goes line by line with the buttons, over bold words and into the next paragraph', async () => {
    await show(
      <>
        <p>{text}</p>
        <p>
          带<b>社保卡</b>或身份证。
        </p>
      </>,
    );
    const [first, second] = document.querySelectorAll('p');
    const lines = linesOf(first!);
    await point(first!, {
      type: 'pointerup',
      pointerType: 'touch',
      x: lines[0]!.left + 20,
      y: lines[0]!.top + 5,
    });
    expectAround(lines[0]!);
    for (const line of lines.slice(1)) {
      press('下一行').click();
      expectAround(line);
    }
    press('下一行').click();
    expectAround(linesOf(second!)[0]!);
    press('下一行').click();
    expectAround(linesOf(second!)[0]!);
    press('上一行').click();
    expectAround(lines[lines.length - 1]!);
  });

  it('goes by the arrow keys too, while its buttons have the focus', async () => {
    await show(<p>{text}</p>);
    const paragraph = document.querySelector('p')!;
    const lines = linesOf(paragraph);
    await point(paragraph, {
      type: 'pointerup',
      pointerType: 'touch',
      x: lines[0]!.left + 20,
      y: lines[0]!.top + 5,
    });
    press('下一行').focus();
    await frame();
    expectAround(lines[0]!);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expectAround(lines[2]!);
    await userEvent.keyboard('{ArrowUp}');
    expectAround(lines[1]!);
  });

  it.each([
    ['the page', {}],
    ['a page that glides', { glides: true }],
    ['a part of the page that scrolls by itself', { part: true }],
  ])('scrolls %s before the line goes under the buttons', async (_, { glides, part }: Scrolled) => {
    if (glides) document.documentElement.style.scrollBehavior = 'smooth';
    const scroller = () =>
      part ? document.querySelector('[data-testid="part"]')! : document.documentElement;
    await show(
      <div data-testid="part">
        {part && <style>{'[data-testid="part"] { height: 500px; overflow: auto; }'}</style>}
        {Array.from({ length: 60 }, (_line, index) => (
          <p key={index} style={{ margin: 0 }}>
            第 {index + 1} 行，早上平时吃的药带在身上
          </p>
        ))}
      </div>,
    );
    const lineOf = (index: number) => linesOf(document.querySelectorAll('p')[index]!)[0]!;
    await point(document.querySelector('p')!, {
      type: 'pointerup',
      pointerType: 'touch',
      x: lineOf(0).left + 20,
      y: lineOf(0).top + 5,
    });
    for (let index = 1; index < 50; index += 1) {
      press('下一行').click();
      expectAround(lineOf(index));
      const box = ruler().getBoundingClientRect();
      const dock = document.querySelector('[data-care-aid-dock] [role="group"]')!;
      expect(box.bottom).toBeLessThan(dock.getBoundingClientRect().top);
    }
    expect(scroller().scrollTop).toBeGreaterThan(100);
    expect(document.querySelector('[data-testid="part"]')!.getAttribute('style')).toBeNull();
    for (let index = 48; index >= 0; index -= 1) {
      press('上一行').click();
      expectAround(lineOf(index));
      expect(ruler().getBoundingClientRect().top).toBeGreaterThanOrEqual(-8);
    }
  });

  it('steps over what nobody sees and over the lens', async () => {
    await show(
      <>
        <p>第一行</p>
        <span
          style={{
            position: 'absolute',
            width: 1,
            height: 1,
            overflow: 'hidden',
            whiteSpace: 'nowrap',
          }}
        >
          只给读屏
        </span>
        <p hidden>收起来的</p>
        <p style={{ visibility: 'hidden' }}>看不见的</p>
        <p style={{ position: 'fixed', top: 90, right: '100%', width: 200, margin: 0 }}>抽屉里的</p>
        <p>第二行</p>
        <Lens />
      </>,
    );
    const first = document.querySelector('p')!;
    const second = [...document.querySelectorAll('p')].pop()!;
    const line = linesOf(first!)[0]!;
    await point(first!, {
      type: 'pointerup',
      pointerType: 'touch',
      x: line.left + 5,
      y: line.top + 5,
    });
    press('下一行').click();
    expectAround(linesOf(second)[0]!);
    // Behind the last line comes the lens; its own words are nothing to step to.
    press('下一行').click();
    expectAround(linesOf(second)[0]!);
  });
});

interface Scrolled {
  glides?: boolean;
  part?: boolean;
}
