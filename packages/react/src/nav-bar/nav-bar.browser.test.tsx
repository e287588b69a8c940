import '@care-mode/tokens/care.css';
import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { Mic } from 'lucide-react';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { afterEach, expect, test } from 'vitest';
import { NavBar, NavBarButton } from '.';

const bar = () => <NavBar title="市医院眼科今天的医生" homeHref="#home" />;

describeConformanceInBrowser('NavBar', {
  'back, title and home': bar,
  'title alone': () => <NavBar title="首页" hasBack={false} />,
  'an action': () => (
    <NavBar title="预约挂号" end={<NavBarButton icon={Mic}>用嘴说</NavBarButton>} />
  ),
});

afterEach(async () => {
  await cleanup();
  document.documentElement.removeAttribute('dir');
  setMode('standard');
  await page.viewport(375, 812);
});

const box = (name: string) =>
  page.getByText(name, { exact: true }).element().getBoundingClientRect();

test('one line where it fits; with large text the title goes below, whole', async () => {
  await render(<NavBar title="预约挂号" homeHref="#home" />);
  const title = () => page.getByRole('heading').element().getBoundingClientRect();
  expect(title().top).toBeLessThan(box('返回').bottom);
  await page.viewport(320, 568);
  setMode('care', 2);
  expect(title().top).toBeGreaterThanOrEqual(box('返回').bottom - 1);
  expect(title().width).toBeGreaterThan(250);
  expect(Math.abs(box('返回').top - box('首页').top)).toBeLessThan(2);
});

test('back is at the start of the line, also from right to left', async () => {
  await render(bar());
  expect(box('返回').right).toBeLessThan(box('首页').left);
  document.documentElement.dir = 'rtl';
  expect(box('返回').left).toBeGreaterThan(box('首页').right);
});
