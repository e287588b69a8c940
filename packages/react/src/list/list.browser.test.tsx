import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Stethoscope } from 'lucide-react';
import { cdp, page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { afterEach, expect, test } from 'vitest';
import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { List, ListItem } from '.';

describeConformanceInBrowser('List', {
  'rows that lead somewhere': () => (
    <List>
      <ListItem href="#hospital" icon={Stethoscope} description="市医院、中医院、社区门诊">
        预约看病
      </ListItem>
      <ListItem href="#power" trailing="86.40 元" description="12 月 5 日前交">
        交电费
      </ListItem>
      <ListItem disabled description="明天早上六点恢复">
        公交卡充值
      </ListItem>
    </List>
  ),
  'facts and steps': () => (
    <List as="ol" variant="plain" aria-label="怎么去">
      <ListItem trailing="3 分钟">走到人民路口</ListItem>
      <ListItem aria-current="step" trailing="20 分钟">
        坐 12 路到市医院
      </ListItem>
    </List>
  ),
});

const root = document.documentElement;
afterEach(() => {
  cleanup();
  root.removeAttribute('data-care-mode');
  root.style.removeProperty('--care-text-scale');
  window.scrollTo(0, 0);
});

async function showRecords(count = 500) {
  await render(
    <List aria-label="用电记录">
      {Array.from({ length: count }, (_, index) => (
        <ListItem key={index} href={`#day-${index}`} description="用电 6 度" trailing="2.60 元">
          第 {index} 天
        </ListItem>
      ))}
    </List>,
  );
  await settle();
}

/** What is near the screen is rendered one frame after it has come near. */
async function settle() {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll('li')];
}

function isSkipped(row: HTMLElement): boolean {
  return !row.querySelector('a')!.checkVisibility({ contentVisibilityAuto: true });
}

test('only the rows near the screen are rendered', async () => {
  await showRecords();
  expect(isSkipped(rows()[0]!)).toBe(false);
  expect(rows().filter(isSkipped).length).toBeGreaterThan(400);
});

test('switching the mode leaves the row a person reads in sight', async () => {
  await showRecords();
  const row = rows()[250]!;
  row.scrollIntoView({ block: 'center' });
  await settle();
  const link = row.querySelector('a')!;
  link.focus({ preventScroll: true });
  root.setAttribute('data-care-mode', 'care');
  root.style.setProperty('--care-text-scale', '1.5');
  await settle();
  const { top, bottom } = row.getBoundingClientRect();
  expect(top).toBeLessThan(window.innerHeight);
  expect(bottom).toBeGreaterThan(0);
  expect(Number.parseFloat(getComputedStyle(link).fontSize)).toBeGreaterThanOrEqual(18);
});

test('scrolling away and back finds the same place', async () => {
  await showRecords();
  window.scrollTo(0, 6000);
  await settle();
  const before = rows().find((row) => row.getBoundingClientRect().bottom > 0)!;
  const { top } = before.getBoundingClientRect();
  window.scrollTo(0, 20_000);
  await settle();
  window.scrollTo(0, 6000);
  await settle();
  expect(Math.abs(before.getBoundingClientRect().top - top)).toBeLessThan(2);
});

test('finding in the page reaches a row off screen', async () => {
  await showRecords();
  expect(isSkipped(rows()[432]!)).toBe(true);
  const find = (window as unknown as { find(text: string): boolean }).find;
  expect(find.call(window, '第 432 天')).toBe(true);
  await settle();
  const { top, bottom } = rows()[432]!.getBoundingClientRect();
  expect(top).toBeLessThan(window.innerHeight);
  expect(bottom).toBeGreaterThan(0);
});

test('focus reaches a row off screen and brings it into sight', async () => {
  await showRecords();
  const last = rows()[499]!.querySelector('a')!;
  last.focus();
  await settle();
  expect(last).toHaveFocus();
  expect(last.getBoundingClientRect().top).toBeLessThan(window.innerHeight);
  await userEvent.tab({ shift: true });
  expect(rows()[498]!.querySelector('a')).toHaveFocus();
});

test('every row keeps its role and its name in the page, also off screen', async () => {
  await showRecords();
  await expect.element(page.getByRole('list', { name: '用电记录' })).toBeInTheDocument();
  expect(page.getByRole('listitem').elements()).toHaveLength(500);
  expect(page.getByRole('link', { name: /第 432 天/ }).elements()).toHaveLength(1);
});

test('paper gets every row', async () => {
  await showRecords();
  const row = rows()[432]!;
  expect(isSkipped(row)).toBe(true);
  const browser = cdp() as unknown as {
    send(method: string, parameters: Record<string, string>): Promise<unknown>;
  };
  await browser.send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await settle();
    expect(matchMedia('print').matches).toBe(true);
    expect(isSkipped(row)).toBe(false);
  } finally {
    await browser.send('Emulation.setEmulatedMedia', { media: '' });
  }
});
