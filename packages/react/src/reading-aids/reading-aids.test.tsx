import { createCareStore, type CareSettings } from '@care-mode/core';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { ReadingAids } from '.';
import type { CareModeProviderProps } from '../provider';

let store: ReturnType<typeof createCareStore>;

beforeEach(() => {
  store = createCareStore({ storage: false, url: false, system: false });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../lens');
});

function show(aids: CareSettings['aids'], props: CareModeProviderProps = {}) {
  store.set({ aids });
  return render(
    <CareModeProvider store={store} {...props}>
      <input aria-label="电话" />
      <ReadingAids />
    </CareModeProvider>,
  );
}
// The first time, its code is transformed while the test waits.
const off = (aid: string) =>
  screen.findByRole('button', { name: `关掉${aid}` }, { timeout: 10_000 });
const dock = () => document.querySelector('[data-care-aid-dock]');
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

test('nothing is there while nothing is on', () => {
  const { container } = show([]);
  expect(buttons()).toEqual([]);
  expect(container.children).toHaveLength(1);
});

test('nothing is there for the caption bar, which others show', async () => {
  show(['captionBar']);
  await new Promise((done) => setTimeout(done, 100));
  expect(document.querySelector('[data-care-aid-dock]')).toBeNull();
});

test('shows what the setting names, in one place, and leaves the caption bar to others', async () => {
  show(['ruler', 'crosshair', 'captionBar']);
  await off('阅读尺');
  await off('十字线');
  expect(buttons()).toHaveLength(4);
  expect(screen.getAllByRole('group', { name: '阅读帮手' })).toHaveLength(1);
  expect(screen.getByRole('group', { name: '阅读帮手' })).toHaveTextContent('关掉阅读尺');
  expect(document.querySelectorAll('[data-care-aid-dock]')).toHaveLength(1);
});

test('follows the setting', async () => {
  show(['ruler']);
  await off('阅读尺');
  act(() => store.set({ aids: ['largeCursor'] }));
  await off('大鼠标');
  expect(buttons()).toEqual(['关掉大鼠标']);
  act(() => store.set({ aids: [] }));
  expect(buttons()).toEqual([]);
});

test('an aid is switched off in the setting, and can be switched on again', async () => {
  show(['ruler', 'crosshair']);
  await userEvent.click(await off('阅读尺'));
  expect(store.get().aids).toEqual(['crosshair']);
  expect(buttons()).toEqual(['关掉十字线']);
  act(() => store.set({ aids: ['ruler'] }));
  await off('阅读尺');
});

test('what a policy switched on goes as well: nobody has to look through it', async () => {
  store.setSource('policy', { aids: ['crosshair'] });
  show([]);
  await userEvent.click(await off('十字线'));
  expect(store.get().aids).toEqual(['crosshair']);
  expect(buttons()).toEqual([]);
  expect(dock()).not.toBeVisible();
});

test('switching off by keyboard keeps the focus in the dock, then gives it back', async () => {
  show(['ruler', 'crosshair']);
  await off('阅读尺');
  const second = await off('十字线');
  await userEvent.click(screen.getByLabelText('电话'));
  second.focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: '上一行' })).toHaveFocus();
  (await off('阅读尺')).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByLabelText('电话')).toHaveFocus();
});

test('switching off with a finger gives no focus to a field that had lost it', async () => {
  show(['ruler']);
  const button = await off('阅读尺');
  await userEvent.click(screen.getByLabelText('电话'));
  await userEvent.click(document.body);
  expect(screen.getByLabelText('电话')).not.toHaveFocus();
  await userEvent.click(button);
  expect(document.body).toHaveFocus();
});

test('switching off without the focus, as in Safari, leaves the focus where it is', async () => {
  show(['ruler', 'crosshair']);
  const button = await off('阅读尺');
  await off('十字线');
  screen.getByLabelText('电话').focus();
  fireEvent.click(button);
  expect(screen.getByLabelText('电话')).toHaveFocus();
});

test('the server sends nothing for it, and hydration says nothing', async () => {
  vi.spyOn(console, 'error');
  const app = (
    <CareModeProvider storage={false} url={false} system={false} defaults={{ aids: ['ruler'] }}>
      <ReadingAids />
    </CareModeProvider>
  );
  const container = document.createElement('div');
  container.innerHTML = renderToString(app);
  expect(container.textContent).toBe('');
  render(app, { container: document.body.appendChild(container), hydrate: true });
  await off('阅读尺');
  expect(vi.mocked(console.error)).not.toHaveBeenCalled();
});

test('code that does not arrive breaks nothing, and the developer hears of it', async () => {
  vi.resetModules();
  vi.doMock('../lens', () => {
    throw new Error('offline');
  });
  show(['lens', 'ruler']);
  await off('阅读尺');
  await waitFor(() =>
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Care Mode: The code of a part that was switched on did not arrive/),
    ),
  );
  expect(dock()).toBeVisible();
  act(() => store.set({ aids: ['lens'] }));
  expect(buttons()).toEqual([]);
  expect(dock()).not.toBeVisible();
});
