import { inSetting, type FitContext } from '../runtime/context.ts';
import { isEdited } from '../runtime/edited.ts';
import { inkMark } from '../runtime/own-sheet.ts';
import { createTouched } from '../runtime/touched.ts';
import { everySetting } from './colour-book.ts';
import type { Named } from './colour-names.ts';
import type { Ink } from './visible-ink.ts';

/**
 * Words in an attribute of ours on single elements, each with a rule that knows it: for what no rule
 * of the page says. Frameworks keep attributes they do not know.
 */
export interface Marks {
  /** Gives an element a word, unless a person writes it. Whether the word is new to the root. */
  add(element: Element, word: string, rule: (place: string) => string): boolean;
  /**
   * Takes the words from an element that were true only as it looked before.
   *
   * @param beginning - Of the words meant. @default passing
   * @returns whether it had any
   */
  forget(element: Element, beginning?: string): boolean;
  readonly rules: Iterable<string>;
}

/** Begins words that were measured under one setting. */
export const passing = 'now-';

/** Makes solid what its own style lets through, until that style is written again. */
export const fleeting = `${passing}solid`;

/** Begins words that give an element the ink it had when it was looked at. */
export const foreign = 'foreign-';

/** The place of a word in a rule. */
export const placeOf = (word: string) => `[${inkMark}~='${word}']`;

export function createMarks({ root, undo }: FitContext): Marks {
  const rules = new Map<string, string>();
  const wordsOf = (element: Element) => element.getAttribute(inkMark)?.split(' ') ?? [];
  const write = (element: Element, words: readonly string[]) => {
    if (words.length > 0) element.setAttribute(inkMark, words.join(' '));
    else element.removeAttribute(inkMark);
  };
  const touched = createTouched();
  undo.add(() => {
    // Those the page took out for a while, and copies of those it has.
    for (const element of [...touched, ...root.querySelectorAll(`[${inkMark}]`)]) {
      write(
        element,
        wordsOf(element).filter((word) => word && !rules.has(word)),
      );
    }
  });
  return {
    add(element, word, rule) {
      if (isEdited(element)) return false;
      touched.add(element);
      const words = wordsOf(element);
      if (!words.includes(word)) write(element, [...words, word]);
      if (rules.has(word)) return false;
      rules.set(word, rule(placeOf(word)));
      return true;
    },
    forget(element, beginning = passing) {
      const words = wordsOf(element);
      const kept = words.filter((word) => !word.startsWith(beginning));
      if (kept.length === words.length) return false;
      write(element, kept);
      return true;
    },
    get rules() {
      return rules.values();
    },
  };
}

/**
 * Gives one element's ink the variable of its colour. Under a setting only: in standard mode a
 * finger on it, a class around it or a theme of the page goes on changing it.
 */
export function markInk(
  { root, view }: FitContext,
  marks: Marks,
  { element, by, isCutOut }: Ink,
  { name, hex }: Named,
): boolean {
  const value = `var(--care-fit-ink,var(--care-fit-${name},${isCutOut ? 'transparent' : hex}))`;
  const word = `${foreign}${isCutOut ? `${by}-cut` : by}-${name}`;
  if (!element.matches(placeOf(word))) forgetInk(marks, { element, by });
  // A shadow root of Safari or Firefox cannot ask for the setting; there it holds always.
  const isDeaf = 'host' in root && !view.CSS?.supports?.('selector(:host-context(a))');
  return marks.add(element, word, (place) =>
    isDeaf
      ? inkRule(place, by, value)
      : everySetting.map((one) => inkRule(inSetting(root, one, place), by, value)).join('\n'),
  );
}

/** Lets nothing through an element that is faded as a whole, under a setting. */
export function markSolid({ root }: FitContext, marks: Marks, element: Element): boolean {
  // Written on the element it may be a script that moves it, which then lets go of the mark.
  const word = (element as HTMLElement).style?.opacity ? fleeting : 'solid';
  return marks.add(
    element,
    word,
    (place) =>
      `${everySetting.map((one) => inSetting(root, one, place)).join()}{opacity:1!important}`,
  );
}

/** Takes away what was said of an element's ink under another theme of the page. */
export function forgetInk(marks: Marks, { element, by }: Pick<Ink, 'element' | 'by'>): void {
  marks.forget(element, `${foreign}${by}-`);
}

/** A rule that gives ink its colour, whatever else does; a hint is solid, too. */
export function inkRule(place: string, by: Ink['by'], value: string): string {
  switch (by) {
    case 'hint':
      return `${place}::placeholder{color:${value}!important;opacity:1!important}`;
    case 'before':
    case 'after':
      return inkRule(`${place}::${by}`, 'color', value);
    case 'color':
      return `${place}{color:${value}!important;-webkit-text-fill-color:${value}!important}`;
    default:
      return `${place}{${by}:${value}!important}`;
  }
}
