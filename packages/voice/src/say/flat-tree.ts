/**
 * Children as they are drawn: those of an open shadow root stand in for its host's, slotted ones for
 * those of the slot, and the page in a frame of the same origin for those of the frame.
 */
export function childrenOf(node: Node): Node[] {
  if (isFrame(node)) return [node.contentDocument?.documentElement].filter((page) => page != null);
  const { shadowRoot } = node as Element;
  if (shadowRoot) return [...shadowRoot.childNodes];
  const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...node.childNodes];
}

/** The element a node is drawn in: its slot, its parent, the host of its shadow root, or its frame. */
export function parentOf(node: Node): Element | null {
  const { assignedSlot } = node as Element;
  const around = node.parentNode as (Partial<ShadowRoot> & Partial<Document>) | null;
  return assignedSlot ?? node.parentElement ?? around?.host ?? frameOf(around?.defaultView);
}

/** The frame of the app that a page stands in. What the app itself stands in is none of its own. */
export function frameOf(view: Window | null | undefined): Element | null {
  try {
    return !view || view === window ? null : view.frameElement;
  } catch {
    // Browsers of old throw for a frame of another origin.
    return null;
  }
}

/** Whether a node is a frame; what is in one of another origin, nobody can tell. */
export const isFrame = (node: Node): node is HTMLIFrameElement => /^i?frame$/i.test(node.nodeName);

/** The nearest element, the given one first, for which something holds. */
export function closest(
  element: Element | null,
  holds: (element: Element) => boolean,
): Element | null {
  let at = element;
  while (at && !holds(at)) at = parentOf(at);
  return at;
}

/** Computed style; undefined in a document that is not shown. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

// Never text of the page, even where a style sheet shows them; rt and rp repeat their base.
const silentTags =
  /^(script|style|template|noscript|rt|rp|head|title|desc|metadata|defs|object|video|audio|datalist)$/i;

/**
 * Whether an element and all it holds are absent for everybody who looks or listens. `visibility` is
 * not asked here: what it hides may hold something visible.
 */
export function isAbsent(element: Element, style = styleOf(element)): boolean {
  return (
    silentTags.test(element.localName) ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    style?.display === 'none' ||
    style?.getPropertyValue('content-visibility') === 'hidden' ||
    isFolded(element)
  );
}

/** Content of a closed `details`, all but its first summary. */
export function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  return (
    parent?.localName === 'details' &&
    !parent.hasAttribute('open') &&
    parent.querySelector(':scope > summary') !== element
  );
}

/** Whether text directly inside is drawn. */
export function isVisible(style: CSSStyleDeclaration | undefined): boolean {
  return !/^(hidden|collapse)$/.test(style?.visibility ?? '');
}

/** Whether a box is part of a line of text. Ruby bases are. */
export function isInline(style: CSSStyleDeclaration | undefined): boolean {
  return /^(inline|contents|ruby.*|)$/.test(style?.display ?? '');
}

/** Whether a box stands between lines rather than in one. */
export function isBlock(style: CSSStyleDeclaration | undefined): boolean {
  return !isInline(style) && !style?.display.startsWith('inline-');
}
