import { describeConformance } from '@care-mode/test-kit';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createCareStore } from '@care-mode/core';
import { renderToString } from 'react-dom/server';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { CareModePrompt } from '.';
import { forgetDismissal } from './dismissal';
import type { CareStore } from '@care-mode/core';

let store: CareStore;
const page = (props: Parameters<typeof CareModePrompt>[0] = {}) => (
  <CareModeProvider store={store}>
    <CareModePrompt {...props} />
  </CareModeProvider>
);
const question = () => screen.queryByRole('region', { name: '需要大一些的字吗' });

beforeEach(() => {
  store = createCareStore({ storage: false, url: false, system: false });
  forgetDismissal('care-mode-prompt');
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

describeConformance('CareModePrompt', (props) => <CareModePrompt {...props} />, {
  element: HTMLElement,
  handlers: ['onClick', 'onKeyDown', 'onFocus', 'onBlur'],
  wrapper: ({ children }) => <CareModeProvider storage={false}>{children}</CareModeProvider>,
  noServerRender: 'only the device knows whether the question was answered',
});

describe('on the first visit (A-17)', () => {
  it('asks, takes no focus and blocks nothing', async () => {
    render(
      <CareModeProvider store={store}>
        <CareModePrompt />
        <button>看病挂号</button>
      </CareModeProvider>,
    );
    expect(question()).toBeInTheDocument();
    expect(document.body).toHaveFocus();
    expect(screen.getByRole('button', { name: '看病挂号' })).toBeEnabled();
  });

  it('turns care mode on, says so where the focus is, and can be taken back at once', async () => {
    const onAnswer = vi.fn();
    render(page({ onAnswer }));
    await userEvent.click(screen.getByRole('button', { name: '打开关怀模式' }));
    expect(store.get().mode).toBe('care');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('accept');
    expect(screen.getByText('关怀模式已打开')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: '回到标准版' }));
    expect(store.get().mode).toBe('standard');
    expect(screen.getByText(/以后可以在/)).toHaveFocus();
  });

  it('says after a no where to find it later, and never asks again', async () => {
    render(page());
    await userEvent.click(screen.getByRole('button', { name: '先不用' }));
    expect(store.get().mode).toBe('standard');
    expect(screen.getByText(/以后可以在/)).toHaveFocus();
    cleanup();
    render(page());
    expect(question()).toBeNull();
  });

  it('asks one question at a time', () => {
    render(
      <CareModeProvider store={store}>
        <CareModePrompt />
        <CareModePrompt rememberAs="another" />
      </CareModeProvider>,
    );
    expect(screen.getAllByRole('region')).toHaveLength(1);
  });

  it('asks in Strict Mode too', () => {
    render(<StrictMode>{page()}</StrictMode>);
    expect(question()).toBeInTheDocument();
  });

  it('as a dialog can be put away with Escape, which is a no', async () => {
    const onAnswer = vi.fn();
    render(page({ variant: 'dialog', onAnswer }));
    expect(screen.getByRole('dialog', { name: '需要大一些的字吗' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('dismiss');
  });
});

describe('asks nothing', () => {
  it.each(['user', 'url', 'host', 'policy'] as const)('when the %s has decided', (source) => {
    if (source === 'user') {
      store.set({ mode: 'care' });
      store.set({ mode: 'standard' });
    } else store.setSource(source, { mode: 'standard' });
    render(page());
    expect(question()).toBeNull();
  });

  it('when care mode is already on', () => {
    store.setSource('system', { mode: 'care' });
    render(page());
    expect(question()).toBeNull();
  });

  it('any more when the mode was chosen elsewhere meanwhile', () => {
    render(page());
    act(() => store.set({ mode: 'care' }));
    expect(question()).toBeNull();
  });

  it('in server HTML, where nobody knows the answer yet', () => {
    expect(renderToString(page())).toBe('');
  });
});

it('remembers for the page where storage is blocked', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  render(page());
  await userEvent.click(screen.getByRole('button', { name: '先不用' }));
  cleanup();
  render(page());
  expect(question()).toBeNull();
});
