import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { CalendarDays, ClipboardList, House, UserRound } from 'lucide-react';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { afterEach, expect, test } from 'vitest';
import { BottomArea } from '../bottom-area';
import { HelpDock } from '../help-dock';
import { createToastQueue, ToastRegion } from '../toast';
import { TabBar, TabBarItem } from '.';

const places = [
  ['首页', House],
  ['办事', ClipboardList],
  ['预约', CalendarDays],
  ['我的', UserRound],
] as const;

function Bar({ count = 4 }: { count?: number }) {
  return (
    <TabBar>
      {places.slice(0, count).map(([word, icon], index) => (
        <TabBarItem key={word} icon={icon} href="#place" isCurrent={index === 0}>
          {word}
        </TabBarItem>
      ))}
    </TabBar>
  );
}

describeConformanceInBrowser('TabBar', {
  four: () => <Bar />,
  three: () => <Bar count={3} />,
});

afterEach(async () => {
  await cleanup();
  setMode('standard');
  await page.viewport(375, 812);
});

const rows = () =>
  new Set(
    page
      .getByRole('listitem')
      .elements()
      .map((item) => Math.round(item.getBoundingClientRect().top)),
  ).size;

test('one row for everybody, two rows at most with 2x text on a small screen', async () => {
  await render(<Bar />);
  expect(rows()).toBe(1);
  setMode('care');
  expect(rows()).toBe(1);
  await page.viewport(320, 568);
  setMode('care', 2);
  expect(rows()).toBe(2);
  const { height } = page.getByRole('navigation').element().getBoundingClientRect();
  expect(height).toBeLessThan(568 * 0.3);
});

test('a toast stands above the bars and covers neither help nor places', async () => {
  const queue = createToastQueue();
  await render(
    <div style={{ display: 'flex', flexDirection: 'column', minHeight: 2000 }}>
      <BottomArea>
        <HelpDock phone="12345" placement="bottom" />
        <Bar />
      </BottomArea>
      <ToastRegion queue={queue} />
    </div>,
  );
  queue.show('挂号费已付 25 元', { kind: 'success' });
  for (const mode of ['standard', 'care'] as const) {
    setMode(mode);
    // The bars say their height after the next layout.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const toast = page.getByRole('button', { name: '知道了' }).element()
      .parentElement!.parentElement!;
    const dock = page.getByRole('region', { name: '帮助' }).element();
    expect(toast.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      dock.getBoundingClientRect().top,
    );
    expect(dock.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  }
});

test('what is focused is never under the bar', async () => {
  await render(
    <div>
      <div style={{ height: 1500 }} />
      <a href="#far">很下面的链接</a>
      <div style={{ height: 1500 }} />
      <Bar />
    </div>,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  const link = page.getByText('很下面的链接').element() as HTMLElement;
  link.scrollIntoView({ block: 'end' });
  const bar = page.getByRole('navigation').element().getBoundingClientRect();
  expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.top);
  window.scrollTo(0, 0);
});

test('on a low screen, where the bars are the end of the page, a toast can be scrolled clear', async () => {
  await page.viewport(320, 568);
  setMode('care', 2);
  const queue = createToastQueue();
  await render(
    <div>
      <div style={{ height: 1000 }} />
      <BottomArea>
        <HelpDock phone="12345" placement="bottom" />
        <Bar count={2} />
      </BottomArea>
      <ToastRegion queue={queue} />
    </div>,
  );
  queue.show('已付 25 元', { kind: 'success' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  window.scrollTo(0, document.documentElement.scrollHeight);
  const toast = page.getByRole('button', { name: '知道了' }).element()
    .parentElement!.parentElement!;
  const bar = page.getByRole('navigation').element();
  expect(bar.getBoundingClientRect().bottom).toBeLessThanOrEqual(toast.getBoundingClientRect().top);
  window.scrollTo(0, 0);
});

test('the end of the page is above the bar, not under it', async () => {
  await render(
    <div>
      <div style={{ height: 3000 }} />
      <p>最后一行</p>
      <Bar />
    </div>,
  );
  window.scrollTo(0, document.documentElement.scrollHeight);
  const last = page.getByText('最后一行').element().getBoundingClientRect();
  const bar = page.getByRole('navigation').element().getBoundingClientRect();
  expect(last.bottom).toBeLessThanOrEqual(bar.top);
  window.scrollTo(0, 0);
});
