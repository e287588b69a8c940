import type { CareMark } from '../marks.ts';

/**
 * What TDesign reads on `<html>`: its dark theme, while the person asked for light text on a dark
 * ground (C-04).
 *
 * Hand it to `useCareMarks` of `@care-mode/adapters/react`. What the app itself wrote there comes
 * back when the mark no longer holds.
 */
export const tdesignMarks: readonly CareMark[] = [
  { on: 'html', attribute: 'theme-mode', value: 'dark', when: 'dark' },
];
