import type { CareMark } from '../marks.ts';

/**
 * The dark appearance of Radix Themes while the person asked for light text on a dark ground
 * (A-08, C-05), for `useCareMarks`. It stands on `<html>`, where it also reaches layers that open
 * outside the theme. A `Theme` with an `appearance` of its own keeps it.
 */
export const radixThemesMarks: readonly CareMark[] = [
  { on: 'html', attribute: 'class', value: 'dark', when: 'dark' },
];
