import type { CareMark } from '../marks.ts';

/**
 * What WeUI reads on `<body>`: its own care colours while care mode is on, and its dark theme
 * while the person asked for light text on a dark ground. They are colours only: sizes are in
 * `@care-mode/adapters/weui.css`.
 *
 * Hand it to `useCareMarks` of `@care-mode/adapters/react`, or to `followMarks` where there is no
 * React. What the app itself wrote there comes back when a mark no longer holds.
 */
export const weuiMarks: readonly CareMark[] = [
  { on: 'body', attribute: 'data-weui-mode', value: 'care', when: 'care' },
  { on: 'body', attribute: 'data-weui-theme', value: 'dark', when: 'dark' },
];
