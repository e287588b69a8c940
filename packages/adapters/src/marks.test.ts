import { afterEach, describe, expect, test } from 'vitest';
import { followMarks, type CareMark } from './index.ts';

const html = document.documentElement;
const marks: readonly CareMark[] = [
  { on: 'body', attribute: 'data-weui-mode', value: 'care', when: 'care' },
  { on: 'html', attribute: 'class', value: 'dark', when: 'dark' },
  { on: 'body', attribute: 'data-theme', value: 'dark', when: 'dark' },
];
let stop = () => {};
afterEach(() => {
  stop();
  for (const element of [html, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
});
// Observers speak at the end of the turn.
const set = async (name: string, value: string) => {
  html.setAttribute(`data-care-${name}`, value);
  await Promise.resolve();
};

describe('marks', () => {
  test('follow the mode, from the start and after every change', async () => {
    await set('mode', 'care');
    stop = followMarks(marks);
    expect(document.body.getAttribute('data-weui-mode')).toBe('care');
    await set('mode', 'standard');
    expect(document.body.hasAttribute('data-weui-mode')).toBe(false);
  });

  test.each([
    ['dark', 'standard', true],
    ['light', 'white-on-black', true],
    ['light', 'yellow-on-black', true],
    ['light', 'yellow-on-blue', true],
    ['dark', 'high', true],
    ['dark', 'black-on-white', false],
    ['dark', 'black-on-yellow', false],
    ['light', 'high', false],
  ])('%s with contrast %s: dark is %s', async (scheme, contrast, isDark) => {
    stop = followMarks(marks);
    await set('color-scheme', scheme);
    await set('contrast', contrast);
    expect(html.classList.contains('dark')).toBe(isDark);
  });

  test('give way to what the app had, and touch no other class', async () => {
    html.className = 'app';
    document.body.setAttribute('data-theme', 'brand');
    stop = followMarks(marks);
    await set('color-scheme', 'dark');
    expect([html.className, document.body.getAttribute('data-theme')]).toEqual([
      'app dark',
      'dark',
    ]);
    await set('color-scheme', 'light');
    expect([html.className, document.body.getAttribute('data-theme')]).toEqual(['app', 'brand']);
  });

  test('that the app set itself stay when ours go', async () => {
    html.className = 'dark';
    stop = followMarks(marks);
    await set('color-scheme', 'dark');
    await set('color-scheme', 'light');
    expect(html.className).toBe('dark');
  });

  test('that the app changed meanwhile are the app’s', async () => {
    stop = followMarks(marks);
    await set('color-scheme', 'dark');
    document.body.setAttribute('data-theme', 'sepia');
    await set('color-scheme', 'light');
    expect(document.body.getAttribute('data-theme')).toBe('sepia');
  });

  test('are given again after the app wrote, and the app’s newest comes back', async () => {
    document.body.setAttribute('data-theme', 'brand');
    stop = followMarks(marks);
    await set('color-scheme', 'dark');
    document.body.setAttribute('data-theme', 'sepia');
    await set('contrast', 'high');
    expect(document.body.getAttribute('data-theme')).toBe('dark');
    await set('color-scheme', 'light');
    expect(document.body.getAttribute('data-theme')).toBe('sepia');
  });

  test('of two that follow stay until the last lets go', async () => {
    const first = followMarks(marks);
    await set('color-scheme', 'dark');
    stop = followMarks(marks);
    first();
    expect(html.className).toBe('dark');
    await set('contrast', 'high');
    await set('color-scheme', 'light');
    expect(html.className).toBe('');
  });

  test('are all off after the end', async () => {
    await set('mode', 'care');
    await set('color-scheme', 'dark');
    followMarks(marks)();
    expect([html.className, ...document.body.getAttributeNames()]).toEqual(['']);
    await set('mode', 'care');
    expect(document.body.hasAttribute('data-weui-mode')).toBe(false);
  });

  test('of an element that is not there harm nobody', async () => {
    stop = followMarks([{ on: '.radix-themes', attribute: 'class', value: 'dark', when: 'dark' }]);
    await set('color-scheme', 'dark');
    expect(document.querySelector('.dark')).toBeNull();
  });
});
