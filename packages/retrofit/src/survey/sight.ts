import { parentOf } from '../runtime/parent-of.ts';
import { boxOf, heightOf, overlap, type Box } from './geometry.ts';

/** What an element's ancestors say about it. */
export interface Place {
  /** How far something in it answers a finger. */
  readonly area: Box;
  /** The same for what is positioned absolutely in it, which static ancestors do not clip. */
  readonly absolute: Box;
  /** The nearest box that cuts off what sticks out of it, and lets nobody scroll to it. */
  readonly clip: HTMLElement | null;
  /** The bar or dialog that stays in place while the page scrolls; null for the page itself. */
  readonly layer: Element | null;
  /** Something cuts it off or scrolls it sideways, so that it does not widen the page. */
  readonly aside: boolean;
  /** A carousel, a wheel, a panel that slides: what it shows in part it shows in part on purpose. */
  readonly moved: boolean;
  /** A wheel to choose from: its script knows how high each row is, and turns it by that. */
  readonly wheel: boolean;
  /** How much smaller or larger transforms draw what is in it. */
  readonly scale: number;
  readonly pointer: boolean;
  /** A control it is part of. */
  readonly control: Element | null;
  /** What takes it out of the flow. */
  readonly loose: Element | null;
}

/** An element a finger uses. */
export interface Control {
  readonly element: HTMLElement;
  readonly style: CSSStyleDeclaration;
  readonly box: Box;
  readonly place: Place;
}

/** A box whose content is larger than itself. */
export interface Burst {
  readonly element: HTMLElement;
  readonly style: CSSStyleDeclaration;
  readonly place: Place;
}

/** What was seen in one look over a part of the page. */
export interface Sight {
  readonly controls: Control[];
  readonly bursts: Burst[];
  /** Elements that reach past the edge of the page. */
  readonly wide: Burst[];
  /** Text of several lines that stand too close. */
  readonly tight: HTMLElement[];
  /** Short words broken over lines, in a frame that is too narrow for them. */
  readonly squeezed: Burst[];
  /** Elements fixed to the screen. */
  readonly bars: { readonly element: HTMLElement; readonly box: Box }[];
  /** Rows that cut a number off which hangs on something in them. */
  readonly badged: HTMLElement[];
  /** Parts of a layer that reach past the end of the screen, where nothing scrolls, and how far. */
  readonly past: { readonly element: HTMLElement; readonly by: number }[];
  /** Text drawn smaller than the least size (px, as it is drawn), which no rule told of. */
  readonly small: {
    readonly element: HTMLElement;
    readonly size: number;
    readonly scale: number;
  }[];
  /** What is painted over what was seen before it, and takes its presses. */
  readonly covers: {
    readonly element: HTMLElement;
    readonly box: Box;
    readonly layer: Element | null;
    /** How many controls were seen before it. */
    readonly after: number;
  }[];
  /** Thin lines drawn out of the flow, as the one under a chosen tab. */
  readonly lines: { readonly element: HTMLElement; readonly box: Box }[];
  /** The outermost elements nobody sees, of this look and of earlier ones. */
  readonly hidden: Set<Element>;
  /** Elements with text of their own. */
  readonly words: {
    readonly element: HTMLElement;
    readonly box: Box;
    readonly loose: Element | null;
  }[];
}

/** Numbers of the settings, as fit.css gives them. */
export interface Wanted {
  readonly target: number;
  readonly leastTarget: number;
  readonly line: number;
  /** The least size of text. */
  readonly floor: number;
  /** Width of the page. */
  readonly width: number;
}

const skipped = new Set(
  'head script style link meta template noscript option optgroup br wbr iframe canvas video audio object embed map'.split(
    ' ',
  ),
);
/** What is a control by its name or its role. */
export const native =
  'a[href],button,summary,select,textarea,input:not([type=hidden]),[onclick],' +
  [
    'button link tab option menuitem menuitemcheckbox menuitemradio switch checkbox radio slider',
    'spinbutton combobox searchbox textbox treeitem',
  ]
    .join(' ')
    .split(' ')
    .map((role) => `[role=${role}]`)
    .join(',');
/** Has words that are no text in it. */
const writtenIn =
  'select,textarea,' +
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=range]):not([type=color]):not([type=image])';
/** Below this text hides, and is none to read (px). */
const smallestText = 5;
/** Text scaled down further than this is drawn, and not set. */
const leastScale = 0.5;
/** Characters of a number that hangs on an icon, and height of the row it hangs in (px). */
const badgeWords = 4;
const highestRow = 128;
/** Lines that are drawn are thinner (px). */
const thinLine = 6;
/** Wheels are lower (px); what moves in a higher frame is a page that a script scrolls. */
const highestWheel = 320;
/** Characters of a label that should stand in one line. */
const shortWords = 8;
const container =
  /^(?:dialog|alertdialog|tabpanel|listbox|group|radiogroup|menu|region|application|tree|grid|tablist|list)$/;

/** Whether something uses it with a finger, whatever it is made of. */
export type IsPressed = (element: Element) => boolean;

/**
 * Reads a part of the page once: nothing is written while it looks. A step every few elements, so
 * that a large page is read in slices.
 *
 * @param reacts - Elements a style sheet shows a pressed state for.
 */
export function* look(
  top: Element,
  sight: Sight,
  wanted: Wanted,
  reacts: IsPressed,
): Generator<void> {
  const document = top.ownerDocument;
  const view = document.defaultView!;
  const rightToLeft = view.getComputedStyle(document.documentElement).direction === 'rtl';
  const stack: { element: Element; place: Place }[] = [{ element: top, place: placeOf(top) }];
  /** Where what goes into a slot stands: each has one host, whose children all are asked for it. */
  const slots = new Map<Element, Place>();
  let seen = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { element, place } = next;
    seen += 1;
    if (seen % 16 === 0) yield;
    if (skipped.has(element.localName)) continue;
    const style = view.getComputedStyle(element);
    if (!element.isConnected) continue;
    const isShown = style.display !== 'none' && style.visibility === 'visible';
    if (isShown) sight.hidden.delete(element);
    else if (!sight.hidden.has(element.parentElement!)) sight.hidden.add(element);
    if (style.display === 'none') continue;
    const scope = element.getAttribute('data-care-mode');
    if (scope !== null && scope !== 'care') continue;
    const box = element.getBoundingClientRect();
    const isRoot = element === document.documentElement || element === document.body;
    // Half of a page has nothing below it.
    const inside = isRoot || !element.firstElementChild ? place : enter(element, style, box, place);
    const { contentVisibility } = style as { contentVisibility?: string };
    const isSkipped =
      contentVisibility === 'hidden' ||
      (contentVisibility === 'auto' && (box.bottom < 0 || box.top > view.innerHeight));

    let control: Element | null = null;
    if (style.visibility === 'visible' && !isRoot) {
      const html = element as HTMLElement;
      if (isControl(element, style, place, reacts)) {
        control = element;
        sight.controls.push({ element: html, style, box, place: around(element, style, place) });
      }
      if (box.width > 0) {
        const beyond = rightToLeft
          ? -box.left - view.scrollX
          : box.right + view.scrollX - wanted.width;
        if (beyond > 1 && !place.aside) sight.wide.push({ element: html, style, place });
      }
      const { clientWidth, clientHeight } = element;
      if (
        clientWidth > 2 &&
        clientHeight > 2 &&
        (element.scrollWidth > clientWidth + 1 || element.scrollHeight > clientHeight + 1)
      ) {
        sight.bursts.push({ element: html, style, place });
      }
      if (style.position === 'fixed' && box.height > 0) sight.bars.push({ element: html, box });
      else if (!control && isOver(style) && box.width > 0 && box.height > 0) {
        const after = sight.controls.length;
        if (style.position !== 'sticky') {
          sight.covers.push({ element: html, box, layer: place.layer, after });
        } else if (style.top !== 'auto' && isUnscrolled(element)) {
          // Where it rests it lies over the room of what comes after it too.
          sight.covers.push({ element: html, box, layer: place.layer, after: Infinity });
        }
      }
      if (/absolute|fixed/.test(style.position)) {
        const isLayer =
          style.position === 'fixed' ||
          (place.layer && !place.aside && view.getComputedStyle(place.layer).position === 'fixed');
        const by = isLayer ? pastTheEnd(html, style) : 0;
        if (by > 1) sight.past.push({ element: html, by });
      }
      if (
        (style.position === 'absolute' || place.loose) &&
        Math.min(box.width, box.height) <= thinLine &&
        box.width * box.height > 0 &&
        /^(?:auto|default|pointer)$/.test(style.cursor) &&
        !/\S/.test(element.textContent!)
      ) {
        sight.lines.push({ element: html, box });
      }
      const isText = hasText(element);
      const size = Number.parseFloat(style.fontSize);
      if (isText || element.matches(writtenIn)) {
        const scale = place.scale * scaleOf(style.transform);
        if (
          size * scale < wanted.floor - 0.05 &&
          size >= smallestText &&
          scale >= leastScale &&
          box.width > 2 &&
          box.height > 2
        ) {
          sight.small.push({ element: html, size, scale });
        }
      }
      if (isText) {
        // `normal` is no number: what it means is in the height of a line.
        const line = Number.parseFloat(style.lineHeight) || size;
        if (
          line < size * wanted.line - 0.5 &&
          clientHeight > line * 1.8 &&
          isFolded(element, size)
        ) {
          sight.tight.push(html);
        }
        const words = element.textContent!.trim();
        if (
          words.length > 1 &&
          words.length <= shortWords &&
          box.height > size * 1.8 &&
          isFolded(element, size)
        ) {
          sight.squeezed.push({ element: html, style, place });
        }
        const loose = style.position === 'absolute' ? element : place.loose;
        const isBadge = loose !== null && words.length > 0 && words.length <= badgeWords;
        if (isBadge && place.clip && isCutAt(box, loose, place.clip)) sight.badged.push(place.clip);
        sight.words.push({ element: html, box, loose });
      }
    }
    if (isSkipped || element.localName === 'svg' || (element as HTMLElement).isContentEditable) {
      continue;
    }
    const below = control ? { ...inside, control } : inside;
    const isClosed = element.matches('details:not([open])');
    for (let child = element.lastElementChild; child; child = child.previousElementSibling) {
      if (isClosed && child.localName !== 'summary') continue;
      const slot = child.assignedSlot;
      if (slot && !slots.has(slot)) slots.set(slot, throughSlot(slot, below));
      stack.push({ element: child, place: (slot && slots.get(slot)) ?? below });
    }
  }
}

/** Whether neither the page nor a pane round an element is scrolled. */
function isUnscrolled(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at.scrollTop >= 1) return false;
  return true;
}

/** Where an element stands, from its ancestors. */
function placeOf(top: Element): Place {
  const view = top.ownerDocument.defaultView!;
  const root = top.ownerDocument.documentElement;
  const chain: Element[] = [];
  for (let at = parentOf(top); at && at !== root; at = parentOf(at)) chain.unshift(at);
  const page: Box = {
    left: -view.scrollX,
    top: -view.scrollY,
    right: root.clientWidth - view.scrollX,
    bottom: Math.max(root.scrollHeight, view.innerHeight) - view.scrollY,
  };
  let place: Place = {
    area: page,
    absolute: page,
    clip: null,
    layer: null,
    aside: false,
    moved: false,
    wheel: false,
    scale: 1,
    pointer: false,
    control: null,
    loose: null,
  };
  for (const element of chain) {
    if (element === top.ownerDocument.body) continue;
    const style = view.getComputedStyle(element);
    const outer = place;
    place = enter(element, style, element.getBoundingClientRect(), place);
    if (isControl(element, style, outer, () => false)) place = { ...place, control: element };
  }
  return place;
}

/** Into a slot one comes through what is round it in the shadow tree. */
function throughSlot(slot: Element, place: Place): Place {
  const view = slot.ownerDocument.defaultView!;
  const chain: Element[] = [];
  const { host } = slot.getRootNode() as ShadowRoot;
  // A part of a part is a slot in a slot.
  for (let at: Element | null = slot; at && at !== host; at = parentOf(at)) chain.unshift(at);
  return chain.reduce((outer, at) => {
    const inner = enter(at, view.getComputedStyle(at), at.getBoundingClientRect(), outer);
    return at.matches(native) ? { ...inner, control: at } : inner;
  }, place);
}

const panes = new WeakSet<Element>();

/** Whether a pane scrolls, or did until the page was locked because something lies over it. */
export function scrollsDown(element: Element, { overflowY }: CSSStyleDeclaration): boolean {
  if (/auto|scroll/.test(overflowY)) panes.add(element);
  return overflowY !== 'visible' && panes.has(element);
}

function enter(element: Element, style: CSSStyleDeclaration, box: Box, place: Place): Place {
  const { position, overflowX, overflowY, transform } = style;
  const isPane = scrollsDown(element, style);
  const fixed = position === 'fixed';
  const stays = fixed || position === 'sticky';
  let area = position === 'absolute' ? place.absolute : place.area;
  if (stays) area = boxOf(box);
  const clips = overflowX !== 'visible' || overflowY !== 'visible';
  if (clips) {
    const inner = {
      left: box.left + element.clientLeft,
      top: box.top + element.clientTop,
      right: box.left + element.clientLeft + element.clientWidth,
      bottom: box.top + element.clientTop + element.clientHeight,
    };
    // What scrolls can be brought to where it answers.
    if (isPane) {
      inner.top -= element.scrollTop;
      inner.bottom = Math.max(inner.bottom, inner.top + element.scrollHeight);
      area = { ...area, top: -Infinity, bottom: Infinity };
    }
    if (/auto|scroll/.test(overflowX)) {
      inner.left -= element.scrollLeft;
      inner.right = Math.max(inner.right, inner.left + element.scrollWidth);
      area = { ...area, left: -Infinity, right: Infinity };
    }
    area = overlap(area, inner) ?? inner;
  }
  const holds = position !== 'static' || transform !== 'none';
  const wheel = isWheel(element, style, box, fixed ? null : place);
  const isFramed = place.clip !== null || place.aside;
  const hides = clips && !isPane && !/auto|scroll/.test(overflowX);
  return {
    area,
    clip: hides ? (element as HTMLElement) : clips || fixed ? null : place.clip,
    absolute: holds ? area : stays ? area : place.absolute,
    layer: stays ? element : place.layer,
    aside: (fixed ? false : place.aside) || overflowX !== 'visible',
    // A sheet that slides in as a whole is cut off by nothing.
    moved: wheel || (!fixed && (place.moved || (isFramed && isMoved(style)))),
    wheel: wheel || (!fixed && place.wheel),
    scale: place.scale * scaleOf(transform),
    pointer: style.cursor === 'pointer',
    control: place.control,
    loose: position === 'absolute' ? element : fixed ? null : place.loose,
  };
}

/** The place of an element itself: what cuts its own content off does not cut its hit area off. */
function around(element: Element, { position }: CSSStyleDeclaration, place: Place): Place {
  if (position === 'absolute') return { ...place, area: place.absolute };
  if (position !== 'fixed') return place;
  const { clientWidth: right, ownerDocument } = element.ownerDocument.documentElement;
  const bottom = ownerDocument.defaultView!.innerHeight;
  return { ...place, area: { left: 0, top: 0, right, bottom }, layer: element };
}

/** Shifted by a transform or an animation, as wheels, carousels and tickers are. */
export function isMoved({ transform, animationName, willChange }: CSSStyleDeclaration): boolean {
  return (
    (transform !== 'none' && !/^matrix\(1, 0, 0, 1, 0, 0\)$/.test(transform)) ||
    (animationName !== 'none' && animationName !== '') ||
    /transform/.test(willChange)
  );
}

/** Higher than the frame it turns in. Where it rests on its first row nothing may have moved it yet. */
/**
 * Whether a script draws in it only those rows of a list that are in sight, and moves them in a part
 * as tall as all of them. It measures its rows; made taller it would never be scrolled, and the other
 * rows never drawn.
 */
export function isWindow(element: Element): boolean {
  const list = element.firstElementChild as HTMLElement | null;
  const height = list?.style?.height ?? '';
  if (element.childElementCount !== 1 || !height.endsWith('px')) return false;
  if (Number.parseFloat(height) <= element.clientHeight) return false;
  const view = element.ownerDocument.defaultView!;
  const rows = list!.firstElementChild;
  return (
    rows !== null &&
    view.getComputedStyle(element).overflowY !== 'visible' &&
    view.getComputedStyle(rows).position === 'absolute'
  );
}

function isWheel(
  element: Element,
  style: CSSStyleDeclaration,
  box: Box,
  place: Place | null,
): boolean {
  if (!place || !(isMoved(style) || (element as HTMLElement).style?.transform)) return false;
  const { top, bottom } = style.position === 'absolute' ? place.absolute : place.area;
  if (bottom - top > highestWheel || heightOf(box) <= bottom - top + 1) return false;
  const frame = element.parentElement?.parentElement;
  return !frame || !isWindow(frame);
}

/** How much smaller or larger a transform draws, along a line of text. */
function scaleOf(transform: string): number {
  // The first two numbers are where a step to the right leads, in two dimensions and in three.
  const [, across, down] = /^matrix(?:3d)?\(([^,]+),([^,]+),/.exec(transform) ?? [];
  return across ? Math.hypot(Number(across), Number(down)) : 1;
}

/** Painted over what stands before it, and answers a finger there. */
function isOver(style: CSSStyleDeclaration): boolean {
  const { position, transform, opacity, zIndex, pointerEvents } = style;
  return (
    (position !== 'static' || transform !== 'none' || Number(opacity) < 1) &&
    pointerEvents !== 'none' &&
    !(Number(zIndex) < 0)
  );
}

function isControl(
  element: Element,
  style: CSSStyleDeclaration,
  place: Place,
  reacts: IsPressed,
): boolean {
  // A tick under its label hears of the finger from the label.
  if (style.pointerEvents === 'none' && !element.matches('label input')) return false;
  // Behind what is drawn in its place, it is pressed there and nowhere else.
  const isUnseen = style.opacity === '0' && Number(style.zIndex) < 0;
  if (isUnseen && !(element as HTMLInputElement).labels?.length) return false;
  if (element.matches(native)) return true;
  const role = element.getAttribute('role');
  if (role && element.hasAttribute('tabindex') && !container.test(role)) return true;
  if (!role && (element as HTMLElement).tabIndex >= 0 && isAlone(element, style)) {
    // On its own the tab key may stop at it to have it read aloud.
    const beside = [element.previousElementSibling, element.nextElementSibling];
    if (beside.some((one) => one && isEqual(one, element) && isMeant(one, place, reacts)))
      return true;
  }
  // React leaves a handler of its own on whatever hears clicks, and on what holds a whole page.
  if (typeof (element as HTMLElement).onclick === 'function' && isAimedAt(element))
    return !isPartOfButton(style, place);
  if (element.localName === 'label' && (element as HTMLLabelElement).control)
    return standsForTick(element as HTMLLabelElement);
  if (place.control) return false;
  return (style.cursor === 'pointer' && isPointedAt(element, place)) || reacts(element);
}

function isEqual(one: Element, other: Element): boolean {
  return one.localName === other.localName && one.hasAttribute('tabindex');
}

/** Whether it shows that it is pressed, whatever it is made of. */
function isMeant(element: Element, { pointer }: Place, reacts: IsPressed): boolean {
  const { cursor } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return (
    (cursor === 'pointer' && !pointer) ||
    typeof (element as HTMLElement).onclick === 'function' ||
    reacts(element)
  );
}

/** In a button nothing else is pressed, and its hand shows all over it. */
function isPartOfButton({ cursor }: CSSStyleDeclaration, { pointer, control }: Place): boolean {
  return cursor === 'pointer' && pointer && control?.matches('button,[role=button]') === true;
}

/** Whether the pointer turns into a hand here, and not round it already. */
function isPointedAt(element: Element, { pointer }: Place): boolean {
  // What is pressed may be in the shadow tree, and is looked at there.
  return !pointer && !element.shadowRoot?.querySelector(native);
}

/** In the order of the tab key as a whole: no pane that scrolls, and nothing around controls. */
function isAlone(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return (
    element.hasAttribute('tabindex') &&
    isAimedAt(element) &&
    !element.querySelector(native) &&
    !/auto|scroll/.test(overflowX + overflowY)
  );
}

/** Something a finger can miss: neither a page, a veil over it, nor what takes no room. */
function isAimedAt(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { innerHeight } = element.ownerDocument.defaultView!;
  return width > 2 && height > 2 && height < innerHeight * 0.6;
}

/** A label whose own box to tick is not laid out: libraries draw another beside the words. */
function standsForTick({ control, ownerDocument }: HTMLLabelElement): boolean {
  return (
    control !== null &&
    /^(?:checkbox|radio)$/.test((control as HTMLInputElement).type) &&
    ownerDocument.defaultView!.getComputedStyle(control).display === 'none'
  );
}

/**
 * How far something reaches past the end of the screen that would fit on it. A script put it there for
 * the height it had; where it grows from, as it appears, does not count.
 */
function pastTheEnd(element: HTMLElement, { marginTop }: CSSStyleDeclaration): number {
  const { innerHeight } = element.ownerDocument.defaultView!;
  const frame = element.offsetParent?.getBoundingClientRect();
  const top = element.offsetTop + (frame ? frame.top + element.offsetParent!.clientTop : 0);
  const by = top + element.offsetHeight - innerHeight;
  return Number.parseFloat(marginTop) === 0 && top < innerHeight && top >= by ? by : 0;
}

/** Partly above a row with straight corners, which could let it be seen. */
function isCutAt(box: Box, loose: Element, clip: HTMLElement): boolean {
  const { top, height } = clip.getBoundingClientRect();
  if (height > highestRow || box.top >= top - 1.5 || box.bottom <= top) return false;
  // A number that rolls: a strip of digits, of which the row shows one.
  if (loose.getBoundingClientRect().height > height) return false;
  const { borderRadius } = clip.ownerDocument.defaultView!.getComputedStyle(clip);
  return Number.parseFloat(borderRadius) === 0;
}

/** Whether its text has more than one line. */
function isFolded(element: Element, size: number): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().height > size * 2;
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue!)) return true;
  }
  return false;
}

/** Whether what is in it stands in a row. */
export function isRow(element: Element): boolean {
  const { display, flexDirection } = element.ownerDocument.defaultView!.getComputedStyle(element);
  return /flex/.test(display) && !/column/.test(flexDirection);
}

/** Whether a row shares its width evenly. */
export function holdsColumns(row: Element): boolean {
  const view = row.ownerDocument.defaultView!;
  return (
    isRow(row) &&
    Array.from(row.children, (child) => view.getComputedStyle(child)).every(
      ({ flexGrow, flexBasis }) => Number(flexGrow) > 0 && flexBasis.startsWith('0'),
    )
  );
}

export function emptySight(hidden: Set<Element>): Sight {
  return {
    hidden,
    controls: [],
    bursts: [],
    wide: [],
    tight: [],
    squeezed: [],
    bars: [],
    badged: [],
    past: [],
    small: [],
    covers: [],
    lines: [],
    words: [],
  };
}
