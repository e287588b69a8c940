/** One number a profile asks for, with the clause it comes from. */
export interface Limit {
  readonly value: number;
  readonly clause: string;
}

/**
 * Every number the measuring function compares with. Built by `limitsFor`; plain data, so that it
 * can cross into a page.
 */
export interface Limits {
  /** Smallest text in CSS px, or `null` where the profile names none. */
  readonly fontSize: Limit | null;
  /** Smallest ratio of line distance to font size on blocks of two lines and more. */
  readonly lineHeight: Limit | null;
  /** Contrast of text below the large-text boundary. */
  readonly contrast: Limit;
  /** Contrast of large text. */
  readonly contrastLarge: Limit;
  /** From this size in CSS px text is large (24 px = 18 pt, C-04). */
  readonly largeText: number;
  /** From this size in CSS px bold text is large (18.67 px = 14 pt, C-04). */
  readonly largeBoldText: number;
  /** Contrast of icons. */
  readonly icon: Limit;
  /** Contrast of the boundary of a control. */
  readonly boundary: Limit;
  /** Side of the square that must fit into the hit area, in CSS px. */
  readonly target: Limit;
  /** Clause behind "no sideways scrolling". */
  readonly overflow: { readonly clause: string };
  /** Clause behind "nothing cut off". */
  readonly clipped: { readonly clause: string };
  /** Clause behind "text does not lie on text". */
  readonly overlap: { readonly clause: string };
  /** Clause behind "no control lies under something else". */
  readonly covered: { readonly clause: string };
  /** Clause behind "fields carry a visible label". */
  readonly label: { readonly clause: string };
}

/** Rules of the measuring function. axe's own findings are called `axe/<id>`. */
export type CareRule =
  | 'care/font-min-18'
  | 'care/line-height'
  | 'care/contrast'
  | 'care/icon-contrast'
  | 'care/boundary'
  | 'care/target'
  | 'care/overflow'
  | 'care/clipped'
  | 'care/overlap'
  | 'care/covered'
  | 'care/label';

/** Id of a rule: ours or axe's. */
export type RuleId = CareRule | `axe/${string}`;

/** One fault, or one thing only a person can judge. */
export interface Finding {
  readonly rule: RuleId;
  /** CSS selector of the element, short enough to read, unique in the page where possible. */
  readonly selector: string;
  /** First characters of the text concerned, empty when there is none. */
  readonly text: string;
  /** What was measured, in the unit of the rule. */
  readonly measured: string;
  /** What is required, in the unit of the rule. */
  readonly required: string;
  /** Clause ids, as in `@care-mode/standards`. */
  readonly clause: string;
}

/** What one call of `measure` saw. */
export interface Measurement {
  /** Faults. */
  readonly findings: readonly Finding[];
  /** Cases no number can decide (text over a picture or gradient): never counted as passed. */
  readonly looks: readonly Finding[];
  /** How many things each rule looked at: a rule that looked at nothing proves nothing. */
  readonly counts: Readonly<Record<CareRule, number>>;
}

/** Options of `measure`. */
export interface MeasureOptions {
  /** The numbers to compare with, of `limitsFor`. */
  readonly limits: Limits;
  /**
   * Numbers for parts of the page with a mode of their own (`data-care-mode` inside the body), by
   * that mode. Each such part is also listed among `looks`. Default: `limits` everywhere.
   */
  readonly scopes?: Readonly<Record<string, Limits>>;
  /** Only these rules. Default: all. */
  readonly rules?: readonly CareRule[];
  /** Elements (and what is inside them) to leave out, as a CSS selector. Default: none. */
  readonly ignore?: string;
}

/** Options of `survey`. */
export interface SurveyOptions {
  /** Sides of squares to try on every target, in CSS px. */
  readonly sides: readonly number[];
  /**
   * Controls that neither their element nor their pointer tells, as a CSS selector. Default: those
   * with a role, a place in the tab order, a handler in the markup or a hand for a pointer.
   */
  readonly controls?: string;
  /** Elements (and what is inside them) to leave out, as a CSS selector. Default: none. */
  readonly ignore?: string;
}

/** One piece of text as it is seen. */
export interface SurveyText {
  readonly text: string;
  readonly kind: 'text' | 'generated' | 'value' | 'placeholder';
  readonly selector: string;
  /** Size on screen in CSS px, zoom and transforms included. */
  readonly size: number;
  /** Ratio of ink and background; `null` where none could be told. */
  readonly contrast: number | null;
  /** What keeps the ratio from being told: a picture, a gradient, a filter. */
  readonly undecided: string | null;
  /** False for parts of switched-off controls and for pictographs: contrast does not count them. */
  readonly hasToBeRead: boolean;
  /** Some of it comes out at some scroll position. */
  readonly isSeen: boolean;
  /** Cut off by a box, an ellipsis, a clamp, an edge. */
  readonly isCut: boolean;
  /** Reaches out of the box drawn for it. */
  readonly isSpilt: boolean;
  /** Lies on other text. */
  readonly isOverlapped: boolean;
  /** Lies under something at every scroll position. */
  readonly isCovered: boolean;
}

/** One thing a finger can press. */
export interface SurveyControl {
  readonly name: string;
  /** Role, or the name of the element. */
  readonly kind: string;
  readonly selector: string;
  /** Largest of the sides tried whose square answers, in CSS px; 0 where none does. */
  readonly side: number;
  /** A link inside a sentence: its height is the line's, and target sizes do not count it. */
  readonly isInline: boolean;
  /** What lies on top of it at every scroll position. */
  readonly coveredBy: string | null;
}

/** Every figure of a page, without a verdict. */
export interface Survey {
  readonly texts: readonly SurveyText[];
  readonly controls: readonly SurveyControl[];
  /** How much wider the page is than the screen, in px of the screen. */
  readonly overflow: number;
}
