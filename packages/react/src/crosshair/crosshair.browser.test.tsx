import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { frame, point } from '../reading-aids/reading.fixture';
import { Crosshair } from '.';

const words = <p style={{ margin: 40 }}>明天上午九点，去市医院看眼科。</p>;

describeConformanceInBrowser('Crosshair', {
  'over words': () => (
    <>
      {words}
      <Crosshair />
    </>
  ),
});

describe('the lines', () => {
  const lines = () => [...document.querySelectorAll('[data-line]')] as [HTMLElement, HTMLElement];

  it('meet below what is pointed at, and leave it free', async () => {
    await render(
      <>
        {words}
        <Crosshair />
      </>,
    );
    const text = document.querySelector('p')!;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { top, bottom, left } = range.getBoundingClientRect();
    await point(text, { x: left + 50, y: (top + bottom) / 2 });
    const [level, upright] = lines();
    expect(level.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom - 4);
    expect(level.getBoundingClientRect().top).toBeLessThan(bottom + 12);
    expect(level.getBoundingClientRect().width).toBe(document.documentElement.clientWidth);
    expect(upright.getBoundingClientRect().left).toBeCloseTo(left + 50, 0);
  });

  it('move by transform alone, once a frame, and take no touches', async () => {
    await render(
      <>
        {words}
        <Crosshair />
      </>,
    );
    const [level] = lines();
    await point(document.body, { x: 5, y: 5 });
    const before = level.getAttribute('style');
    const parent = level.parentElement!.getAttribute('style');
    void point(document.body, { x: 100, y: 300 });
    void point(document.body, { x: 120, y: 310 });
    expect(level.getAttribute('style')).toBe(before);
    await frame();
    expect(level.getAttribute('style')).toBe('transform: translate3d(0px, 310px, 0px);');
    expect(level.parentElement!.getAttribute('style')).toBe(parent);
    const { left, top } = document.querySelector('p')!.getBoundingClientRect();
    await point(document.querySelector('p')!, { x: left + 20, y: top + 10 });
    expect(document.elementFromPoint(left + 20, top + 10)?.localName).toBe('p');
  });

  it('are taken away for paper', async () => {
    await render(<Crosshair />);
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const name = lines()[0].parentElement!.classList;
    const print = rules.filter(
      (rule): rule is CSSMediaRule =>
        rule instanceof CSSMediaRule && rule.conditionText === 'print',
    );
    expect(
      print.some(({ cssRules }) =>
        [...cssRules].some(
          ({ cssText }) => [...name].some((one) => cssText.includes(one)) && /none/.test(cssText),
        ),
      ),
    ).toBe(true);
  });
});
