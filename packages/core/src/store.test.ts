import { afterEach, expect, it } from 'vitest';
import { createCareStore } from './index.ts';

afterEach(() => localStorage.clear());

it('follows what the person chooses', () => {
  const store = createCareStore();
  const detach = store.attach(document.documentElement);
  store.set({ mode: 'care' });
  expect(store.get().mode).toBe('care');
  expect(document.documentElement.dataset.careMode).toBe('care');
  expect(document.documentElement.dataset.careMotion).toBe('reduced');
  detach();
  expect(document.documentElement.dataset.careMode).toBeUndefined();
  expect(createCareStore().get().mode).toBe('care');
});
