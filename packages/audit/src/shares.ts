import { limitsFor } from './limits';
import type { Survey, SurveyText } from './types';

const care = limitsFor('care');
const standard = limitsFor('standard');

/** Sides of targets the clauses of the two modes ask for, in CSS px. */
export const targetSides: readonly number[] = [standard.target.value, care.target.value];

/** How much of a page keeps which number. Shares are from 0 to 1, `null` where there is nothing. */
export interface Shares {
  /** Texts in sight. */
  readonly texts: number;
  /** Share of them as large as A-05 asks in care mode (18 px). */
  readonly largeEnough: number | null;
  /** Texts whose contrast counts and can be told. */
  readonly contrasts: number;
  /** Share of those at 4.5:1 and more, whatever their size. */
  readonly contrastAA: number | null;
  /** Share of those at 7:1 and more, whatever their size. */
  readonly contrastAAA: number | null;
  /** Texts over pictures, gradients and filters: no ratio can be told, so none is counted. */
  readonly undecided: number;
  /** Targets; links inside sentences are none. */
  readonly targets: number;
  /** Share of them where a square of 44 px answers (A-12, standard mode). */
  readonly target44: number | null;
  /** Share of them where a square of 60 px answers (A-12, care mode). */
  readonly target60: number | null;
  /** How much wider the page is than the screen, in px; of several pages the widest. */
  readonly overflow: number;
  /** Texts cut off. */
  readonly cut: number;
  /** Texts that reach out of the box drawn for them. */
  readonly spilt: number;
  /** Texts that lie on other text. */
  readonly overlapped: number;
  /** Texts and controls that lie under something at every scroll position. */
  readonly covered: number;
}

/** Sums up the surveys of one page or of all pages of an app. */
export function shares(surveys: readonly Survey[]): Shares {
  const texts = surveys.flatMap((one) => one.texts.filter((text) => text.isSeen));
  const read = texts.filter((text) => text.hasToBeRead);
  const ratios = read.flatMap(({ contrast }) => (contrast === null ? [] : [contrast]));
  const controls = surveys.flatMap((one) => one.controls);
  const targets = controls.filter((one) => !one.isInline && one.coveredBy === null);
  const all = surveys.flatMap((one) => one.texts);
  return {
    texts: texts.length,
    largeEnough: share(texts, ({ size }) => size >= care.fontSize!.value - 0.05),
    contrasts: ratios.length,
    contrastAA: share(ratios, (ratio) => ratio >= standard.contrast.value - 0.005),
    contrastAAA: share(ratios, (ratio) => ratio >= care.contrast.value - 0.005),
    undecided: read.filter(({ undecided }) => undecided !== null).length,
    targets: targets.length,
    target44: share(targets, ({ side }) => side >= standard.target.value),
    target60: share(targets, ({ side }) => side >= care.target.value),
    overflow: Math.max(0, ...surveys.map((one) => one.overflow)),
    cut: all.filter(({ isCut }) => isCut).length,
    spilt: all.filter(({ isSpilt }) => isSpilt).length,
    overlapped: all.filter(({ isOverlapped }) => isOverlapped).length,
    covered:
      all.filter(({ isCovered }) => isCovered).length +
      controls.filter(({ coveredBy }) => coveredBy !== null).length,
  };
}

/** What a change did to a page: everything that was right before and is not any more. */
export interface SurveyDifference {
  /** Texts that were in sight and are nowhere now. */
  readonly lostTexts: readonly string[];
  /**
   * Controls that could be pressed and are gone, as `kind name`. A control of the same name is the
   * same control, whatever it is made of now.
   */
  readonly lostControls: readonly string[];
  readonly newlyCut: readonly string[];
  readonly newlySpilt: readonly string[];
  readonly newlyOverlapped: readonly string[];
  /** Texts and controls. */
  readonly newlyCovered: readonly string[];
}

/** Compares one page before and after a change; texts and controls are known by their words. */
export function compareSurveys(before: Survey, after: Survey): SurveyDifference {
  const words = (texts: readonly SurveyText[]) => texts.map(({ text }) => text);
  const newly = (is: (text: SurveyText) => boolean) =>
    more(words(after.texts.filter(is)), words(before.texts.filter(is)));
  const buried = ({ controls }: Survey) =>
    controls.flatMap(({ kind, name, coveredBy }) => (coveredBy ? [`${kind} ${name}`] : []));
  return {
    lostTexts: more(
      words(before.texts.filter(({ isSeen }) => isSeen)),
      words(after.texts.filter(({ isSeen }) => isSeen)),
    ),
    lostControls: more(before.controls, after.controls, ({ kind, name }) => name || kind).map(
      ({ kind, name }) => `${kind} ${name}`,
    ),
    newlyCut: newly(({ isCut }) => isCut),
    newlySpilt: newly(({ isSpilt }) => isSpilt),
    newlyOverlapped: newly(({ isOverlapped }) => isOverlapped),
    newlyCovered: [...newly(({ isCovered }) => isCovered), ...more(buried(after), buried(before))],
  };
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

/** What the first list has more of than the second, each as often as it is missing. */
function more<Item = string>(
  these: readonly Item[],
  those: readonly Item[],
  keyOf: (item: Item) => string = String,
): Item[] {
  const left = new Map<string, number>();
  for (const item of those) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return these.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}
