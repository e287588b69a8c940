import { partsOf, pseudoElementAt } from '../fit/selectors.ts';
import { inSetting, type FitContext } from '../runtime/context.ts';
import type { Definitions, SeenRule } from '../runtime/sheet-fitter.ts';
import { createTouched } from '../runtime/touched.ts';
import { pairSelector, themes, type ColourBook } from './colour-book.ts';
import { sayColours, type SaidColours } from './colour-declarations.ts';
import type { Named } from './colour-names.ts';
import { placeOf, type Marks } from './marks.ts';
import { colourOf, pictureKey } from './plan.ts';

type Placed = Pick<SeenRule, 'selector' | 'conditions' | 'media' | 'isGone'>;

/** A rule that says something of a ground. */
export interface PaperRule extends Placed {
  readonly papers: readonly Named[];
  /** Inks it sets together with its ground. */
  readonly inks: readonly Named[];
  readonly hasPicture: boolean;
  /** It takes a ground away again. */
  readonly clears: boolean;
  /** Its elements are painted by it, not what is in them. */
  paints: boolean;
  /**
   * It paints a small shape without words: a dot or a line; a knob on one; a track with a stronger
   * bar in it.
   */
  shape: 'shape' | 'knob' | 'track' | null;
  /** It draws the edge of a control. */
  isEdge: boolean;
}

export interface LineRule extends Placed {
  readonly named: readonly Named[];
  isEdge: boolean;
}

export interface InkRule extends Placed {
  readonly inks: readonly Named[];
  /** Its colour alone tells one element from its equals: the tab that is chosen. */
  tells: boolean;
}

export interface FadeRule extends Placed {
  readonly style: CSSStyleDeclaration;
  /** Text that was pale through it is made solid. */
  isSolid: boolean;
}

/** What the rules of one root say of colours, and what our own sheet adds to them. */
export interface ColourRules {
  readonly papers: readonly PaperRule[];
  readonly lines: readonly LineRule[];
  readonly inks: readonly InkRule[];
  readonly fades: readonly FadeRule[];
  /** How many rules there have been so far: the lists are shorter once sheets are gone. */
  readonly count: number;
  /** A style rule: its colours become variables that mean the same for now. Whether that was news. */
  seen(rule: SeenRule, definitions: Definitions): boolean;
  /** Says again what rules set together: their variables mean other colours now. */
  restate(): void;
  /** Attributes that rules of colours wait for. */
  readonly attributes: ReadonlySet<string>;
  /** The ground a rule paints, by its key; null where nobody can tell. */
  keyOf(rule: PaperRule): string | null;
  /** Notes an element whose own style paints a ground. Whether that ground is new. */
  paintedBy(element: Element, key: string): boolean;
  /** The text of our own sheet. */
  text(): string;
}

const moments = /:(?:hover|active|focus|focus-visible|focus-within|visited)(?![\w-])/g;
const generated = /::?(?:before|after)$/;
/** What of `content` may be words, not the sign of an icon font. */
const words = /"[^"]*[\p{L}\p{N}]|attr\(|counter/u;
/** Begins the word of a ground that one element paints. */
const groundWord = 'ground-';
/** A custom property that is not one of this project's. */
const definesOwn = /(?:^|;\s*)--(?!care-)/;
/** Nearly gone is gone, and not for reading. */
const leastOpacity = 0.2;
/** Says that what faded for being off is made solid. */
export const dimmed = '--care-fit-dimmed';
const isForDisabled = (selector: string) => /disabled/i.test(selector);

/** A selector without the moments it waits for (a finger on a button); null where it names none. */
export function withoutMoments(selector: string): string | null {
  const rest = selector.replace(moments, '');
  return rest === selector ? null : rest;
}

export function createColourRules(
  { root, undo }: FitContext,
  book: ColourBook,
  marks: Marks,
): ColourRules {
  const papers: PaperRule[] = [];
  const lines: LineRule[] = [];
  const inks: InkRule[] = [];
  const fades: FadeRule[] = [];
  let count = 0;
  const attributes = new Set<string>();
  const painted = new WeakMap<Element, string>();
  const painters = createTouched();
  // All that was ever painted so: what is drawn anew is right without a sheet written anew.
  const grounds = new Set<string>();

  function seen({ rule, ...placed }: SeenRule, definitions: Definitions): boolean {
    const { style } = rule;
    const { selector } = placed;
    const opacity = Number(style.opacity || 1);
    if (opacity < 1 && opacity > leastOpacity && !withoutMoments(selector)) {
      fades.push({ ...placed, style, isSolid: false });
    }
    if (words.test(style.content)) {
      for (const part of partsOf(selector)) {
        if (!generated.test(part)) continue;
        book.addsWords(part.slice(0, pseudoElementAt(part)).replace(/(^|[\s>+~])$/, '$1*'));
      }
    }
    const take = (said: SaidColours) => note(style, placed, said);
    const said = sayColours(style, book, definitions, take);
    if (selector.includes('[') && (said.length > 0 || definesOwn.test(style.cssText))) {
      for (const [, name] of selector.matchAll(/\[([\w-]+)/g)) {
        if (/^data-care-(?:mode|contrast)$/.test(name!)) book.followSettings();
        else if (!name!.startsWith('data-care-')) attributes.add(name!);
      }
    }
    return said.map(take).includes(true);
  }

  /** Replaces what was said and keeps it in mind. */
  function note(style: CSSStyleDeclaration, placed: Placed, said: SaidColours): boolean {
    for (const { property, value, important } of said.replaced) {
      const before = style.getPropertyValue(property);
      const priority = important ? 'important' : '';
      style.setProperty(property, value, priority);
      const after = style.getPropertyValue(property);
      undo.add(() => {
        if (style.getPropertyValue(property) === after)
          style.setProperty(property, before, priority);
      });
    }
    count += 1;
    if (said.inks.length > 0) inks.push({ ...placed, inks: said.inks, tells: false });
    if (said.lines.length > 0) lines.push({ ...placed, named: said.lines, isEdge: false });
    if (said.papers.length === 0 && !said.clears && !said.hasPicture) return false;
    const { clears, hasPicture, isDefinition } = said;
    const paper: PaperRule = {
      ...placed,
      papers: said.papers,
      inks: said.inks,
      clears,
      hasPicture,
      paints: !isDefinition,
      shape: null,
      isEdge: false,
    };
    papers.push(paper);
    return pair(paper);
  }

  /** What one rule sets belongs together, also where nothing shows it yet. Whether that was news. */
  function pair(rule: PaperRule): boolean {
    const key = keyOf(rule);
    const colours = rule.papers.map(({ hex }) => colourOf(hex ?? '#0000'));
    if (!key || rule.hasPicture || colours.some(({ a }) => a < 1)) return false;
    return rule.inks.reduce(
      (news, { hex }) => (hex ? book.standsOn(hex, key, colours, true) : false) || news,
      false,
    );
  }

  function keyOf({ papers: named, hasPicture }: PaperRule): string | null {
    if (hasPicture) return pictureKey;
    // Asked of every rule for every element that is painted.
    if (named.length === 1) return named[0]!.hex || null;
    if (named.length === 0 || named.some(({ hex }) => !hex)) return null;
    return named.map(({ hex }) => hex).join('|');
  }

  /** Whether something means another colour on a ground than around it. */
  const isApart = (key: string) => book.valuesOn(key).length > 0 || book.isOpposite(key);

  function markGround(element: Element, key: string): void {
    if (isApart(key)) marks.add(element, groundWord + book.idOf(key), () => '');
  }

  function text(): string {
    for (const list of [papers, lines, inks, fades]) forgetGone(list);
    const rules: string[] = [];
    const add = (
      { selector, conditions, media }: Placed,
      body: readonly string[],
      setting?: string,
    ): void => {
      const query = body.length > 0 ? media() : null;
      if (query === null) return;
      const place = setting
        ? partsOf(selector)
            .map((part) => inSetting(root, setting, part.trim()))
            .join()
        : selector;
      let rule = `${place}{${body.join(';')}}`;
      for (const condition of [...conditions].reverse())
        if (condition) rule = `${condition}{${rule}}`;
      rules.push(query ? `@media ${query}{${rule}}` : rule);
    };
    const known = new Map<string, readonly string[]>();
    const valuesOn = (key: string) => {
      const values =
        known.get(key) ??
        book.valuesOn(key).map(([name, source]) => `--care-fit-${name}:var(--care-fit-${source})`);
      known.set(key, values);
      return values;
    };
    const edges = (named: readonly Named[]) =>
      named
        .filter(book.hasEdge)
        .map(({ name }) => `--care-fit-${name}:var(--care-fit-${name}-edge)`);

    for (const rule of papers) {
      if (rule.clears) {
        add(
          rule,
          book.apart.map(({ name }) => `--care-fit-${name}:inherit`),
        );
        if (book.hasPairs) add(rule, inherited, pairSelector);
        continue;
      }
      const key = rule.paints ? keyOf(rule) : null;
      if (!key) continue;
      add(rule, [...valuesOn(key), ...(rule.isEdge ? edges(rule.papers) : [])]);
      if (book.hasPairs && !rule.hasPicture) add(rule, inPair(rule, key), pairSelector);
    }
    for (const rule of lines) if (rule.isEdge) add(rule, edges(rule.named));
    for (const rule of inks) if (rule.tells) add(rule, chosen, pairSelector);
    for (const rule of fades) {
      // Solid it can be read, and must still look as if it did nothing.
      if (!rule.isSolid || !isForDisabled(rule.selector)) continue;
      for (const { selector } of themes)
        add(rule, ['filter:grayscale(1)', `${dimmed}:1`], selector);
    }
    for (const element of painters) {
      const key = painted.get(element);
      // What comes back is looked at again.
      if (!element.isConnected) painted.delete(element);
      if (key !== undefined) markGround(element, key);
    }
    for (const key of grounds) {
      if (!isApart(key)) continue;
      const place = always(placeOf(groundWord + book.idOf(key)));
      add(place, valuesOn(key));
      add(place, book.isOpposite(key) ? swapped : straight, pairSelector);
    }
    if (book.hasPairs) {
      for (const [selector, body] of uncoloured) add(always(selector), body, pairSelector);
    }
    return [...rules, ...marks.rules].join('\n');
  }

  /** Which of the two colours is ink and which is paper inside a ground. */
  function inPair({ papers: named, shape }: PaperRule, key: string): string[] {
    const body = (shape ? shape === 'shape' : book.isOpposite(key)) ? [...swapped] : [...straight];
    // A bar in it is ink, so the track itself is paper with an edge.
    if (shape === 'track') body.push('box-shadow:inset 0 0 0 1px var(--care-fit-ink)');
    if (named.every(({ hex }) => colourOf(hex!).a === 1)) return body;
    // A scrim stays one; what carries words is a ground.
    if (!shape && !book.grounds.has(key)) return ['--care-fit-veil:initial'];
    return [...body, '--care-fit-veil:var(--care-fit-paper)'];
  }

  return {
    papers,
    lines,
    inks,
    fades,
    get count() {
      return count;
    },
    seen,
    restate: () => papers.forEach(pair),
    attributes,
    keyOf,
    paintedBy(element, key) {
      const before = painted.get(element);
      if (before === key) return false;
      if (before !== undefined) marks.forget(element, groundWord);
      painted.set(element, key);
      painters.add(element);
      const isNew = !grounds.has(key);
      grounds.add(key);
      markGround(element, key);
      return isNew;
    },
    text,
  };
}

/** What holds for every medium, as no sheet of the page can take it back. */
function always(selector: string): Placed {
  return { selector, conditions: [], media: () => '', isGone: () => false };
}

/** A page that fills its sheets anew leaves rules behind that say nothing any more. */
function forgetGone(list: Placed[]): void {
  let kept = 0;
  for (const rule of list) if (!rule.isGone()) list[kept++] = rule;
  list.length = kept;
}

/** What no rule of a page colours: its ground, its text, the browser's own controls. No weight. */
const drawn =
  ':where(button,select,textarea,input:not([type=checkbox],[type=radio],[type=range],[type=color],[type=image]))';
const uncoloured: readonly (readonly [selector: string, body: readonly string[]])[] = [
  ['html', ['color:var(--care-fit-ink)', 'background-color:var(--care-fit-paper)']],
  [':where(a,font,mark)', ['color:var(--care-fit-ink)']],
  [':where(mark,[bgcolor])', ['background-color:var(--care-fit-paper)']],
  [
    drawn,
    [
      'color:var(--care-fit-ink)',
      'background-color:var(--care-fit-paper)',
      'border-color:var(--care-fit-ink)',
    ],
  ],
  // A control that was told by its fill keeps an edge.
  [
    ':where(button,[role=button],input[type=submit],input[type=button])',
    ['box-shadow:inset 0 0 0 1px var(--care-fit-ink)'],
  ],
  [':where(input,textarea)::placeholder', ['color:var(--care-fit-ink)', 'opacity:1']],
];
const swapped = [
  '--care-fit-ink:var(--care-fit-pair-paper)',
  '--care-fit-paper:var(--care-fit-pair-ink)',
];
const straight = [
  '--care-fit-ink:var(--care-fit-pair-ink)',
  '--care-fit-paper:var(--care-fit-pair-paper)',
];
const inherited = ['--care-fit-ink:inherit', '--care-fit-paper:inherit'];
const chosen = ['font-weight:700', 'text-decoration:underline'];

/** Makes text solid that was pale because it let through what is behind. Whether that was news. */
export function solidify(rule: FadeRule, undo: FitContext['undo']): boolean {
  if (rule.isSolid) return false;
  rule.isSolid = true;
  const { style, selector } = rule;
  const before = style.opacity;
  const priority = style.getPropertyPriority('opacity');
  const name = isForDisabled(selector) ? 'dim' : 'solid';
  style.setProperty('opacity', `var(--care-fit-${name}, ${before})`, priority);
  const after = style.opacity;
  undo.add(() => {
    if (style.opacity === after) style.setProperty('opacity', before, priority);
  });
  return true;
}
