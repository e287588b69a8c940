import type { AuditMode, RuleId } from '@care-mode/audit';

/** One page with one fault, and the one rule that must find it. */
export interface BadStory {
  /** Name of the file in `pages/`. */
  readonly page: string;
  readonly rule: RuleId;
  readonly mode: AuditMode;
  /** What the report must say was measured. */
  readonly measured: RegExp;
  /** @default 375 */
  readonly width?: number;
  /** @default 1 */
  readonly textScale?: number;
  /** @default false */
  readonly forcedColours?: boolean;
  /** @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl';
  /** Only a person can judge it: reported as such, never as passed. @default false */
  readonly look?: boolean;
}

/** Every way to be wrong that the gate promises to see. */
export const badStories: readonly BadStory[] = [
  { page: 'text-14', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-generated', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-placeholder', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-value', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-select', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-shadow-root', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-svg', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-shrunk-by-transform', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-shrunk-by-zoom', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-shrunk-by-scale', rule: 'care/font-min-18', mode: 'care', measured: /^14 px$/ },
  { page: 'text-14-in-scope', rule: 'care/font-min-18', mode: 'standard', measured: /^14 px$/ },
  { page: 'line-height-1.1', rule: 'care/line-height', mode: 'care', measured: /^1\.1$/ },
  { page: 'line-height-of-breaks', rule: 'care/line-height', mode: 'care', measured: /^1\.2$/ },
  { page: 'contrast-3.9', rule: 'care/contrast', mode: 'standard', measured: /^3\.9\d*:1$/ },
  { page: 'contrast-6.5', rule: 'care/contrast', mode: 'care', measured: /^6\.5\d*:1$/ },
  { page: 'contrast-faded', rule: 'care/contrast', mode: 'care', measured: /^3\.\d+:1$/ },
  { page: 'contrast-see-through', rule: 'care/contrast', mode: 'care', measured: /^3\.\d+:1$/ },
  { page: 'contrast-oklch', rule: 'care/contrast', mode: 'care', measured: /^3\.\d+:1$/ },
  { page: 'contrast-placeholder', rule: 'care/contrast', mode: 'care', measured: /^3\.\d+:1$/ },
  { page: 'contrast-box-behind', rule: 'care/contrast', mode: 'care', measured: /^1\.\d+:1$/ },
  { page: 'contrast-pseudo-behind', rule: 'care/contrast', mode: 'care', measured: /^1\.\d+:1$/ },
  { page: 'contrast-pseudo-before', rule: 'care/contrast', mode: 'care', measured: /^3\.\d+:1$/ },
  {
    page: 'contrast-under-mask',
    rule: 'care/contrast',
    mode: 'care',
    measured: /^text over mask$/,
    look: true,
  },
  { page: 'contrast-scrolled', rule: 'care/contrast', mode: 'care', measured: /^3\.9\d*:1$/ },
  {
    page: 'contrast-19px-is-not-large',
    rule: 'care/contrast',
    mode: 'standard',
    measured: /^3\.9\d*:1$/,
  },
  { page: 'icon-3', rule: 'care/icon-contrast', mode: 'care', measured: /^3(\.0\d)?:1$/ },
  { page: 'icon-in-dark', rule: 'care/icon-contrast', mode: 'care', measured: /^1\.\d+:1$/ },
  { page: 'target-40', rule: 'care/target', mode: 'standard', measured: /^40 px x 40 px$/ },
  { page: 'target-59', rule: 'care/target', mode: 'care', measured: /^59 px x / },
  {
    page: 'target-under-neighbour',
    rule: 'care/target',
    mode: 'care',
    measured: /^4\d(\.\d)? px x /,
  },
  { page: 'target-label-not-tied', rule: 'care/target', mode: 'care', measured: /^32 px x 32 px$/ },
  {
    page: 'target-lone-link',
    rule: 'care/target',
    mode: 'care',
    measured: / x (2|3)\d(\.\d)? px$/,
  },
  { page: 'target-ignores-touch', rule: 'care/target', mode: 'care', measured: /^0 px x 0 px$/ },
  {
    page: 'overflow-320',
    rule: 'care/overflow',
    mode: 'care',
    width: 320,
    measured: /^page 4\d\d px wide$/,
  },
  {
    page: 'overflow-rtl',
    rule: 'care/overflow',
    mode: 'care',
    width: 320,
    direction: 'rtl',
    measured: /^page 4\d\d px wide$/,
  },
  {
    page: 'overflow-own-box',
    rule: 'care/overflow',
    mode: 'care',
    width: 320,
    textScale: 2,
    measured: /outside its box$/,
  },
  { page: 'clipped-own-box', rule: 'care/clipped', mode: 'care', measured: / px cut off$/ },
  {
    page: 'clipped-fixed-height',
    rule: 'care/clipped',
    mode: 'care',
    width: 320,
    textScale: 2,
    measured: /cut off$/,
  },
  {
    page: 'clipped-ellipsis',
    rule: 'care/clipped',
    mode: 'care',
    width: 320,
    measured: /behind an ellipsis$/,
  },
  {
    page: 'clipped-lines',
    rule: 'care/clipped',
    mode: 'care',
    width: 320,
    measured: /^clamped to 2 lines$/,
  },
  {
    page: 'clipped-placeholder',
    rule: 'care/clipped',
    mode: 'care',
    width: 320,
    textScale: 2,
    measured: /does not fit$/,
  },
  {
    page: 'clipped-dialog',
    rule: 'care/clipped',
    mode: 'care',
    width: 320,
    textScale: 2,
    measured: /cut off$/,
  },
  {
    page: 'clipped-hidden-page-edge',
    rule: 'care/clipped',
    mode: 'care',
    width: 320,
    measured: /cut off$/,
  },
  { page: 'text-over-text', rule: 'care/overlap', mode: 'care', measured: /under or over/ },
  { page: 'covered-by-bar', rule: 'care/covered', mode: 'care', measured: /% under </ },
  { page: 'covered-by-glass', rule: 'care/covered', mode: 'care', measured: /% under </ },
  { page: 'boundary-pale', rule: 'care/boundary', mode: 'standard', measured: /^1\.\d+:1$/ },
  { page: 'boundary-pale-tick', rule: 'care/boundary', mode: 'care', measured: /^1\.\d+:1$/ },
  {
    page: 'boundary-lost-button',
    rule: 'care/boundary',
    mode: 'care',
    forcedColours: true,
    measured: /forced colours/,
  },
  {
    page: 'boundary-lost-tick',
    rule: 'care/boundary',
    mode: 'care',
    forcedColours: true,
    measured: /forced colours/,
  },
  { page: 'over-picture', rule: 'care/contrast', mode: 'care', look: true, measured: /picture/ },
  { page: 'over-gradient', rule: 'care/contrast', mode: 'care', look: true, measured: /gradient/ },
  { page: 'over-img', rule: 'care/contrast', mode: 'care', look: true, measured: /picture/ },
  { page: 'covered-text', rule: 'care/covered', mode: 'care', measured: /^text under <div>/ },
  {
    page: 'overflow-scroller',
    rule: 'care/overflow',
    mode: 'care',
    width: 320,
    measured: /^scrolls sideways/,
  },
  { page: 'clipped-page-start', rule: 'care/clipped', mode: 'care', measured: /cut off$/ },
  { page: 'nameless-button', rule: 'axe/button-name', mode: 'care', measured: /discernible text/ },
  { page: 'placeholder-only', rule: 'care/label', mode: 'care', measured: /placeholder/ },
];

/** Pages without a fault that look as if they had one. */
export const goodPages: readonly string[] = ['good', 'good-modal', 'good-scope', 'good-tricky'];
