import type { Mode } from './colours';

/** Values of the `textScale` axis, smallest first. 20 px x 1.5 = 30 px meets A-04, 2 meets C-01. */
export const textScales = [1, 1.15, 1.3, 1.5, 1.75, 2] as const;
/** A value of the `textScale` axis. */
export type TextScale = (typeof textScales)[number];
/** Values of the `targetSize` axis. */
export type TargetSize = 'standard' | 'large' | 'largest';
/** Values of the `spacing` axis. */
export type Spacing = 'standard' | 'wide';

/**
 * Steps of text: each is the body size plus a constant. Only the body is multiplied by the chosen
 * scale, so at 2x a heading stays above the body without bursting a 320 px page.
 */
export const textSteps = {
  caption: { plusPx: -2, purpose: 'Notes and units; never below the floor of A-05 in care mode' },
  body: { plusPx: 0, purpose: 'What is read' },
  lead: { plusPx: 2, purpose: 'Words on controls and the first lines of a page' },
  title: { plusPx: 4, purpose: 'Title of a card or a group' },
  headline: { plusPx: 8, purpose: 'Title of a section or a dialog' },
  display: { plusPx: 14, purpose: 'Title of a page, a large number' },
} as const satisfies Record<string, { plusPx: number; purpose: string }>;

/** A step of text. */
export type TextStep = keyof typeof textSteps;

/** Body size before scaling, and the size no text goes below, in CSS px at a 16 px root. */
export const text: Record<Mode, { bodyPx: number; floorPx: number }> = {
  standard: { bodyPx: 16, floorPx: 14 },
  care: { bodyPx: 20, floorPx: 18 },
};

/** The size in CSS px a step has for a mode, a scale and a root font size. */
export function textSizePx(mode: Mode, step: TextStep, scale: number, rootPx = 16): number {
  const rem = rootPx / 16;
  const { bodyPx, floorPx } = text[mode];
  return Math.max(floorPx, bodyPx * rem * scale + textSteps[step].plusPx * rem);
}

/** Line heights are numbers without a unit; a paragraph gap is in em of its own text (A-07, C-02). */
export const lines: Record<Mode, { body: number; heading: number; paragraphGapEm: number }> = {
  standard: { body: 1.5, heading: 1.4, paragraphGapEm: 1.95 },
  care: { body: 1.5, heading: 1.5, paragraphGapEm: 2.25 },
};

/** Smallest side of a target in CSS px (A-12: 44 and 60; R-02: 88 for the one action that matters). */
export const targets: Record<Mode, Record<TargetSize, number>> = {
  standard: { standard: 44, large: 60, largest: 72 },
  care: { standard: 60, large: 72, largest: 88 },
};

/** Values that only the mode changes. `purpose` says why each exists. */
export const sizes = {
  'target-hero': {
    standard: '56px',
    care: '88px',
    purpose: 'Height of the one action that matters on a page (R-02)',
  },
  'gap-target': {
    standard: '8px',
    care: '12px',
    purpose: 'Least gap between two targets',
  },
  gutter: { standard: '16px', care: '16px', purpose: 'Padding at the sides of a page' },
  'icon-size': { standard: '24px', care: '32px', purpose: 'Side of an icon' },
  'check-size': { standard: '24px', care: '32px', purpose: 'Box of a checkbox or a radio' },
  'badge-size': {
    standard: '44px',
    care: '44px',
    purpose: 'Square of a number beside a control: larger, several would not fit a small screen',
  },
  'icon-stroke': { standard: '2', care: '2.5', purpose: 'Stroke of an icon, in its 24-unit box' },
  'border-width': { standard: '1px', care: '2px', purpose: 'Boundary of a control or a card' },
  'focus-width': { standard: '3px', care: '4px', purpose: 'Width of the outer focus line (C-24)' },
  'weight-regular': { standard: '400', care: '500', purpose: 'Weight of what is read' },
  'weight-medium': { standard: '500', care: '600', purpose: 'Weight of labels and controls' },
  'weight-strong': { standard: '600', care: '700', purpose: 'Weight of titles' },
  'bar-width': {
    standard: '3px',
    care: '4px',
    purpose: 'Bar that marks the current place or a quotation, beside words that say so too',
  },
  'label-position': {
    standard: 'absolute',
    care: 'static',
    purpose: 'Draws the word that an icon button hides in standard mode (K-10)',
  },
  columns: { standard: '2', care: '1', purpose: 'Columns of a grid on a phone (L-09)' },
  'shadow-raised': {
    standard: '0 1px 3px rgb(27 26 23 / 0.12)',
    care: 'none',
    purpose: 'Depth of a card; care mode uses borders and tint instead (W-02)',
  },
  'shadow-overlay': {
    standard: '0 8px 32px rgb(27 26 23 / 0.24)',
    care: 'none',
    purpose: 'Depth of a dialog or a sheet; none in care mode (W-02)',
  },
} as const satisfies Record<string, Record<Mode | 'purpose', string>>;

/** A size by what it is for. */
export type SizePurpose = keyof typeof sizes;

/** Values no axis changes. */
export const constants = {
  'radius-control': { value: '12px', purpose: 'Corner of a control' },
  'radius-small': { value: '6px', purpose: 'Corner of a small part: a box to tick, a link' },
  'radius-card': { value: '16px', purpose: 'Corner of a card, a dialog or a sheet' },
  'radius-pill': { value: '999px', purpose: 'Corner of a switch or a badge' },
  'focus-offset': { value: '2px', purpose: 'Gap between a control and its focus ring' },
  easing: { value: 'cubic-bezier(0.2, 0, 0, 1)', purpose: 'Curve of what may move' },
  measure: { value: '40em', purpose: 'Longest line of prose: 40 Chinese characters (C-02)' },
} as const satisfies Record<string, { value: string; purpose: string }>;

/** Steps of space in units of 4 px (5 px when the spacing axis is wide). */
export const spaceSteps = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 12, 8: 16 } as const;

/** Unit of space in CSS px at a 16 px root. */
export const spaceUnitPx: Record<Spacing, number> = { standard: 4, wide: 5 };

/** Extra distance between letters in em (C-08 asks that 0.12 be survived). */
export const letterSpacingEm: Record<Spacing, number> = { standard: 0, wide: 0.05 };

/** Length of a change in ms. Nothing moves when motion is reduced (C-17). */
export const durationMs = { full: 160, reduced: 0.01 } as const;

/** Sans-serif, system first; the last names are web fonts an app may load itself. */
export const fontFamily = [
  'system-ui',
  '-apple-system',
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  'MiSans',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Noto Sans SC Variable"',
  'sans-serif',
].join(', ');
