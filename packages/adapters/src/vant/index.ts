import type { CareMark } from '../marks.ts';

/**
 * The class with which Vant turns dark, on `<html>` while the person asked for light text on a dark
 * ground (C-04). For an app that has no `<van-config-provider theme>` of its own; where it has one,
 * give that the theme instead.
 *
 * Hand it to `followMarks` of `@care-mode/adapters`, which needs no framework.
 */
export const vantMarks: readonly CareMark[] = [
  { on: 'html', attribute: 'class', value: 'van-theme-dark', when: 'dark' },
];
