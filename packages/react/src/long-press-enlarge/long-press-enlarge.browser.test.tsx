import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { House, UserRound } from 'lucide-react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../button';
import { frame, point } from '../reading-aids/reading.fixture';
import { LongPressEnlarge } from '.';

const bar = () => (
  <LongPressEnlarge>
    <Button icon={House}>首页</Button>
    <Button icon={UserRound} aria-current="page">
      我的健康档案
    </Button>
  </LongPressEnlarge>
);

describeConformanceInBrowser('LongPressEnlarge', { 'around a bar': bar });

describeConformanceInBrowser(
  'LongPressEnlarge, everything large',
  { 'around a bar': bar },
  {
    open: (container) => {
      [...container.querySelectorAll('button')]
        .find((button) => button.textContent === '放大看')!
        .click();
    },
  },
);

describe('a held item', () => {
  it('stands in the middle, twice as large at least, and lets touches through', async () => {
    await render(bar());
    const [item] = document.querySelectorAll('button');
    const box = item!.getBoundingClientRect();
    await point(item!, {
      type: 'pointerdown',
      pointerType: 'touch',
      isPrimary: true,
      button: 0,
      x: box.left + 5,
      y: box.top + 5,
    });
    await new Promise((done) => setTimeout(done, 600));
    await frame();
    const shown = document.querySelector('body > [aria-hidden="true"] > div')!;
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(shown.textContent).toBe('首页');
    expect(size(shown)).toBeGreaterThanOrEqual(2 * size(item!));
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    expect((left + right) / 2).toBeCloseTo(window.innerWidth / 2, 0);
    expect((top + bottom) / 2).toBeCloseTo(window.innerHeight / 2, 0);
    const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
    expect(shown.contains(middle)).toBe(false);
    await point(item!, {
      type: 'pointerup',
      pointerType: 'touch',
      x: box.left + 5,
      y: box.top + 5,
    });
    expect(shown.isConnected).toBe(false);
  });

  it('is not pressed by a real hand that holds it, and is by one that does not', async () => {
    const onPress = vi.fn();
    await render(
      <LongPressEnlarge>
        <Button onClick={onPress}>首页</Button>
      </LongPressEnlarge>,
    );
    const item = document.querySelector('button')!;
    await userEvent.click(item, { delay: 700 });
    expect(onPress).not.toHaveBeenCalled();
    await userEvent.click(item);
    expect(onPress).toHaveBeenCalledOnce();
  });
});
