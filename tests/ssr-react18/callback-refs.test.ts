// @vitest-environment jsdom
import * as library from '@care-mode/react';
import { act, createElement as h, createRef, version } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Components that need the node themselves and share it with the caller. */
const subjects = {
  BottomArea: (ref: unknown) => h(library.BottomArea, { ref, children: '帮助' } as never),
  CareScope: (ref: unknown) => h(library.CareScope, { ref, children: '地图' } as never),
  Checkbox: (ref: unknown) =>
    h(library.Checkbox, { ref, isIndeterminate: true, children: '全选' } as never),
  Dialog: (ref: unknown) =>
    h(library.Dialog, { ref, title: '确认预约', defaultOpen: true } as never),
  HelpDock: (ref: unknown) =>
    h(library.HelpDock, { ref, phone: '12345', placement: 'bottom' } as never),
};

const host = document.body.appendChild(document.createElement('div'));

async function mountAndLeave(element: React.ReactNode, inBetween = () => {}) {
  const root = createRoot(host);
  await act(async () => root.render(element));
  inBetween();
  await act(async () => root.unmount());
}

describe(`the caller’s ref with React ${version}`, () => {
  const said: unknown[] = [];
  beforeEach(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    said.length = 0;
    vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')));
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(Object.entries(subjects))(
    '%s calls it with the node, then with null',
    async (_, make) => {
      const ref = vi.fn((_node: Element | null) => {});
      await mountAndLeave(make(ref));
      expect(ref.mock.calls.map(([node]) => node instanceof HTMLElement)).toEqual([true, false]);
      expect(ref).toHaveBeenLastCalledWith(null);
      expect(said).toEqual([]);
    },
  );

  it.each(Object.entries(subjects))('%s fills an object and empties it', async (_, make) => {
    const ref = createRef<Element>();
    await mountAndLeave(make(ref), () => expect(ref.current).toBeInstanceOf(HTMLElement));
    expect(ref.current).toBeNull();
    expect(said).toEqual([]);
  });

  it.each(Object.entries(subjects))(
    '%s leaves a clean-up alone, which this React does not know, and calls with null',
    async (_, make) => {
      const cleanup = vi.fn();
      const ref = vi.fn((_node: Element | null) => cleanup);
      await mountAndLeave(make(ref));
      expect(ref.mock.calls.length).toBe(2);
      expect(ref).toHaveBeenLastCalledWith(null);
      expect(cleanup).not.toHaveBeenCalled();
    },
  );
});
