import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { afterEach, expect, test } from 'vitest';
import { Button } from '../button';
import { Dialog, type DialogProps } from './dialog';

const long = Array.from({ length: 12 }, (_, index) => (
  <p key={index}>第 {index + 1} 条：家人可以用自己的手机替您办，不用您到场。</p>
));

function Confirm(props: Pick<DialogProps, 'closePosition' | 'children'>) {
  return (
    <Dialog
      title="要取消明天的预约吗"
      defaultOpen
      actions={(close) => (
        <>
          <Button variant="primary" onClick={close}>
            保留预约
          </Button>
          <Button variant="danger" onClick={close}>
            取消预约，退回 25 元
          </Button>
        </>
      )}
      {...props}
    >
      {props.children ?? '市医院眼科，王大夫，明天上午九点。'}
    </Dialog>
  );
}

describeConformanceInBrowser('Dialog', {
  'a question': () => <Confirm />,
  'closed from the left': () => <Confirm closePosition="top-left" />,
  'closed from below': () => <Confirm closePosition="bottom-center" />,
});

afterEach(async () => {
  await cleanup();
  document.body.style.removeProperty('zoom');
  document.documentElement.removeAttribute('dir');
  setMode('standard');
  window.scrollTo(0, 0);
  await page.viewport(375, 812);
});

const box = (element: Element) => element.getBoundingClientRect();
const dialog = () => document.querySelector('[role="dialog"]')!;
const closeButton = () => page.getByRole('button', { name: '关闭' }).element();

test('Tab goes round inside and never behind', async () => {
  await render(
    <>
      <a href="#behind">后面的链接</a>
      <Confirm />
    </>,
  );
  const seen: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await userEvent.tab();
    seen.push(document.activeElement!.textContent);
  }
  expect(seen).toEqual(['关闭', '保留预约', '取消预约，退回 25 元', '关闭']);
});

test('the page behind stays where it is', async () => {
  await render(
    <div style={{ height: 4000 }}>
      <div style={{ height: 1500 }} />
      <Dialog title="选医生" trigger={<Button>选医生</Button>} />
    </div>,
  );
  window.scrollTo(0, 1200);
  await page.getByRole('button', { name: '选医生' }).click();
  const { scrollY } = window;
  expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: '选医生' })).toHaveFocus();
  expect(window.scrollY).toBe(scrollY);
  expect(getComputedStyle(document.documentElement).overflowY).not.toBe('hidden');
});

test.each(['top-left', 'top-right', 'bottom-center'] as const)(
  'with long words and 2x text on a small screen, the way out stays in sight: %s',
  async (closePosition) => {
    await page.viewport(320, 568);
    setMode('care', 2);
    await render(<Confirm closePosition={closePosition}>{long}</Confirm>);
    const panel = dialog();
    expect(box(panel).top).toBeGreaterThanOrEqual(0);
    expect(box(panel).bottom).toBeLessThanOrEqual(568);
    expect(panel.scrollHeight).toBeGreaterThan(panel.clientHeight);
    expect(panel.scrollWidth).toBe(panel.clientWidth);
    for (const top of [0, 500, panel.scrollHeight]) {
      panel.scrollTo(0, top);
      const { left, right, top: above, bottom, width, height } = box(closeButton());
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(60);
      const hit = document.elementFromPoint((left + right) / 2, (above + bottom) / 2);
      expect(closeButton().contains(hit)).toBe(true);
    }
  },
);

test.each(['ltr', 'rtl'])('close lies where A-16 allows it, reading %s', async (dir) => {
  document.documentElement.dir = dir;
  await render(<Confirm closePosition="top-left" />);
  expect(box(closeButton()).left - box(dialog()).left).toBeLessThan(24);
  expect(box(closeButton()).top - box(dialog()).top).toBeLessThan(24);
  await cleanup();
  await render(<Confirm closePosition="top-right" />);
  expect(box(dialog()).right - box(closeButton()).right).toBeLessThan(24);
  expect(box(closeButton()).top - box(dialog()).top).toBeLessThan(24);
  await cleanup();
  await render(<Confirm closePosition="bottom-center" />);
  const middle = (element: Element) => (box(element).left + box(element).right) / 2;
  expect(Math.abs(middle(closeButton()) - middle(dialog()))).toBeLessThan(2);
});

test('the actions are of one size and one below the other', async () => {
  await render(<Confirm />);
  const [keep, cancel] = [/保留/, /取消预约/].map((name) =>
    box(page.getByRole('button', { name }).element()),
  );
  expect(cancel!.width).toBe(keep!.width);
  expect(cancel!.height).toBe(keep!.height);
  expect(cancel!.top).toBeGreaterThanOrEqual(keep!.bottom + 8);
});

test.each([0.8, 1.25, 1.5, 2])('under CSS zoom %s it is still in the middle', async (zoom) => {
  document.body.style.setProperty('zoom', String(zoom));
  await render(<Confirm />);
  const { left, right, top, bottom } = box(dialog());
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(375);
  expect(Math.abs((left + right) / 2 - 375 / 2)).toBeLessThan(2);
  expect(Math.abs((top + bottom) / 2 - 812 / 2)).toBeLessThan(2);
});
