import { createCareStore } from '@care-mode/core';
import { describeConformance } from '@care-mode/test-kit';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CareModeContext } from '../provider/context';
import { createToastQueue, NoticeList, ToastRegion, type ToastQueue } from '.';

let queue: ToastQueue;
beforeEach(() => {
  queue = createToastQueue();
});
afterEach(() => {
  vi.useRealTimers();
});

describeConformance('ToastRegion', (props) => <ToastRegion queue={queue} {...props} />, {
  element: HTMLElement,
  handlers: ['onFocus', 'onBlur', 'onKeyDown'],
  noServerRender: 'an overlay goes to the body, which a server has not',
});

describeConformance('NoticeList', (props) => <NoticeList queue={queue} {...props} />, {
  element: HTMLUListElement,
});

function inMode(mode: 'standard' | 'care') {
  const store = createCareStore({ storage: false, url: false, system: false, defaults: { mode } });
  render(
    <CareModeContext.Provider value={{ store, scoped: false, messages: [] }}>
      <ToastRegion queue={queue} />
    </CareModeContext.Provider>,
  );
  return store;
}

const show = (...words: Parameters<ToastQueue['show']>) => act(() => void queue.show(...words));
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('a notice is told without taking focus', () => {
  render(<ToastRegion queue={queue} />);
  const status = screen.getByRole('status');
  show('地址已经存好', { kind: 'success' });
  expect(status).toHaveTextContent('地址已经存好');
  expect(document.body).toHaveFocus();
});

test('in care mode it stays until it is closed', async () => {
  vi.useFakeTimers();
  inMode('care');
  show('地址已经存好');
  wait(60 * 60 * 1000);
  expect(screen.getByText('地址已经存好')).toBeInTheDocument();
});

test('in standard mode it passes after ten seconds', () => {
  vi.useFakeTimers();
  inMode('standard');
  show('地址已经存好');
  wait(9_900);
  expect(screen.getByText('地址已经存好')).toBeInTheDocument();
  wait(200);
  expect(screen.queryByText('地址已经存好')).toBeNull();
});

test('who switches to care mode while it is in sight can finish reading', () => {
  vi.useFakeTimers();
  const store = inMode('standard');
  show('地址已经存好');
  act(() => store.set({ mode: 'care' }));
  wait(60_000);
  expect(screen.getByText('地址已经存好')).toBeInTheDocument();
});

test('errors, and what can be taken back, stay in every mode', () => {
  vi.useFakeTimers();
  inMode('standard');
  show('网络断了', { kind: 'danger' });
  wait(60_000);
  expect(screen.getByText('网络断了')).toBeInTheDocument();
  act(() => queue.close());
  show('已取消预约', { action: { label: '换回来', onPress: () => {} } });
  wait(60_000);
  expect(screen.getByText('已取消预约')).toBeInTheDocument();
});

test('time stands still while it is pointed at or has focus, and begins anew', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  inMode('standard');
  show('地址已经存好');
  wait(9_000);
  await user.hover(screen.getByText('地址已经存好'));
  wait(60_000);
  expect(screen.getByText('地址已经存好')).toBeInTheDocument();
  await user.unhover(screen.getByText('地址已经存好'));
  await user.tab();
  wait(60_000);
  expect(screen.getByText('地址已经存好')).toBeInTheDocument();
  act(() => (document.activeElement as HTMLElement).blur());
  wait(9_000);
  expect(screen.getByText('地址已经存好')).toBeInTheDocument();
  wait(2_000);
  expect(screen.queryByText('地址已经存好')).toBeNull();
});

test('one at a time, and what is being read is not replaced', async () => {
  const user = userEvent.setup();
  render(<ToastRegion queue={queue} />);
  show('第一条');
  show('第二条');
  show('第三条');
  expect(screen.getByRole('status')).toHaveTextContent('第一条');
  expect(screen.getByText('还有 2 条')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.getByRole('status')).toHaveTextContent('第二条');
  expect(screen.getByText('还有 1 条')).toBeInTheDocument();
});

test('closing by keyboard gives focus back to where it was', async () => {
  const user = userEvent.setup();
  render(
    <>
      <input aria-label="电话" />
      <ToastRegion queue={queue} />
    </>,
  );
  await user.click(screen.getByLabelText('电话'));
  show('地址已经存好');
  await user.tab();
  expect(screen.getByRole('button', { name: '知道了' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('电话')).toHaveFocus();
});

test('an action does what it says and closes', async () => {
  const user = userEvent.setup();
  const onPress = vi.fn();
  render(<ToastRegion queue={queue} />);
  show('已取消预约', { action: { label: '换回来', onPress } });
  await user.click(screen.getByRole('button', { name: '换回来' }));
  expect(onPress).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('已取消预约')).toBeNull();
});

test('what was said can be read again, newest first', () => {
  const at = Date.UTC(2026, 10, 22, 1, 30);
  queue = createToastQueue({ now: () => at, keep: 2 });
  render(<NoticeList queue={queue} />);
  expect(screen.getByText('还没有通知')).toBeInTheDocument();
  for (const words of ['一', '二', '三']) show(words);
  act(() => queue.close());
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^三/);
  expect(rows[1]).toMatch(/^二/);
  act(() => queue.clearNotices());
  expect(screen.getByText('还没有通知')).toBeInTheDocument();
});
