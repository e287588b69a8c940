import { fitRule, inPlace, type Declaration } from '../fit/rewrite-rule.ts';
import { declarationsOf } from './declarations.ts';
import type { FitContext } from './context.ts';

/** Brings inline styles over: what components and scripts write on single elements. */
export interface InlineFitter {
  /** Steps for every element below a node, itself included. */
  below(node: ParentNode): Generator<void>;
  /** One element whose style was just written. */
  element(element: Element): void;
}

const worthALook =
  /font|line-height|white-space|line-clamp|max-height|text-size-adjust|color|background|border|outline|fill|stroke|--/;

/**
 * @param more - What else takes the place of declarations of an inline style.
 */
export function createInlineFitter(
  { root, undo, reporter }: FitContext,
  more: (style: CSSStyleDeclaration) => readonly Declaration[] = () => [],
): InlineFitter {
  const document = root.ownerDocument ?? (root as Document);
  // What an element's style attribute was, and each value of ours with the one it stands for.
  const written = new Map<Element, Written>();
  undo.add(() => {
    for (const [element, one] of written) restore(element as HTMLElement, one);
    written.clear();
  });

  function fit(element: Element): void {
    // The root's own size is what rem hangs on.
    if (element === document.documentElement) return;
    const text = element.getAttribute('style');
    if (!text || !worthALook.test(text) || !('style' in element)) return;
    const { style } = element as HTMLElement;
    const replaced = [...inPlace(fitRule('', declarationsOf(style))), ...more(style)];
    if (replaced.length === 0) return;
    const one: Written = written.get(element) ?? { before: text, after: '', values: new Map() };
    // Written by the app since we last saw it: a new original.
    if (one.after && one.after !== text) one.before = originalOf(element as HTMLElement, one);
    for (const { property, value, important } of replaced) {
      const original = style.getPropertyValue(property);
      style.setProperty(property, value, important ? 'important' : '');
      one.values.set(property, { original, ours: style.getPropertyValue(property) });
    }
    one.after = element.getAttribute('style')!;
    written.set(element, one);
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
