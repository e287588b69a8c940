import { fitRule, inPlace, type Declaration } from '../fit/rewrite-rule.ts';
import { declarationsOf } from './declarations.ts';
import type { FitContext } from './context.ts';
import { isEdited } from './edited.ts';
import { describeElement } from './report.ts';
import { createTouched } from './touched.ts';

/** Brings inline styles over: what components and scripts write on single elements. */
export interface InlineFitter {
  /** Steps for every element below a node, itself included. */
  below(node: ParentNode): Generator<void>;
  /** One element whose style was just written. */
  element(element: Element): void;
}

const worthALook =
  /font|line-height|white-space|line-clamp|max-height|text-size-adjust|color|background|border|outline|fill|stroke|--/;

/** A style written over ours so often before anything else can run is guarded by a script. */
const mostRewrites = 30;
/** Texts that are kept in mind, to know them again in a copy. */
const mostTexts = 1000;

/**
 * @param more - What else takes the place of declarations of an inline style.
 */
export function createInlineFitter(
  { root, view, undo, reporter }: FitContext,
  more: (style: CSSStyleDeclaration) => readonly Declaration[] = () => [],
): InlineFitter {
  const document = root.ownerDocument ?? (root as Document);
  // What an element's style attribute was, and each value of ours with the one it stands for.
  const written = new WeakMap<Element, Written>();
  const touched = createTouched();
  // The same by the text we left: a copy of an element, or of its markup, has it too.
  const byText = new Map<string, Written>();
  const guarded = new WeakSet<Element>();
  const rewrites = new Map<Element, number>();
  undo.add(() => {
    for (const element of touched) {
      const one = written.get(element);
      if (one) restore(element as HTMLElement, one);
    }
  });

  function keep(element: Element, one: Written): void {
    written.set(element, one);
    touched.add(element);
  }

  /** A watermark that puts its style back at once would do so for ever, and nothing else could run. */
  function isGuarded(element: Element): boolean {
    if (rewrites.size === 0) view.setTimeout(() => rewrites.clear());
    const count = (rewrites.get(element) ?? 0) + 1;
    rewrites.set(element, count);
    if (count < mostRewrites) return false;
    guarded.add(element);
    reporter.add({
      kind: 'undecided',
      where: describeElement(element),
      what:
        'A script puts its style back whenever it changes, so that style was left as it is. Put ' +
        'its size and colours into a rule.',
    });
    return true;
  }

  function fit(element: Element): void {
    // The root's own size is what rem hangs on.
    if (element === document.documentElement) return;
    const text = element.getAttribute('style');
    if (!text || !worthALook.test(text) || !('style' in element)) return;
    if (guarded.has(element) || isEdited(element)) return;
    const known = written.get(element);
    const twin = known ? undefined : byText.get(text);
    if (twin) return keep(element, copyOf(twin));
    const { style } = element as HTMLElement;
    const replaced = [...inPlace(fitRule('', declarationsOf(style))), ...more(style)];
    if (replaced.length === 0) return;
    const one: Written = known ?? { before: text, after: '', values: new Map() };
    // Written by the app since we last saw it: a new original.
    if (one.after && one.after !== text) {
      one.before = originalOf(element as HTMLElement, one);
      if (isGuarded(element)) return;
    }
    for (const { property, value, important } of replaced) {
      const original = style.getPropertyValue(property);
      style.setProperty(property, value, important ? 'important' : '');
      one.values.set(property, { original, ours: style.getPropertyValue(property) });
    }
    one.after = element.getAttribute('style')!;
    keep(element, one);
    if (byText.size >= mostTexts) byText.clear();
    if (!byText.has(one.after)) byText.set(one.after, copyOf(one));
    reporter.changed += 1;
  }

  return {
    *below(node) {
      if (isElement(node)) fit(node);
      for (const element of Array.from(node.querySelectorAll('[style]'))) {
        fit(element);
        yield;
      }
    },
    element: fit,
  };
}

interface Written {
  /** The attribute as the app wrote it; null when only single values can be put back. */
  before: string | null;
  /** The attribute as we left it. */
  after: string;
  readonly values: Map<string, { original: string; ours: string }>;
}

const copyOf = (one: Written): Written => ({ ...one, values: new Map(one.values) });

/** The app's own text of the attribute, if none of our values are in it. */
function originalOf({ style }: HTMLElement, { values }: Written): string | null {
  for (const [property, { ours }] of values) {
    if (style.getPropertyValue(property) === ours) return null;
  }
  return style.cssText;
}

function restore(element: HTMLElement, { before, after, values }: Written): void {
  if (before !== null && element.getAttribute('style') === after) {
    element.setAttribute('style', before);
    return;
  }
  // Whatever the app wrote since is the app's; only values of ours go.
  const { style } = element;
  for (const [property, { original, ours }] of values) {
    if (style.getPropertyValue(property) !== ours) continue;
    style.setProperty(property, original, style.getPropertyPriority(property));
  }
}

function isElement(node: ParentNode): node is Element {
  return (node as Node).nodeType === 1;
}
