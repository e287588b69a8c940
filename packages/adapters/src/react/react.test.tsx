import { createCareStore, type CareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { CareMark } from '../index.ts';
import { useCareDirection, useCareLocale, useCareMarks } from './index.ts';

let store: CareStore;
beforeEach(() => {
  store = createCareStore({ storage: false, system: false, url: false });
});
const show = (content: ReactNode) =>
  render(<CareModeProvider store={store}>{content}</CareModeProvider>);

const words = { 'zh-CN': { ok: '确定' }, en: { ok: 'OK' } };
let renders = 0;
function Words() {
  renders += 1;
  const { ok } = useCareLocale(words);
  const direction = useCareDirection(['zh-CN', 'ug']);
  return (
    <p dir={direction} data-testid="words">
      {ok}
    </p>
  );
}

test('words and direction follow the language, and nothing else renders them again', () => {
  renders = 0;
  show(<Words />);
  const text = () => screen.getByTestId('words').textContent;
  expect(text()).toBe('确定');
  act(() => store.set({ mode: 'care', textScale: 1.5, contrast: 'high' }));
  expect(renders).toBe(1);
  act(() => store.set({ locale: 'en' }));
  expect(text()).toBe('OK');
  // The app has no words of it: the first language stands in, and its direction.
  act(() => store.set({ locale: 'mn' }));
  expect([text(), screen.getByTestId('words').dir]).toEqual(['确定', 'ltr']);
  act(() => store.set({ locale: 'ug' }));
  expect(screen.getByTestId('words').dir).toBe('rtl');
});

const marks: readonly CareMark[] = [
  { on: 'body', attribute: 'data-weui-mode', value: 'care', when: 'care' },
];
function Marked() {
  useCareMarks(marks);
  return null;
}

test('marks are on while a component is there', async () => {
  const { unmount } = show(<Marked />);
  await act(async () => store.set({ mode: 'care' }));
  expect(document.body.getAttribute('data-weui-mode')).toBe('care');
  unmount();
  expect(document.body.hasAttribute('data-weui-mode')).toBe(false);
});
