import { afterEach, expect, it } from 'vitest';
import { radixThemesMarks } from '.';
import { followMarks } from '../marks.ts';

const root = document.documentElement;

afterEach(() => {
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
});

it('makes Radix Themes dark while the person asked for it, and leaves other classes alone', () => {
  root.className = 'app';
  root.setAttribute('data-care-contrast', 'yellow-on-black');
  const stop = followMarks(radixThemesMarks);
  expect(root.className).toBe('app dark');
  stop();
  expect(root.className).toBe('app');
});
