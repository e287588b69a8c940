/** Rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which of the two directions an ancestor cuts off, and where. */
interface Clip {
  readonly element: Element;
  readonly box: Box;
  readonly x: 'hard' | 'soft' | null;
  readonly y: 'hard' | 'soft' | null;
}

export const interactiveSelector = [
  'a[href]',
  'area[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  '[contenteditable=""]',
  '[contenteditable=true]',
  ...[
    'button',
    'link',
    'checkbox',
    'radio',
    'switch',
    'tab',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'option',
    'slider',
    'spinbutton',
    'combobox',
    'searchbox',
    'textbox',
  ].map((role) => `[role=${role}]`),
].join(',');

const fieldTypes = new Set([
  'text',
  'search',
  'tel',
  'url',
  'email',
  'password',
  'number',
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
  'color',
  'file',
  '',
]);

/** Style look-ups of one measurement; computed styles are asked for once per element. */
export class Page {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  private readonly styles = new Map<Element, CSSStyleDeclaration>();
  private readonly opacities = new Map<Element, number>();
  private readonly hidden = new Map<Element, boolean>();
  private readonly moved = new Map<Element, { top: number; left: number }>();

  constructor(document: Document) {
    this.document = document;
    this.window = document.defaultView as Window & typeof globalThis;
  }

  style(element: Element): CSSStyleDeclaration {
    let style = this.styles.get(element);
    if (!style) {
      style = this.window.getComputedStyle(element);
      this.styles.set(element, style);
    }
    return style;
  }

  pseudo(element: Element, name: '::before' | '::after' | '::placeholder'): CSSStyleDeclaration {
    return this.window.getComputedStyle(element, name);
  }

  get viewport(): Box {
    const root = this.document.documentElement;
    return { left: 0, top: 0, right: root.clientWidth, bottom: this.window.innerHeight };
  }

  /** Ancestors, outwards, through shadow roots; the element itself first. */
  *path(element: Element): Generator<Element> {
    let current: Element | null = element;
    while (current) {
      yield current;
      current = parentOf(current);
    }
  }

  /** Product of the opacities around an element. */
  opacity(element: Element): number {
    const known = this.opacities.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const opacity = Number(this.style(element).opacity || 1) * (parent ? this.opacity(parent) : 1);
    this.opacities.set(element, opacity);
    return opacity;
  }

  /** What cuts an element off, innermost first, honouring positioned elements that escape. */
  clips(element: Element): Clip[] {
    const clips: Clip[] = [];
    let position = this.style(element).position;
    for (let current = parentOf(element); current; current = parentOf(current)) {
      const style = this.style(current);
      const isRoot = current === this.document.documentElement || current === this.document.body;
      const holdsFixed = style.transform !== 'none' || style.filter !== 'none';
      const escaped =
        (position === 'fixed' && !holdsFixed) ||
        (position === 'absolute' && style.position === 'static' && !holdsFixed);
      if (!escaped) {
        const x = clipKind(style.overflowX);
        const y = clipKind(style.overflowY);
        if ((x || y) && !isRoot) clips.push({ element: current, box: paddingBox(current), x, y });
        if (position !== 'fixed' || holdsFixed) position = style.position;
      }
    }
    return clips;
  }

  /** What cuts off the text of an element: the element's own box, and what cuts the element. */
  clipsInside(element: Element): Clip[] {
    const { overflowX, overflowY, display } = this.style(element);
    const x = clipKind(overflowX);
    const y = clipKind(overflowY);
    const isRoot = element === this.document.documentElement || element === this.document.body;
    const outer = this.clips(element);
    if (isRoot || (!x && !y) || display === 'inline' || display === 'contents') return outer;
    return [{ element, box: paddingBox(element), x, y }, ...outer];
  }

  /** True where the element sits in something fixed to the viewport: scrolling cannot bring it. */
  fixedRoot(element: Element): Element | null {
    for (const current of this.path(element)) {
      if (this.style(current).position === 'fixed') return current;
    }
    return null;
  }

  /** Hidden from sight: not rendered, transparent, or one of the "visually hidden" recipes. */
  isHidden(element: Element): boolean {
    let hidden = this.hidden.get(element);
    if (hidden === undefined) {
      hidden = this.readHidden(element);
      this.hidden.set(element, hidden);
    }
    return hidden;
  }

  private readHidden(element: Element): boolean {
    const style = this.style(element);
    if (style.visibility !== 'visible' || style.display === 'none') return true;
    if (this.opacity(element) < 0.02) return true;
    // Closed details and `content-visibility: hidden`, where the browser can tell.
    const { checkVisibility } = element as { checkVisibility?: () => boolean };
    if (checkVisibility && !checkVisibility.call(element)) return true;
    for (const current of this.path(element)) {
      const own = this.style(current);
      if (own.clip !== 'auto' && own.position === 'absolute') {
        const [top = 0, right = 0, bottom = 0, left = 0] = (
          own.clip.match(/-?[\d.]+(?=px)/g) ?? []
        ).map(Number);
        if (right - left <= 1 || bottom - top <= 1) return true;
      }
      if (/^inset\((?:50|100)%|circle\(0/.test(own.clipPath)) return true;
    }
    return this.clipsInside(element).some(
      ({ box, x, y }) =>
        (x === 'hard' && box.right - box.left <= 1.5) ||
        (y === 'hard' && box.bottom - box.top <= 1.5),
    );
  }

  /**
   * Scrolls what a person could scroll (the page and its scrollers, never `overflow: hidden`) until
   * the element lies where `at` says. Undone by `restore`.
   */
  bring(element: Element, at: 'start' | 'center' | 'end' = 'center'): void {
    const share = at === 'start' ? 0 : at === 'end' ? 1 : 0.5;
    let fixed = this.style(element).position === 'fixed';
    for (let current = parentOf(element); current && !fixed; current = parentOf(current)) {
      const style = this.style(current);
      const isRoot = current === this.document.documentElement || current === this.document.body;
      if (!isRoot) {
        const scrollsY = /auto|scroll/.test(style.overflowY);
        const scrollsX = /auto|scroll/.test(style.overflowX);
        if (scrollsX || scrollsY) {
          this.remember(current);
          const frame = paddingBox(current);
          const box = element.getBoundingClientRect();
          // Boxes are in px of the screen, an inner scroller's position in px of its own zoom.
          const zoom = zoomOf(current);
          if (scrollsY)
            current.scrollTop += shift(box.top, box.bottom, frame.top, frame.bottom, share) / zoom;
          if (scrollsX && (box.left < frame.left || box.right > frame.right)) {
            current.scrollLeft += shift(box.left, box.right, frame.left, frame.right, share) / zoom;
          }
        }
      }
      fixed = style.position === 'fixed';
    }
    if (fixed) return;
    const scroller = this.document.scrollingElement;
    if (!scroller) return;
    this.remember(scroller);
    const view = this.viewport;
    const box = element.getBoundingClientRect();
    scroller.scrollTop += shift(box.top, box.bottom, view.top, view.bottom, share);
    if (box.left < view.left || box.right > view.right) {
      scroller.scrollLeft += shift(box.left, box.right, view.left, view.right, share);
    }
  }

  /** Puts every scroll position back. */
  restore(): void {
    for (const [element, { top, left }] of this.moved) {
      element.scrollTop = top;
      element.scrollLeft = left;
    }
    this.moved.clear();
  }

  private remember(element: Element): void {
    if (this.moved.has(element)) return;
    this.moved.set(element, { top: element.scrollTop, left: element.scrollLeft });
  }
}

/** CSS `zoom` around and on an element; 1 where the browser does not tell. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/** Parent through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Elements below `root`, open shadow roots included, `root` itself first. */
export function* walk(root: Element): Generator<Element> {
  yield root;
  const inner = root.shadowRoot;
  if (inner) for (const child of Array.from(inner.children)) yield* walk(child);
  for (const child of Array.from(root.children)) yield* walk(child);
}

/** The topmost thing at a point, looking into open shadow roots. */
export function hitAt(document: Document, x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const deeper: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === hit) break;
    hit = deeper;
  }
  return hit;
}

/** Everything at a point, top first. */
export function stackAt(document: Document, x: number, y: number): Element[] {
  const stack: Element[] = [];
  for (const element of document.elementsFromPoint(x, y)) {
    if (element.shadowRoot) {
      for (const inner of element.shadowRoot.elementsFromPoint(x, y)) {
        if (!stack.includes(inner) && inner.getRootNode() === element.shadowRoot) stack.push(inner);
      }
    }
    if (!stack.includes(element)) stack.push(element);
  }
  return stack;
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled=true],[inert]') !== null;
}

/** Text nobody has to read: part of a control that is switched off (C-04 leaves it out). */
export function belongsToDisabled(element: Element): boolean {
  if (isDisabled(element)) return true;
  const control = element.closest<HTMLElement>(interactiveSelector);
  if (control && isDisabled(control)) return true;
  const label = element.closest('label');
  if (label?.control && isDisabled(label.control)) return true;
  const id = element.closest('[id]')?.id;
  if (!id) return false;
  const named = element.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`);
  return named !== null && named.matches(interactiveSelector) && isDisabled(named);
}

/** One-line or many-line field that takes typing. */
export function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element.tagName === 'TEXTAREA' ||
    (element.tagName === 'INPUT' && fieldTypes.has((element as HTMLInputElement).type))
  );
}

export function labelsOf(element: Element): readonly HTMLLabelElement[] {
  return Array.from((element as HTMLInputElement).labels ?? []);
}

/** A selector a person can read: the nearest id, then tag names, roles and positions. */
export function selectorOf(element: Element): string {
  const parts: string[] = [];
  for (let current: Element | null = element; current; current = parentOf(current)) {
    if (isWrittenByHand(current.id)) {
      parts.unshift(`#${current.id}`);
      break;
    }
    const tag = current.tagName.toLowerCase();
    if (tag === 'body' || tag === 'html') {
      if (parts.length === 0) parts.unshift(tag);
      break;
    }
    const siblings = Array.from(current.parentElement?.children ?? []).filter(
      (sibling) => sibling.tagName === current!.tagName,
    );
    const place = siblings.length > 1 ? `:nth-of-type(${siblings.indexOf(current) + 1})` : '';
    parts.unshift(tag + place);
  }
  return parts.join(' > ');
}

/** Ids that libraries number differ from run to run and tell nobody anything. */
function isWrittenByHand(id: string): boolean {
  return /^[a-z][\w-]*$/i.test(id) && !/\d{3}|_r_|^(?:react-aria|radix|headlessui|mui)-/.test(id);
}

export function intersect(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

export function boxOf({ left, top, right, bottom }: DOMRect | Box): Box {
  return { left, top, right, bottom };
}

function paddingBox(element: Element): Box {
  const outer = element.getBoundingClientRect();
  const html = element as HTMLElement;
  if (html.offsetWidth === undefined) return boxOf(outer);
  const scale = html.offsetWidth > 0 ? outer.width / html.offsetWidth : 1;
  const left = outer.left + html.clientLeft * scale;
  const top = outer.top + html.clientTop * scale;
  // An inline box has no client size; its border box is what there is.
  const width = html.clientWidth > 0 ? html.clientWidth * scale : outer.width;
  const height = html.clientHeight > 0 ? html.clientHeight * scale : outer.height;
  return { left, top, right: left + width, bottom: top + height };
}

function clipKind(overflow: string): 'hard' | 'soft' | null {
  if (overflow === 'hidden' || overflow === 'clip') return 'hard';
  return overflow === 'auto' || overflow === 'scroll' ? 'soft' : null;
}

/** How far to scroll so that [low, high] sits at `share` of [from, to]; too long: its start shows. */
function shift(low: number, high: number, from: number, to: number, share: number): number {
  if (high - low > to - from) return low - from;
  return low - (from + (to - from - (high - low)) * share);
}
