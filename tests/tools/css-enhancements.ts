/** A young CSS feature we use where it exists, and what people get where it does not. */
export interface Enhancement {
  /** The feature as `css-baseline.ts` reports it. */
  feature: string;
  /** Its id at caniuse.com, where that tool reports it too. */
  caniuse?: string;
  /** What a browser without it shows: must be a page that works. */
  without: string;
}

/**
 * The only exceptions to the baseline. Nothing belongs here whose absence loses a word, a control
 * or a boundary.
 */
export const enhancements: readonly Enhancement[] = [
  {
    feature: 'selector :where',
    caniuse: 'css-matches-pseudo',
    without: 'a foreign page keeps the sizes no style sheet sets; those that are set still grow',
  },
  {
    feature: 'property content-visibility',
    without: 'what is off screen is laid out as well, so a switch costs more time',
  },
  {
    feature: 'property contain-intrinsic-size',
    without: 'only used together with content-visibility',
  },
  {
    feature: 'media forced-colors',
    without: 'such a browser has no forced colours that CSS could know of',
  },
  {
    feature: 'media prefers-contrast',
    without: 'the system setting is not seen; the person can choose the theme by hand',
  },
  {
    feature: 'property forced-color-adjust',
    without: 'only used inside forced colours',
  },
  {
    feature: 'selector :focus-visible',
    caniuse: 'css-focus-visible',
    without: "the browser's own focus ring shows, because no rule takes it away",
  },
  {
    feature: 'property overscroll-behavior',
    caniuse: 'css-overscroll-behavior',
    without: 'the page behind an open panel may scroll on when the panel is at its end',
  },
  {
    feature: 'property scroll-padding',
    without: 'a control that gets focus may lie at the very edge of the scrolled area',
  },
  {
    feature: 'property scroll-padding-top',
    without: 'a control that gets focus may lie at the very edge of the scrolled area',
  },
  {
    feature: 'property scroll-padding-bottom',
    without: 'a control that gets focus may lie at the very edge of the scrolled area',
  },
  {
    feature: 'property text-decoration-thickness',
    without: 'the underline is there, as thin as the browser draws it',
  },
  {
    feature: 'property overflow-anchor',
    without: 'only undoes what browsers without it do not do',
  },
  {
    feature: 'property touch-action',
    caniuse: 'css-touch-action',
    without: 'two quick taps zoom the page, as everywhere else in that browser',
  },
  {
    feature: 'gradients to transparent',
    caniuse: 'css-gradients',
    without: 'the fade passes through grey',
  },
  {
    feature: 'selector ::highlight',
    without: 'what is read aloud is marked by boxes that a script draws over the words',
  },
];
