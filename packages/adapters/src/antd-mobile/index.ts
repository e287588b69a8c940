import type { CareMark } from '../marks.ts';

/**
 * What antd-mobile reads on the page: `<html data-prefers-color-scheme="dark">` while the person
 * asked for light text on a dark ground, so that the library's dark theme and the app's own rules
 * for it hold. Hand it to `useCareMarks` or `followMarks`. Everything else is in
 * `@care-mode/adapters/antd-mobile.css`.
 */
export const antdMobileMarks: readonly CareMark[] = [
  { on: 'html', attribute: 'data-prefers-color-scheme', value: 'dark', when: 'dark' },
];
