import { fitRule, inPlace, type CareDeclaration } from '../fit/rewrite-rule.ts';
import { conditionsOf, nested, partsOf, pseudoElementAt } from '../fit/selectors.ts';
import type { LookUp } from '../fit/sizes.ts';
import { declarationsOf } from './declarations.ts';
import { inCareMode, type FitContext } from './context.ts';
import { isOurs } from './own-sheet.ts';
import { createUndo, type Undo } from './undo.ts';

/** A style rule as the later steps see it. */
export interface SeenRule {
  readonly rule: CSSStyleRule;
  /** Its selector with the selectors it is nested in. */
  readonly selector: string;
  /** The conditions around it, outermost first, as they are written: `@media (min-width: 40em)`. */
  readonly conditions: readonly string[];
  /** For which media its sheet is now; null while that is off. */
  media(): string | null;
  /** Whether the page let go of it, or of its sheet. */
  isGone(): boolean;
}

/** Custom properties a document defines. */
export interface Definitions {
  /** Every value a name is given. */
  readonly lookUp: LookUp;
  /** Selectors of rules that give it one. */
  selectorsOf(name: string): readonly string[];
}

/** Brings the style sheets of one root over, each once. */
export interface SheetFitter {
  /** Steps for every sheet of the root that was not brought over yet. */
  all(): Generator<void>;
  /** A sheet was filled anew: what was made for its rules goes, and none was brought over. */
  forget(sheet: CSSStyleSheet): void;
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
}

/** What was done for one sheet. */
interface Work {
  readonly undo: Undo;
  /** What our own sheet says for its rules, and the rules of ours that say it now. */
  readonly texts: string[];
  readonly rules: Set<CSSRule>;
  /** For which media they say it; null while it is switched off. */
  media: string | null;
  /** It has an element, and is gone for good once that lets go of it. */
  readonly isOwned: boolean;
}

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
  undo.add(() => works.forEach((work) => work.undo.run()));
  const lookUp = (name: string) => known.get(name)?.values;
  const selectorsOf = (name: string) => known.get(name)?.selectors ?? [];

  function workOf(sheet: CSSStyleSheet): Work {
    const known = works.get(sheet);
    if (known) return known;
    const work: Work = {
      undo: createUndo(),
      texts: [],
      rules: new Set(),
      media: mediaOf(sheet),
      isOwned: hasOwner(sheet),
    };
    works.set(sheet, work);
    return work;
  }

  /**
   * Themes are rewritten by putting other text into a style element, which is then another sheet, or
   * switched by the media they are for.
   */
  function follow(): void {
    const old = new Set<CSSRule>();
    const switched: Work[] = [];
    for (const [sheet, work] of works) {
      const isGone = work.isOwned && !hasOwner(sheet);
      if (!isGone && work.media === mediaOf(sheet)) continue;
      work.rules.forEach((rule) => old.add(rule));
      work.rules.clear();
      work.media = mediaOf(sheet);
      if (isGone) works.delete(sheet);
      else switched.push(work);
    }
    own.drop(old);
    for (const work of switched) for (const text of work.texts) say(text, work);
  }

  function say(text: string, { media, rules }: Work): void {
    if (media === null) return;
    const added = own.add(media ? `@media ${media}{${text}}` : text);
    if (added) rules.add(added);
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
        if (parent) yield seenIn(rule, parent, conditions);
      } else if (isStyleRule(rule)) {
        const selector = nested(rule.selectorText, parent);
        yield seenIn(rule, selector, conditions);
        const inside = (rule as Partial<CSSGroupingRule>).cssRules;
        if (inside?.length) yield* walk(inside, selector, conditions);
      } else if ('styleSheet' in rule) {
        const { styleSheet } = rule as CSSImportRule;
        if (styleSheet && !fitted.has(styleSheet)) {
          fitted.add(styleSheet);
          undo.add(() => fitted.delete(styleSheet));
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

  function define({ rule, selector }: SeenRule): void {
    const { style } = rule;
    for (let at = 0; at < style.length; at += 1) {
      const name = style[at]!;
      if (!name.startsWith('--') || name.startsWith('--care-')) continue;
      const value = style.getPropertyValue(name).trim();
      const all = known.get(name) ?? { values: [], selectors: [] };
      known.set(name, all);
      if (!all.values.includes(value)) all.values.push(value);
      if (!all.selectors.includes(selector)) all.selectors.push(selector);
    }
  }

  function fit(one: SeenRule): void {
    const { rule, selector, conditions } = one;
    const { style } = rule;
    const declarations = declarationsOf(style);
    if (declarations.length === 0) return;
    const fitted = fitRule(selector, declarations, lookUp);
    const { careOnly, undecided } = fitted;
    const replaced = inPlace(fitted);
    const sheet = rule.parentStyleSheet;
    // Taken out since it was read.
    if (!sheet) return;
    const work = workOf(sheet);
    for (const { property, value, important } of replaced) {
      const before = style.getPropertyValue(property);
      const priority = important ? 'important' : '';
      style.setProperty(property, value, priority);
      work.undo.add(() => {
        if (style.getPropertyValue(property) !== before)
          style.setProperty(property, before, priority);
      });
    }
    if (careOnly.length > 0) addCareOnly(selector, careOnly, conditions, work);
    if (replaced.length > 0 || careOnly.length > 0) reporter.changed += 1;
    for (const what of undecided) {
      reporter.add({
        kind: 'undecided',
        where: selector,
        what: `${what} depends on variables that are not defined where they can be read.`,
      });
    }
  }

  function addCareOnly(
    selector: string,
    declarations: readonly CareDeclaration[],
    conditions: readonly string[],
    work: Work,
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
      work.texts.push(text);
      say(text, work);
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
          .map((part) => inCareMode(root, part) + where),
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
    for (const sheet of sheets) {
      if (fitted.has(sheet) || isOurs(sheet)) continue;
      fitted.add(sheet);
      undo.add(() => fitted.delete(sheet));
      const rules = rulesOf(sheet);
      if (!rules) continue;
      reporter.sheets += 1;
      for (const one of walk(rules, '', [])) {
        define(one);
        found.push(one);
        yield;
      }
    }
    return found;
  }

  return {
    forget(sheet) {
      fitted.delete(sheet);
      own.drop(works.get(sheet)?.rules ?? new Set());
      works.delete(sheet);
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
        seen(one, { lookUp, selectorsOf });
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
      const rules = { 0: rule, length: 1 } as unknown as CSSRuleList;
      const found = [...walk(rules, parent, conditions)];
      found.forEach(define);
      for (const one of found) {
        fit(one);
        seen(one, { lookUp, selectorsOf });
      }
    },
  };
}

function seenIn(rule: CSSStyleRule, selector: string, conditions: readonly string[]): SeenRule {
  const sheet = () => rule.parentStyleSheet;
  const wasOwned = sheet() !== null && hasOwner(sheet()!);
  return {
    rule,
    selector,
    conditions,
    media: () => sheet() && mediaOf(sheet()!),
    isGone: () => sheet() === null || hasOwner(sheet()!) !== wasOwned,
  };
}

function hasOwner(sheet: CSSStyleSheet): boolean {
  for (let at: CSSStyleSheet | null = sheet; at; at = at.parentStyleSheet)
    if (at.ownerNode) return true;
  return false;
}

/** The media a sheet is for, as its element says; null while it is switched off. */
function mediaOf(sheet: CSSStyleSheet): string | null {
  let top = sheet;
  while (top.parentStyleSheet) top = top.parentStyleSheet;
  return top.disabled ? null : top.media.mediaText;
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

/** What stands before the braces of a grouping rule; empty for a layer, which ours stays out of. */
function preludeOf(rule: CSSGroupingRule): string {
  if (rule.type === 4) return `@media ${(rule as CSSMediaRule).conditionText}`;
  if (rule.type === 12) return `@supports ${(rule as CSSSupportsRule).conditionText}`;
  const prelude = rule.cssText.slice(0, rule.cssText.indexOf('{')).trim();
  return prelude.startsWith('@layer') ? '' : prelude;
}

function conditionOf(rule: CSSImportRule): string[] {
  const conditions: string[] = [];
  if (rule.media.mediaText) conditions.push(`@media ${rule.media.mediaText}`);
  return conditions;
}
