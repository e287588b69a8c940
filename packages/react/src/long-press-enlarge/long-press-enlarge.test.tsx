import { describeConformance } from '@care-mode/test-kit';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LongPressEnlarge } from '.';

describeConformance(
  'LongPressEnlarge',
  (props) => (
    <LongPressEnlarge {...props}>
      <button type="button">首页</button>
    </LongPressEnlarge>
  ),
  { element: HTMLDivElement, handlers: ['onClick', 'onKeyDown', 'onFocus', 'onBlur'] },
);

const onPress = vi.fn();
const bar = (
  <LongPressEnlarge>
    <button type="button" onClick={onPress}>
      <svg data-testid="house" />
      挂号
    </button>
    <a href="#mine" aria-current="page">
      我的
    </a>
    <button type="button" disabled>
      缴费
    </button>
  </LongPressEnlarge>
);
const enlarged = () => document.querySelector('body > [aria-hidden="true"]');

beforeEach(() => onPress.mockClear());

describe('holding an item', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const hold = (item: Element, ms: number) => {
    fireEvent.pointerDown(item, { isPrimary: true, button: 0, clientX: 10, clientY: 10 });
    act(() => vi.advanceTimersByTime(ms));
  };

  it('for half a second shows its word and picture until it is let go, and does not press it', () => {
    render(bar);
    const item = screen.getByRole('button', { name: '挂号' });
    hold(item, 490);
    expect(enlarged()).toBeNull();
    act(() => vi.advanceTimersByTime(20));
    expect(enlarged()).toHaveTextContent('挂号');
    expect(enlarged()!.querySelector('svg')).not.toBeNull();
    expect(screen.getAllByTestId('house')).toHaveLength(2);
    fireEvent.pointerUp(item);
    // A finger that is lifted also leaves, before its click comes.
    fireEvent.pointerLeave(item.parentElement!);
    fireEvent.click(item, { detail: 1 });
    expect(enlarged()).toBeNull();
    expect(onPress).not.toHaveBeenCalled();
    fireEvent.click(item, { detail: 1 });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it.each([
    ['was taken over by the system', (item: Element) => fireEvent.pointerCancel(item)],
    ['was let go somewhere else', (item: Element) => fireEvent.pointerLeave(item.parentElement!)],
    [
      'brought no click',
      (item: Element) => {
        fireEvent.pointerUp(item);
        act(() => vi.advanceTimersByTime(400));
      },
    ],
  ])('takes nothing from the next press where the hold %s', (_, letGo) => {
    render(bar);
    const item = screen.getByRole('button', { name: '挂号' });
    hold(item, 600);
    expect(enlarged()).not.toBeNull();
    letGo(item);
    expect(enlarged()).toBeNull();
    fireEvent.click(item, { detail: 1 });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('takes nothing from keys, screen readers and the list, which click without a pointer', () => {
    render(bar);
    const item = screen.getByRole('button', { name: '挂号' });
    hold(item, 600);
    fireEvent.pointerUp(item);
    fireEvent.click(item, { detail: 0 });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('shorter is a press as ever', () => {
    render(bar);
    const item = screen.getByRole('button', { name: '挂号' });
    hold(item, 300);
    fireEvent.pointerUp(item);
    fireEvent.click(item);
    act(() => vi.advanceTimersByTime(1000));
    expect(enlarged()).toBeNull();
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('forgives a trembling finger, but not one that goes elsewhere', () => {
    render(bar);
    const item = screen.getByRole('button', { name: '挂号' });
    hold(item, 100);
    fireEvent.pointerMove(item, { clientX: 16, clientY: 14 });
    act(() => vi.advanceTimersByTime(500));
    expect(enlarged()).not.toBeNull();
    fireEvent.pointerUp(item);
    hold(item, 100);
    fireEvent.pointerMove(item, { clientX: 40, clientY: 10 });
    act(() => vi.advanceTimersByTime(1000));
    expect(enlarged()).toBeNull();
  });

  it('opens no menu then; elsewhere and by the right button the menu stays', () => {
    render(
      <>
        {bar}
        <a href="#outside">外面</a>
      </>,
    );
    const item = screen.getByRole('link', { name: '我的' });
    hold(item, 600);
    expect(fireEvent.contextMenu(item)).toBe(false);
    fireEvent.pointerUp(item);
    expect(fireEvent.contextMenu(item)).toBe(true);
    fireEvent.pointerDown(item, { isPrimary: true, button: 2 });
    act(() => vi.advanceTimersByTime(600));
    expect(enlarged()).toBeNull();
    expect(fireEvent.contextMenu(item)).toBe(true);
    expect(fireEvent.contextMenu(screen.getByText('外面'))).toBe(true);
  });
});

describe('without holding anything', () => {
  it('a button lists every item large, and each is pressed from there', async () => {
    render(bar);
    await userEvent.click(screen.getByRole('button', { name: '放大看' }));
    const list = within(screen.getByRole('dialog'));
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '挂号',
      '我的',
      '缴费',
    ]);
    expect(list.getByRole('button', { name: '我的' })).toHaveAttribute('aria-current', 'true');
    const disabled = list.getByRole('button', { name: '缴费' });
    expect(disabled).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(disabled);
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: '挂号' }));
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('works by the keyboard alone', async () => {
    render(bar);
    screen.getByRole('button', { name: '放大看' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('dialog', { name: '点一下就去' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
