import { textOf } from './accessible-name.ts';
import {
  childrenOf,
  closest,
  isBlock,
  isElement,
  isInline,
  parentOf,
  styleOf,
} from './flat-tree.ts';
import { isWidget, roleOf } from './role.ts';

/**
 * The element a finger, a pointer or the focus means, to be given to `describeElement`: the control
 * around it (for a label, its control), else a heading, an image or a cell, else what looks
 * clickable, else the block of text. Null where there is nothing to read: the page's own ground is
 * not the whole page.
 *
 * @param target of an event; inside open shadow roots the first of its `composedPath()`
 */
export function describableAt(target: EventTarget | null): Element | null {
  const node = target as Node | null;
  if (!node?.nodeType) return null;
  const element = isElement(node) ? node : parentOf(node);
  if (!element) return null;
  const control = closest(element, isControl);
  if (control) return control;
  const label = element.closest('label')?.control;
  if (label) return label;
  const part = closest(element, isPart);
  if (part) return part;
  // The focus means what it stands on, even a group; a finger on the same place means its text.
  if (isFocused(element) && element.hasAttribute('aria-label')) return element;
  return clickable(element) ?? textBlock(element);
}

const isControl = (element: Element) => {
  const role = roleOf(element);
  return isWidget(role) || role === 'link';
};

const isPart = (element: Element) => {
  const role = roleOf(element);
  return role === 'heading' || role === 'img';
};

const isFocused = (element: Element) =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/** The root is left out: old iOS needs `cursor: pointer` on the body for any click to be heard. */
const isGround = (element: Element) => /^(html|body)$/.test(element.localName);

// A person who points at a card wants the card, not a chapter.
const mostText = 400;

/**
 * What a style sheet shows as clickable. Mobile libraries make list rows and buttons of elements
 * without a role; the pointer is all that tells them from text.
 */
function clickable(element: Element): Element | null {
  const isPointed = (at: Element) => !isGround(at) && styleOf(at)?.cursor === 'pointer';
  let found: Element | null = null;
  // The cursor is inherited, so the outermost that has it is what was made clickable.
  for (let at: Element | null = element; at && isPointed(at); at = parentOf(at)) {
    const { length } = textOf(at);
    if (length > mostText) break;
    if (length > 0) found = at;
  }
  return found;
}

function textBlock(element: Element): Element | null {
  const block = closest(element, (at) => !isInline(styleOf(at)));
  if (!block || isGround(block) || holdsBlocks(block)) return null;
  return textOf(block) ? block : null;
}

function holdsBlocks(element: Element): boolean {
  return childrenOf(element).some(
    (child) =>
      isElement(child) && ((isBlock(styleOf(child)) && textOf(child) !== '') || holdsBlocks(child)),
  );
}
