import { fitRule, inPlace, type CareDeclaration, type Declaration } from '../fit/rewrite-rule.ts';
import {
  conditionsOf,
  meansPage,
  meansRoot,
  nested,
  partsOf,
  pseudoElementAt,
} from '../fit/selectors.ts';
import type { LookUp } from '../fit/sizes.ts';
import { declarationsOf } from './declarations.ts';
import { inCareMode, inSetting, type FitContext } from './context.ts';
import { isOurs } from './own-sheet.ts';
import { createUndo, type Undo } from './undo.ts';

/** A style rule as the later steps see it. */
export interface SeenRule {
  readonly rule: CSSStyleRule;
  /** Its selector with the selectors it is nested in. */
  readonly selector: string;
  /** The conditions around it, outermost first, as they are written: `@media (min-width: 40em)`. */
  readonly conditions: readonly string[];
  /** The cascade layers it is in, outermost first; one without a name is `@layer` alone. */
  readonly layers: readonly string[];
  /** For which media its sheet is now; null while that is off or taken out. */
  media(): string | null;
  /** Whether the page let go of it, or of its sheet. */
  isGone(): boolean;
}

/** Custom properties a document defines. */
export interface Definitions {
  /** Every value a name is given. */
  readonly lookUp: LookUp;
  /** Selectors of the first few rules that give it one. */
  selectorsOf(name: string): readonly string[];
  /**
   * Whether it belongs to parts of the page: rules define it, and none gives it to the page as a
   * whole, so that what it means depends on where it is used.
   */
  isOfParts(name: string): boolean;
}

/** Brings the style sheets of one root over, each once. */
export interface SheetFitter {
  /** Steps for every sheet of the root that was not brought over yet. */
  all(): Generator<void>;
  /** Whether a sheet imports what was not there yet. */
  readonly awaitsImports: boolean;
  /** A sheet was filled anew: what was made for its rules goes, and none was brought over. */
  forget(sheet: CSSStyleSheet): void;
  /** A sheet lost a rule. */
  thinned(sheet: CSSStyleSheet): void;
  /** One rule that was just inserted, at once: it is to be right when it is first painted. */
  inserted(rule: CSSRule): void;
}

// Shared by all roots and all retrofits of the page: a sheet may be adopted by many roots.
const fitted = new WeakSet<CSSStyleSheet>();
/** Definitions of custom properties seen so far, by document. */
const definitions = new WeakMap<Document, Map<string, Defined>>();
interface Defined {
  readonly values: string[];
  readonly selectors: string[];
  isOfPage: boolean;
}
/** Themes give a name to hundreds of parts; a few of them tell what it means. */
const mostSelectors = 8;

/** What was done for one rule. */
interface Made {
  /** Puts back what was written into it. */
  readonly undo: Undo;
  /** What our own sheet says for it, and the rules of ours that say it now. */
  readonly texts: string[];
  readonly said: Set<CSSRule>;
}

/** What was done for one sheet. */
interface Work {
  readonly made: Map<CSSRule, Made>;
  /** For which media our own sheet says it; null while the sheet is switched off or taken out. */
  media: string | null;
  /** It has an element, and is gone for good once that lets go of it. */
  readonly isOwned: boolean;
}

/** Where any setting makes text grow, as fit.css has it. */
const grownText = "[data-care-mode='care'],[data-care-text-scale]:not([data-care-text-scale='1'])";
const pressed = /:(?:active|hover|focus|focus-visible|focus-within|visited)(?![\w-])/;
/**
 * @param seen - Told of every style rule, for steps that look at other properties.
 */
export function createSheetFitter(
  context: FitContext,
  seen: (rule: SeenRule, definitions: Definitions) => void = () => {},
): SheetFitter {
  const { root, own, undo, reporter } = context;
  const document = root.ownerDocument ?? (root as Document);
  const known = definitions.get(document) ?? new Map<string, Defined>();
  definitions.set(document, known);
  if (root === document) undo.add(() => definitions.delete(document));
  const works = new Map<CSSStyleSheet, Work>();
  // Imports that are still on their way, with the conditions around them.
  const awaited = new Map<CSSImportRule, readonly string[]>();
  undo.add(() => {
    for (const [sheet, { made }] of works) {
      fitted.delete(sheet);
      for (const one of made.values()) one.undo.run();
    }
  });
  const defined: Definitions = {
    lookUp: (name) => known.get(name)?.values,
    selectorsOf: (name) => known.get(name)?.selectors ?? [],
    isOfParts: (name) => known.get(name)?.isOfPage === false,
  };

  function workOf(sheet: CSSStyleSheet): Work {
    const known = works.get(sheet);
    if (known) return known;
    const work: Work = { made: new Map(), media: mediaIn(sheet, root), isOwned: isOwned(sheet) };
    works.set(sheet, work);
    return work;
  }

  function begin(sheet: CSSStyleSheet): void {
    fitted.add(sheet);
    workOf(sheet);
  }

  /**
   * Themes are rewritten by putting other text into a style element, which is then another sheet,
   * or switched by the media they are for, or by what is adopted.
   */
  function follow(): void {
    const old: Made[] = [];
    const switched: Work[] = [];
    for (const [sheet, work] of works) {
      const isGone = work.isOwned && !isIn(sheet, root);
      const media = mediaIn(sheet, root);
      if (!isGone && work.media === media) continue;
      old.push(...work.made.values());
      work.media = media;
      if (isGone) works.delete(sheet);
      else switched.push(work);
    }
    unsay(old);
    for (const { made, media } of switched)
      for (const one of made.values()) for (const text of one.texts) say(text, one, media);
  }

  const thinned = new Set<CSSStyleSheet>();
  /** What was made for rules that are deleted goes with them. */
  function forgetDeleted(): void {
    const old: Made[] = [];
    for (const sheet of thinned) {
      const made = works.get(sheet)?.made ?? new Map<CSSRule, Made>();
      for (const [rule, one] of made) {
        if (rule.parentStyleSheet) continue;
        old.push(one);
        made.delete(rule);
      }
    }
    thinned.clear();
    unsay(old);
  }

  function say(text: string, { said }: Made, media: string | null): void {
    if (media === null) return;
    const added = own.add(media ? `@media ${media}{${text}}` : text);
    if (added) said.add(added);
  }

  function unsay(made: Iterable<Made>): void {
    const old = new Set<CSSRule>();
    for (const { said } of made) {
      for (const rule of said) old.add(rule);
      said.clear();
    }
    own.drop(old);
  }

  function rulesOf(sheet: CSSStyleSheet): CSSRuleList | null {
    try {
      return sheet.cssRules;
    } catch {
      reporter.add({
        kind: 'cross-origin-sheet',
        where: sheet.href ?? 'a style sheet without an address',
        what:
          'The browser lets no script read a style sheet of another origin, so what it styles ' +
          'keeps its size and colours. Serve it from this origin, or add crossorigin="anonymous" ' +
          'to its <link> and send Access-Control-Allow-Origin with it.',
      });
      return null;
    }
  }

  /** Every style rule below, with its full selector. */
  function* walk(
    rules: CSSRuleList,
    parent: string,
    conditions: readonly string[],
  ): Generator<SeenRule> {
    for (const rule of Array.from(rules)) {
      if (isLooseDeclarations(rule)) {
        // Declarations that follow a nested rule; they belong to the parent.
        if (parent) yield seenAs(rule, parent, conditions);
      } else if (isStyleRule(rule)) {
        const selector = nested(rule.selectorText, parent);
        yield seenAs(rule, selector, conditions);
        const inside = (rule as Partial<CSSGroupingRule>).cssRules;
        if (inside?.length) yield* walk(inside, selector, conditions);
      } else if ('styleSheet' in rule) {
        const { styleSheet } = rule as CSSImportRule;
        if (!styleSheet) awaited.set(rule as CSSImportRule, conditions);
        else if (!fitted.has(styleSheet)) {
          begin(styleSheet);
          const imported = rulesOf(styleSheet);
          if (imported) {
            reporter.sheets += 1;
            yield* walk(imported, '', [...conditions, ...conditionOf(rule as CSSImportRule)]);
          }
        }
      } else if ('cssRules' in rule && !('keyText' in rule) && !isKeyframes(rule)) {
        const group = rule as CSSGroupingRule;
        yield* walk(group.cssRules, parent, [...conditions, preludeOf(group)]);
      }
    }
  }

  function seenAs(rule: CSSStyleRule, selector: string, conditions: readonly string[]): SeenRule {
    const sheet = () => rule.parentStyleSheet;
    const wasOwned = sheet() !== null && isOwned(sheet()!);
    return {
      rule,
      selector,
      conditions: conditions.filter((one) => !isLayer(one)),
      layers: conditions.filter(isLayer),
      media: () => sheet() && mediaIn(sheet()!, root),
      isGone: () => sheet() === null || (wasOwned && !isIn(sheet()!, root)),
    };
  }

  function define({ rule, selector }: SeenRule): void {
    const { style } = rule;
    let isOfPage: boolean | undefined;
    for (let at = 0; at < style.length; at += 1) {
      const name = style[at]!;
      if (!name.startsWith('--') || name.startsWith('--care-')) continue;
      const value = style.getPropertyValue(name).trim();
      const all = known.get(name) ?? { values: [], selectors: [], isOfPage: false };
      known.set(name, all);
      if (!all.values.includes(value)) all.values.push(value);
      const { selectors } = all;
      if (selectors.length < mostSelectors && !selectors.includes(selector)) {
        selectors.push(selector);
      }
      all.isOfPage ||= isOfPage ??= meansPage(selector);
    }
  }

  function fit(one: SeenRule): void {
    // Taken out since it was read.
    if (one.isGone()) return;
    const { rule, selector, conditions, layers } = one;
    const { style } = rule;
    const declarations = declarationsOf(style);
    if (declarations.length === 0) return;
    const fitted = fitRule(selector, declarations, defined.lookUp);
    const { careOnly, undecided } = fitted;
    const replaced = inPlace(fitted);
    const inLayer = layers.length > 0 ? layerAgain(selector, declarations, conditions) : '';
    const isNothing = replaced.length === 0 && careOnly.length === 0 && undecided.length === 0;
    if (isNothing && !inLayer) return;
    const work = workOf(rule.parentStyleSheet!);
    const made: Made = work.made.get(rule) ?? { undo: createUndo(), texts: [], said: new Set() };
    work.made.set(rule, made);
    for (const { property, value, important } of replaced) {
      const before = style.getPropertyValue(property);
      const priority = important ? 'important' : '';
      style.setProperty(property, value, priority);
      made.undo.add(() => {
        if (style.getPropertyValue(property) !== before)
          style.setProperty(property, before, priority);
      });
    }
    // One without a name is closed; from outside it, ours then holds.
    const within = layers.includes('@layer') ? conditions : [...layers, ...conditions];
    if (careOnly.length > 0) addCareOnly(selector, careOnly, within, made, work.media);
    if (inLayer) {
      made.texts.push(inLayer);
      say(inLayer, made, work.media);
    }
    if (replaced.length > 0 || careOnly.length > 0) reporter.changed += 1;
    for (const what of undecided) {
      reporter.add({
        kind: 'undecided',
        where: selector,
        what: `${what} depends on variables that are not defined where they can be read.`,
      });
    }
  }

  /**
   * What no layer holds wins over every layer, and so would the sizes that fit.css gives to text
   * whose size no style sheet sets. Where a layer sets one, its own counts again.
   */
  function layerAgain(
    selector: string,
    declarations: readonly Declaration[],
    conditions: readonly string[],
  ): string {
    const sizes = ['font-size', 'line-height'].filter((size) =>
      declarations.some(({ property }) => property === size || property === 'font'),
    );
    const places = partsOf(selector)
      .map((part) => part.trim())
      .filter((part) => part && !meansRoot(part) && pseudoElementAt(part) === part.length)
      .map((part) => `:where(${inSetting(root, grownText, part)})`);
    if ('host' in root || sizes.length === 0 || places.length === 0) return '';
    const body = sizes.map((size) => `${size}:revert-layer`).join(';');
    return conditions.reduceRight(
      (inside, condition) => `${condition}{${inside}}`,
      `${places.join(',')}{${body}}`,
    );
  }

  function addCareOnly(
    selector: string,
    declarations: readonly CareDeclaration[],
    conditions: readonly string[],
    made: Made,
    media: string | null,
  ): void {
    const parts = partsOf(selector)
      .map((part) => part.trim())
      .filter((part) => part && !part.includes(':host'));
    const add = (selectors: readonly string[], list: readonly CareDeclaration[]) => {
      if (selectors.length === 0 || list.length === 0) return;
      const body = list
        .map(
          ({ property, value, important }) =>
            `${property}:${value}${important ? '!important' : ''}`,
        )
        .join(';');
      const text = conditions.reduceRight(
        (inside, condition) => (condition ? `${condition}{${inside}}` : inside),
        `${selectors.join(',')}{${body}}`,
      );
      made.texts.push(text);
      say(text, made, media);
    };
    const elements = parts.filter((part) => pseudoElementAt(part) === part.length);
    for (const of of [undefined, 'box', 'row'] as const) {
      const where = conditionsOf(of)
        .map((condition) => `:where(${condition})`)
        .join('');
      add(
        elements
          // A state of a row keeps the height of the row, and may fold it.
          .filter((part) => !of || !pressed.test(part))
          .map((part) => {
            const place = inCareMode(root, part) + where;
            // With no weight, so that a least height of the page's own counts, wherever it stands.
            return of === 'row' ? `:where(${place})` : place;
          }),
        declarations.filter((one) => one.of === of),
      );
    }
    // The hint in a field, a drop cap: text too. One a rule, for those a browser does not know.
    const text = declarations.filter(({ property }) =>
      /^(?:font-size|line-height)$/.test(property),
    );
    for (const part of parts.filter((one) => !elements.includes(one)))
      add([inCareMode(root, part)], text);
  }

  /** Rules of the sheets that were not brought over yet, with what they define. */
  function* read(sheets: readonly CSSStyleSheet[]): Generator<void, SeenRule[]> {
    const found: SeenRule[] = [];
    const imports = Array.from(awaited);
    awaited.clear();
    for (const [rule, conditions] of imports) {
      if (!rule.parentStyleSheet || !isIn(rule.parentStyleSheet, root)) continue;
      for (const one of walk(listOf(rule), '', conditions)) {
        define(one);
        found.push(one);
        yield;
      }
    }
    for (const sheet of sheets) {
      // It may have been taken out since the list was made, or while it is read; then it is new
      // when it comes back.
      if (fitted.has(sheet) || isOurs(sheet) || !isIn(sheet, root)) continue;
      begin(sheet);
      const rules = rulesOf(sheet);
      if (!rules) continue;
      reporter.sheets += 1;
      const first = found.length;
      for (const one of walk(rules, '', [])) {
        define(one);
        found.push(one);
        yield;
      }
      if (isIn(sheet, root)) continue;
      found.length = first;
      fitted.delete(sheet);
      works.delete(sheet);
    }
    return found;
  }

  return {
    get awaitsImports() {
      return awaited.size > 0;
    },
    forget(sheet) {
      fitted.delete(sheet);
      unsay(works.get(sheet)?.made.values() ?? []);
      works.delete(sheet);
    },
    thinned(sheet) {
      if (!works.has(sheet)) return;
      // Once for all that is deleted now.
      if (thinned.size === 0)
        Promise.resolve()
          .then(forgetDeleted)
          .catch((error: unknown) => reporter.fault('rules that were deleted', error));
      thinned.add(sheet);
    },
    *all() {
      follow();
      const sheets = [...Array.from(root.styleSheets), ...(root.adoptedStyleSheets ?? [])];
      // Definitions first: a rule may use what a later sheet defines.
      const found = yield* read(sheets as CSSStyleSheet[]);
      // Then sizes, which move the page and are soon done; colours take far longer and move nothing.
      for (const one of found) {
        fit(one);
        yield;
      }
      for (const one of found) {
        if (!one.isGone()) seen(one, defined);
        yield;
      }
    },
    inserted(rule) {
      const conditions: string[] = [];
      let parent = '';
      for (let at = rule.parentRule; at; at = at.parentRule) {
        if (isStyleRule(at)) parent = nested(at.selectorText, parent);
        else conditions.unshift(preludeOf(at as CSSGroupingRule));
      }
      const found = [...walk(listOf(rule), parent, conditions)];
      found.forEach(define);
      for (const one of found) {
        fit(one);
        seen(one, defined);
      }
    },
  };
}

/** Whether a root has a sheet, as its own or among those it adopts. */
export function isIn(sheet: CSSStyleSheet, root: Document | ShadowRoot): boolean {
  const top = topOf(sheet);
  return top.ownerNode
    ? top.ownerNode.getRootNode() === root
    : (root.adoptedStyleSheets ?? []).includes(top);
}

/** The sheet that imports it, at last; itself where none does. */
function topOf(sheet: CSSStyleSheet): CSSStyleSheet {
  let top = sheet;
  while (top.parentStyleSheet) top = top.parentStyleSheet;
  return top;
}

function listOf(rule: CSSRule): CSSRuleList {
  return { 0: rule, length: 1 } as unknown as CSSRuleList;
}

/** Whether a sheet has an element; one that is adopted has none. */
function isOwned(sheet: CSSStyleSheet): boolean {
  return topOf(sheet).ownerNode !== null;
}

/** The media a sheet is for, as its element says; null while it is switched off or taken out. */
function mediaIn(sheet: CSSStyleSheet, root: Document | ShadowRoot): string | null {
  const { disabled, media } = topOf(sheet);
  return disabled || !isIn(sheet, root) ? null : media.mediaText;
}

function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return 'selectorText' in rule && 'style' in rule && rule.type === 1;
}

function isLooseDeclarations(rule: CSSRule): rule is CSSStyleRule {
  return 'style' in rule && !('selectorText' in rule) && rule.type === 0;
}

function isKeyframes(rule: CSSRule): boolean {
  return rule.type === 7;
}

function isLayer(condition: string): boolean {
  return condition.startsWith('@layer');
}

/** What stands before the braces of a grouping rule. */
function preludeOf(rule: CSSGroupingRule): string {
  if (rule.type === 4) return `@media ${(rule as CSSMediaRule).conditionText}`;
  if (rule.type === 12) return `@supports ${(rule as CSSSupportsRule).conditionText}`;
  return rule.cssText.slice(0, rule.cssText.indexOf('{')).trim();
}

function conditionOf(rule: CSSImportRule): string[] {
  const conditions: string[] = [];
  if (rule.media.mediaText) conditions.push(`@media ${rule.media.mediaText}`);
  const { layerName } = rule as { layerName?: string | null };
  if (typeof layerName === 'string') conditions.push(`@layer ${layerName}`.trim());
  return conditions;
}
