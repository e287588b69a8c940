import { ownMark } from '../runtime/own-sheet.ts';
import { parentOf } from '../runtime/parent-of.ts';
import { describeElement, type Tell } from '../runtime/report.ts';
import { crowded } from './overlaps.ts';
import {
  holdsColumns,
  isMoved,
  isRow,
  isWindow,
  scrollsDown,
  type Burst,
  type Control,
  type Sight,
  type Wanted,
} from './sight.ts';
import { isDrawn, px } from './targets.ts';
import { drop, numberOf, put } from './tokens.ts';

/** How far the mending of an element has come, by what was wrong with it. */
export type Rungs = Map<Element, { x: number; y: number; page: number; crowd: Crowd }>;

/** What was tried for a box in which something hangs on its text. */
interface Crowd {
  tries: number;
  /** What lay on each other before (px). */
  by: number;
  /** The height and the room above that it had from us before we tried. */
  readonly before: readonly string[];
}

/** Characters of the words on a button or in a tag. */
const shortLabel = 8;
/** Characters of an amount, a date or a number, which read badly in two lines. */
const longWord = 14;
/** Panes that scroll down are higher than a row or two (px). */
const lowestPane = 120;
/** Share of its height that something hangs out of its row on purpose. */
const farOver = 0.25;
/** What a cell holds only where its table lays out a page. */
const parts = 'table,ul,ol,h1,h2,h3,h4,h5,h6';
const sizedCells = 'td[width]:not([width$="%"]),th[width]:not([width$="%"])';
const fields = 'form input:not([type=hidden]),form select,form textarea';
/** Rows of a table that lays out a page; more are data. */
const mostPageRows = 3;
const sized = /^(?:h|pt)-\d/;
/** Times a box is made higher for what hangs in it: what does not move down with its edge never fits. */
const mostCrowded = 3;
/** Less of what is placed nobody can use (px). */
const leastPlaced = 60;
/** Room at both sides of the words on a button (px). */
const air = 8;
const mendedText = ['wrap', 'tall', 'wide', 'line', 'rows', 'stiff', 'h-', 'w-', 'pt-']
  .map((token) => `[${ownMark}*='${token}']`)
  .join(',');
/** Fonts of signs, by the first name of the list: at the end of many stand those for emoji. */
const iconFont = /^[^,]*(?:icon|symbol)/i;
/** Letters, digits, and signs of an icon font. */
const worded = /[\p{L}\p{N}\p{Co}]/u;
/** Boxes round a field that hold nothing else. */
const mostFrames = 5;
/** Text nodes looked at in one box: a box that holds more is a page, not a label. */
const mostTexts = 40;

/**
 * Mends boxes whose text does not fit (C-01), elements that widen the page (C-06) and lines that
 * stand too close: one rung of a ladder in each round, as long as the next look still finds
 * the fault.
 */
export function* fitTexts(
  sight: Sight,
  wanted: Wanted,
  tokensOf: (element: Element) => Set<string>,
  rungs: Rungs,
  isMended: boolean,
  tell: Tell,
): Generator<void> {
  for (const element of sight.tight) tokensOf(element).add('line');
  for (const { element, size, scale } of sight.small)
    enlarge(element, size, scale, wanted, tokensOf);
  for (const control of sight.controls) {
    yield;
    if (/^(?:input|select|textarea)$/.test(control.element.localName)) {
      if (!showWhole(control, tokensOf))
        report(tell, 'clipped', control.element, 'What is written in it does not fit it (C-01).');
    } else giveAir(control, tokensOf);
  }
  for (const frame of sight.badged) tokensOf(frame).add('uncut');
  for (const one of sight.squeezed) {
    if (isNameOfIcon(one.element, one.style.fontFamily)) continue;
    const lines = linesOf(one.element);
    tokensOf(lines).add('even');
    if (isCentred(lines)) tokensOf(lines).add('centre');
    unsqueeze(one, wanted, tokensOf);
  }
  const controls = new Set<Element>(sight.controls.map(({ element }) => element));
  const rungOf = (element: Element) => {
    const before = [...tokensOf(element)].filter((token) => sized.test(token));
    const crowd = { tries: 0, by: Infinity, before };
    const known = rungs.get(element) ?? { x: 0, y: 0, page: 0, crowd };
    rungs.set(element, known);
    return known;
  };
  for (const burst of sight.bursts) {
    yield;
    const { element } = burst;
    // Since the first look only our own mends can have made text stick out; hit areas stick out too.
    const isNews = element.matches(mendedText) || element.querySelector(mendedText) !== null;
    if (isMended && !rungs.has(element) && !isNews) continue;
    const cut = cutText(burst, controls);
    if (!cut) continue;
    const rung = rungOf(element);
    if (cut.x) {
      if (!mendWidth(burst, cut.owners, rung.x, tokensOf)) {
        report(tell, 'clipped', element, 'Its text does not fit its width (C-01).');
      }
      rung.x += 1;
    }
    if (cut.y) {
      if (!mendHeight(burst, rung.y, cut.height, tokensOf)) {
        report(tell, 'clipped', element, 'Its text does not fit its height (C-01).');
      }
      rung.y += 1;
    }
  }
  for (const { frame, by, isAbove } of yield* crowded(sight)) {
    const box = isAbove ? linesOf(frame) : frame;
    makeRoom(box, by, isAbove, rungOf(box), tokensOf);
  }
  const end = endOfFlow(sight);
  for (const { element } of sight.wide) isBeside(element, end);
  const wide = new Set<Element>(sight.wide.map(({ element }) => element));
  for (const one of sight.wide) {
    yield;
    const { element } = one;
    // From the outside inwards: what is inside often fits once its frame does.
    const parent = element.parentElement;
    const isFirst = !parent || !wide.has(parent) || fitsIn(parent, wanted.width);
    if (!isFirst) continue;
    const rung = rungOf(element);
    if (!mendPage(one, rung.page, wanted, tokensOf)) {
      report(
        tell,
        'overflow',
        element,
        'It is wider than the page, which then scrolls sideways (C-06).',
      );
    }
    rung.page += 1;
  }
}

function report(tell: Tell, kind: 'clipped' | 'overflow', element: Element, what: string): void {
  tell({
    kind,
    where: describeElement(element),
    what: `${what} No change of its box alone would mend it: let it wrap or grow.`,
  });
}

interface Cut {
  readonly x: boolean;
  readonly y: boolean;
  /** From the highest part of what is cut to the lowest (px). */
  readonly height: number;
  /** The elements whose text it is. */
  readonly owners: ReadonlySet<HTMLElement>;
}

/** What text of a box does not fit it, or null where none is lost or it is lost on purpose. */
function cutText({ element, style, place }: Burst, controls: ReadonlySet<Element>): Cut | null {
  const document = element.ownerDocument;
  const view = document.defaultView!;
  if (element === document.body || element === document.documentElement) return null;
  if (/^(?:input|select)$/.test(element.localName) || isHiddenOnPurpose(style)) return null;
  if (place.moved && isMoved(style)) return null;
  if (isWindow(element)) return null;
  const scrollsX = /auto|scroll/.test(style.overflowX);
  // A bar that scrolls sideways says `auto` of its height too, and nobody scrolls that.
  const scrollsY = scrollsDown(element, style) && element.clientHeight > lowestPane;
  if (scrollsX && scrollsY) return null;
  const outer = element.getBoundingClientRect();
  const box = {
    left: outer.left + element.clientLeft,
    top: outer.top + element.clientTop,
    right: outer.left + element.clientLeft + element.clientWidth,
    bottom: outer.top + element.clientTop + element.clientHeight,
  };
  const clips = style.overflowX !== 'visible';
  // Its script moves it in its frame, slide by slide: what is beside the frame has its turn.
  const isStrip =
    (place.clip !== null || place.aside) && isPlaced(element, style) && holdsSlides(element, box);
  const owners = new Set<HTMLElement>();
  let x = false;
  let y = false;
  let { top, bottom } = box;
  let seen = 0;
  const walker = document.createTreeWalker(element, view.NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node && seen < mostTexts; node = walker.nextNode()) {
    if (!/\S/.test(node.nodeValue!)) continue;
    seen += 1;
    const owner = node.parentElement as HTMLElement;
    if (!belongs(owner, element, view)) continue;
    range.selectNodeContents(node);
    const ink = range.getBoundingClientRect();
    if (ink.width < 1 || ink.height < 1) continue;
    // A panel that slid away as a whole is hidden on purpose; lines below the last one are not.
    const isAway = ink.right <= box.left || ink.left >= box.right || ink.bottom <= box.top;
    const isBelow = ink.top >= box.bottom;
    if (clips && (isAway || (isBelow && (element.scrollTop > 0 || isSlide(owner, element)))))
      continue;
    const { fontSize, fontFamily } = view.getComputedStyle(owner);
    if (isNameOfIcon(owner, fontFamily)) continue;
    // Glyph boxes are taller than glyphs.
    const slack = Number.parseFloat(fontSize) * 0.2;
    // A line of news that may start to move stays one line if it can.
    const isLine = owner.style.transform !== '';
    const cutX =
      !scrollsX &&
      !isLine &&
      !isStrip &&
      // Stars of which a share is seen.
      !(clips && !worded.test(node.nodeValue!)) &&
      (ink.right > box.right + 1.5 || ink.left < box.left - 1.5);
    const cutY =
      !scrollsY && (ink.bottom > box.bottom + slack || (clips && ink.top < box.top - slack));
    if (!cutX && !cutY) continue;
    owners.add(owner);
    x ||= cutX;
    y ||= cutY;
    if (!cutY) continue;
    top = Math.min(top, ink.top);
    bottom = Math.max(bottom, ink.bottom);
  }
  // A control that grew in a row of fixed height, or in a frame that cuts it off.
  for (const grown of scrollsY ? [] : grownIn(element, controls)) {
    if (!sticksOut(grown.top, grown.bottom, box)) continue;
    y = true;
    top = Math.min(top, grown.top);
    bottom = Math.max(bottom, grown.bottom);
  }
  // Its lines were cut after so many, and what is cut has no ink.
  const clamp = (style as { webkitLineClamp?: string }).webkitLineClamp;
  if (clamp && clamp !== 'none' && element.scrollHeight > element.clientHeight + 1) {
    owners.add(element);
    y = true;
  }
  return x || y ? { x, y, height: bottom - top, owners } : null;
}

/** The name of a sign, in whose place the font draws it once it is loaded. */
function isNameOfIcon(element: Element, fontFamily: string): boolean {
  const text = element.textContent!.trim();
  return iconFont.test(fontFamily)
    ? /[a-z]/i.test(text)
    : element.getAttribute('aria-hidden') === 'true' && /^[a-z][a-z\d_]+$/.test(text);
}

/** Several parts that fill the frame, or of which one lies outside it and has its turn. */
function holdsSlides({ children }: Element, frame: { left: number; right: number }): boolean {
  const boxes = Array.from(children, (child) => child.getBoundingClientRect());
  const isWide = ({ width }: DOMRect) => width > (frame.right - frame.left) / 2;
  const isOutside = ({ left, right }: DOMRect) =>
    left > frame.right - 1.5 || right < frame.left + 1.5;
  return boxes.length > 1 && (boxes.every(isWide) || boxes.some(isOutside));
}

/** What is in a box and may have grown out of it: a few tell for all. */
function grownIn(element: Element, controls: ReadonlySet<Element>): DOMRect[] {
  const view = element.ownerDocument.defaultView!;
  const ours = Array.from(element.querySelectorAll(`[${ownMark}*='h-'],[${ownMark}*='pt-']`));
  // A rule of the page's own made it grow; what hung over before, as a round button does, hangs far.
  const isHeld = (one: Element) => {
    for (let at = parentOf(one); at && at !== element; at = parentOf(at)) {
      const style = view.getComputedStyle(at);
      if (scrollsDown(at, style) || /auto|scroll/.test(style.overflowX)) return true;
    }
    return false;
  };
  const theirs =
    element.clientHeight > lowestPane
      ? []
      : Array.from(element.querySelectorAll('*'))
          .slice(0, mostTexts)
          .filter((one) => controls.has(one) && hangsOver(one, element) < farOver);
  return [...ours.slice(0, 8), ...theirs]
    .filter((one) => !isHeld(one))
    .map((one) => one.getBoundingClientRect());
}

/** How much of its height an element hangs out of another. */
function hangsOver(element: Element, frame: Element): number {
  const [inner, outer] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  const over = Math.max(outer.top - inner.top, inner.bottom - outer.bottom);
  return over / Math.max(1, inner.height);
}

/** Cut through at one edge: what is away as a whole is there on purpose. */
function sticksOut(top: number, bottom: number, box: { top: number; bottom: number }): boolean {
  return (
    top < box.bottom - 1.5 &&
    bottom > box.top + 1.5 &&
    (bottom > box.bottom + 1.5 || top < box.top - 1.5)
  );
}

/** Whether text stands in one of several parts that fill a box each, of which one is to be seen. */
function isSlide(owner: Element, box: Element): boolean {
  if (owner === box) return false;
  // A list of news is one part, and its rows take turns.
  let list = box;
  while (list.childElementCount === 1) list = list.firstElementChild!;
  if (!list.contains(owner) || list === owner) return false;
  const fills = ({ clientHeight }: Element) => clientHeight >= box.clientHeight - 1;
  if (list !== box) return Array.from(list.children).every(fills);
  let part = owner;
  while (part.parentElement && part.parentElement !== box) part = part.parentElement;
  return box.childElementCount > 1 && fills(part);
}

/** Whether text hangs in this box and no other box in between answers for it. */
function belongs(owner: Element, box: Element, view: Window): boolean {
  for (let at: Element | null = owner; at && at !== box; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    if (style.display === 'none' || style.visibility !== 'visible') return false;
    if (style.overflowX !== 'visible' && style.display !== 'inline' && answers(at, style))
      return false;
    if (at.matches('details:not([open]) > :not(summary)')) return false;
    if (style.position === 'fixed' || isMoved(style)) return false;
    // What its script moves as a whole, a list or a line of news, and has not begun to move.
    if (at !== owner && isPlaced(at, style)) return false;
    if (isHiddenOnPurpose(style)) return false;
    // A badge or a hint hung out of its box.
    if (style.position === 'absolute' && view.getComputedStyle(box).overflowX === 'visible')
      return false;
  }
  return true;
}

/** Whether its script moves it, or may begin to. */
function isPlaced(element: Element, { transform }: CSSStyleDeclaration): boolean {
  return transform !== 'none' || Boolean((element as HTMLElement).style?.transform);
}

/** Whether a box that cuts off cuts off something itself, or lets it be scrolled to. */
function answers(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    scrollsDown(element, style) ||
    /auto|scroll/.test(style.overflowX) ||
    element.scrollWidth > element.clientWidth + 1 ||
    element.scrollHeight > element.clientHeight + 1
  );
}

function isHiddenOnPurpose({ clip, clipPath, opacity, fontSize }: CSSStyleDeclaration): boolean {
  return (
    /^rect\((?:0|1)px/.test(clip) ||
    /^inset\((?:50|100)%/.test(clipPath) ||
    opacity === '0' ||
    Number.parseFloat(fontSize) < 2
  );
}

/** Whether breaking its text would leave signs one below the other, which nobody reads. */
function isTooNarrow(element: HTMLElement): boolean {
  if (!worded.test(element.textContent!)) return true;
  const box = linesOf(element);
  const { fontSize, paddingLeft, paddingRight } =
    element.ownerDocument.defaultView!.getComputedStyle(box);
  return box.clientWidth - px(paddingLeft) - px(paddingRight) < 2 * px(fontSize);
}

function mendWidth(
  { element, style, place }: Burst,
  cut: ReadonlySet<HTMLElement>,
  rung: number,
  tokensOf: (element: Element) => Set<string>,
): boolean {
  const tokens = tokensOf(element);
  const narrow = [...cut].filter(isTooNarrow);
  if (narrow.includes(element)) {
    if (rung > 0 || element.textContent!.trim().length > shortLabel) return false;
    // Both are whole pixels, and words end between two.
    const beyond = element.scrollWidth - element.clientWidth + 1;
    put(tokens, 'w', measured(element, style, 'x') + beyond);
    return true;
  }
  // They are cut in a box of their own, too, which answers for them.
  const owners = [...cut].filter((owner) => !narrow.includes(owner));
  if (owners.length === 0) return true;
  const length = owners.reduce(
    (most, { textContent }) => Math.max(most, textContent!.trim().length),
    0,
  );
  const wrap = () => {
    for (const owner of owners) {
      for (let at: Element | null = owner; at; at = at === element ? null : at.parentElement) {
        const isPre = at.ownerDocument
          .defaultView!.getComputedStyle(at)
          .whiteSpace.startsWith('pre');
        tokensOf(at).add(isPre ? 'wrap-pre' : 'wrap');
        const parent = at.parentElement;
        if (at !== element && parent && isRow(parent)) {
          // An amount or a date goes to the next line whole.
          if (length <= longWord) tokensOf(parent).add('rows');
          else tokensOf(at).add('give');
        }
      }
    }
  };
  const parent = element.parentElement;
  const grow = () => {
    widen(element, style, tokensOf);
    // In a row that may break it is as wide as its words need.
    if (
      parent &&
      isRow(parent) &&
      parent.childElementCount > 1 &&
      !place.layer &&
      !holdsColumns(parent)
    ) {
      tokensOf(parent).add('rows');
      tokens.add('stiff');
    }
  };
  // A short word on a button or in a tag breaks badly; such a box widens first.
  const isLabel = length <= shortLabel && element !== place.control;
  const ladder =
    isLabel && style.display !== 'block' && !(parent && holdsColumns(parent))
      ? [grow, wrap]
      : [wrap, grow];
  const step = ladder[rung];
  if (step) {
    step();
    if (isRow(element) && element.childElementCount > 1 && rung === 1) tokens.add('rows');
    return true;
  }
  return false;
}

/** Gives words the padding of a column they would fit with. Whether it did. */
function lendPadding(
  words: HTMLElement,
  column: Element,
  needed: number,
  tokensOf: (element: Element) => Set<string>,
): boolean {
  if (needed > column.clientWidth) return false;
  const view = column.ownerDocument.defaultView!;
  const side = Math.floor((column.clientWidth - needed) / 2);
  for (let at: Element | null = words; at; at = at === column ? null : at.parentElement) {
    const { paddingLeft, paddingRight } = view.getComputedStyle(at);
    if (Math.max(px(paddingLeft), px(paddingRight)) <= side) continue;
    put(tokensOf(at), 'pl', side);
    put(tokensOf(at), 'pr', side);
    return true;
  }
  return false;
}

/** Gives short words a line of their own where what stands beside them leaves too little. */
function unsqueeze(
  { element, style, place }: Burst,
  { width }: Wanted,
  tokensOf: (element: Element) => Set<string>,
): void {
  const view = element.ownerDocument.defaultView!;
  const needed = element.textContent!.trim().length * px(style.fontSize);
  let item: Element = element;
  for (let up = 0; up < 3; up += 1) {
    const parent = item.parentElement;
    if (!parent) break;
    if (isRow(parent) && parent.childElementCount > 1) {
      // Columns stay columns, and a bar stays one row.
      if (holdsColumns(parent) || place.layer || needed > parent.clientWidth) return;
      // A caption that breaks in the middle, where the browser can, leaves a menu its columns.
      if (needed <= item.clientWidth * 2 && sharesOut(parent) && breaksEvenly(view)) return;
      if (parent.childElementCount > 2 && lendPadding(element, item, needed, tokensOf)) return;
      tokensOf(parent).add('rows');
      tokensOf(item).add('stiff');
      if (item === place.control || item.localName === 'button')
        widen(item as HTMLElement, view.getComputedStyle(item), tokensOf);
      return;
    }
    item = parent;
  }
  // A round button is as wide as somebody drew it.
  if (/absolute|fixed/.test(style.position) && element.clientWidth < width / 3) {
    widen(element, style, tokensOf);
  }
}

function breaksEvenly(view: Window): boolean {
  return (view as typeof globalThis.window & typeof globalThis).CSS.supports(
    'text-wrap',
    'balance',
  );
}

/** Whether a row has columns, of the same width in each line, as the signs of a menu have. */
function sharesOut({ children }: Element): boolean {
  const widths = Array.from(children, (child) => child.getBoundingClientRect().width);
  return widths.length > 3 && widths.every((width) => Math.abs(width - widths[0]!) < 1);
}

/** Lets a box be as wide as its words, and at least as wide as it is. */
function widen(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  tokensOf: (element: Element) => Set<string>,
): void {
  const tokens = tokensOf(element);
  tokens.add('wide');
  if (numberOf(tokens, 'w') === undefined) put(tokens, 'w', measured(element, style, 'x'));
}

/** Words that touch the edge of their button get room beside them, as they had. */
function giveAir({ element, style }: Control, tokensOf: (element: Element) => Set<string>): void {
  const length = element.textContent!.trim().length;
  if (length < 2 || length > longWord || !isDrawn(style) || style.display === 'inline') return;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const ink = range.getBoundingClientRect();
  const tokens = tokensOf(element);
  if (ink.width <= element.clientWidth - air || ink.height > px(style.fontSize) * 2) return;
  if (numberOf(tokens, 'pl') !== undefined) return;
  widen(element, style, tokensOf);
  put(tokens, 'pl', air);
  put(tokens, 'pr', air);
}

/** Fields that got a row for what is written in them: they keep it while somebody goes on writing. */
const roomy = new WeakSet<Element>();

/**
 * What is written in a field, its hint or its choice gets a row of its own where it does not fit.
 * Whether what is written is to be seen.
 */
function showWhole(
  { element, style }: Control,
  tokensOf: (element: Element) => Set<string>,
): boolean {
  const field = element as HTMLInputElement & HTMLSelectElement;
  const isWritten = field.localName === 'input' && field.value !== '';
  if (isWritten && !/^(?:text|search|tel|url|email|number)$/.test(field.type)) return true;
  const needed = isWritten ? widthOfValue(field) : widthOfHint(field, style);
  if (needed <= element.clientWidth) return true;
  if (isWritten) roomy.add(field);
  // The field may stand in boxes of its own, which have it alone.
  let item: HTMLElement = element;
  let row = item.parentElement;
  for (let up = 0; up < mostFrames && row && isAlone(item); up += 1) {
    item = row;
    row = item.parentElement;
  }
  if (!row || !isRow(row) || holdsColumns(row)) return !isWritten;
  const tokens = tokensOf(item);
  if (numberOf(tokens, 'w') !== undefined) return !isWritten;
  const view = element.ownerDocument.defaultView!;
  const { paddingLeft, paddingRight } = view.getComputedStyle(row);
  const room = row.clientWidth - px(paddingLeft) - px(paddingRight);
  const round = item.getBoundingClientRect().width - element.clientWidth;
  const inner = view.getComputedStyle(item);
  const own = inner.boxSizing === 'border-box' ? 0 : px(inner.paddingLeft) + px(inner.paddingRight);
  tokensOf(row).add('rows');
  put(tokens, 'w', Math.floor(Math.min(needed + round, room) - own));
  return true;
}

/** Nothing while somebody writes in it: no field moves away under the fingers. */
function widthOfValue(field: HTMLInputElement): number {
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  return field === activeElement && !roomy.has(field) ? 0 : field.scrollWidth;
}

function widthOfHint(
  field: HTMLInputElement & HTMLSelectElement,
  style: CSSStyleDeclaration,
): number {
  const isChoice = field.localName === 'select';
  const text = isChoice ? (field.selectedOptions[0]?.textContent ?? '') : field.placeholder;
  if (!text) return 0;
  // A sign of Chinese is as wide as it is high, a letter about half.
  const wide = text.replace(/[\x20-\x7e]/g, '').length;
  const arrow = isChoice ? px(style.fontSize) : 0;
  return (
    (wide + (text.length - wide) * 0.6) * px(style.fontSize) +
    px(style.paddingLeft) +
    px(style.paddingRight) +
    arrow
  );
}

/** Whether nothing beside it takes room: places for a fault to be told are empty until there is one. */
function isAlone(element: Element): boolean {
  return Array.from(element.parentElement!.children).every(
    (one) => one === element || one.getBoundingClientRect().height < 1,
  );
}

/** The box that breaks the lines of an element, which an inline one leaves to what is round it. */
function linesOf(element: HTMLElement): HTMLElement {
  const view = element.ownerDocument.defaultView!;
  let at = element;
  while (at.parentElement && view.getComputedStyle(at).display === 'inline') at = at.parentElement;
  return at;
}

/** As it was given, where a computed style tells px; empty where it cannot be asked (Safari 16.3). */
function specified(element: Element, property: string): string {
  const { computedStyleMap } = element as Partial<Element>;
  return computedStyleMap?.call(element).get(property)?.toString() ?? '';
}

/** Whether a box stands in the middle of a column, alone or in boxes that have it alone. */
function isCentred(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  let at = element;
  for (let up = 0; up < mostFrames && at.parentElement; up += 1) {
    const { display, flexDirection, alignItems } = view.getComputedStyle(at.parentElement);
    if (/flex/.test(display)) return /column/.test(flexDirection) && alignItems === 'center';
    if (at.previousElementSibling || at.nextElementSibling) return false;
    at = at.parentElement;
  }
  return false;
}

/** The length to give as least one, so that an element keeps at least what it has. */
function measured(element: Element, style: CSSStyleDeclaration, axis: 'x' | 'y'): number {
  const box = element.getBoundingClientRect();
  const [start, end] = axis === 'x' ? (['Left', 'Right'] as const) : (['Top', 'Bottom'] as const);
  const inner =
    style.boxSizing === 'border-box'
      ? 0
      : px(style[`padding${start}`]) +
        px(style[`padding${end}`]) +
        px(style[`border${start}Width`]) +
        px(style[`border${end}Width`]);
  return Math.max(0, Math.floor((axis === 'x' ? box.width : box.height) - inner));
}

function mendHeight(
  { element, style, place }: Burst,
  rung: number,
  height: number,
  tokensOf: (element: Element) => Set<string>,
): boolean {
  // A panel that unfolds: with a height of its own it would never fold again.
  const unfolds =
    /height|all/.test(style.transitionProperty) && /[1-9]/.test(style.transitionDuration);
  // Rows a virtual list puts where it measured them: a taller one would lie on the next.
  const isPlaced =
    style.position === 'absolute' &&
    (element.nextElementSibling as HTMLElement | null)?.style?.position === 'absolute';
  if ((unfolds && style.maxHeight !== 'none') || isPlaced || place.moved) return false;
  const tokens = tokensOf(element);
  switch (rung) {
    case 0:
      tokens.add('tall');
      if (numberOf(tokens, 'h') === undefined) put(tokens, 'h', measured(element, style, 'y'));
      if ((style as { webkitLineClamp?: string }).webkitLineClamp !== 'none') tokens.add('wrap');
      // Rows of a set height hold what grew no better than a box of one.
      if (/grid/.test(style.display) && style.gridTemplateAreas === 'none') freeRows(style, tokens);
      freeRowOf(element, tokensOf);
      keepShares(element, tokensOf);
      return true;
    case 1:
      // In a row the basis is a width.
      if (!(element.parentElement && isRow(element.parentElement))) tokens.add('stiff');
      // What is out of the flow makes no box grow.
      growBy(element, style, Math.max(0, height - element.clientHeight), tokens);
      return true;
    default:
      return false;
  }
}

/** A bar of progress, drawn in a share of a height that is given up, keeps what it had of it. */
function keepShares(element: Element, tokensOf: (element: Element) => Set<string>): void {
  const view = element.ownerDocument.defaultView!;
  for (const part of Array.from(element.children)) {
    if (!specified(part, 'height').includes('%') || /\S/.test(part.textContent!)) continue;
    const style = view.getComputedStyle(part);
    if (!/absolute|fixed/.test(style.position))
      put(tokensOf(part), 'row', measured(part, style, 'y'));
  }
}

/** Rows of a grid as high as what is in them; lines with names of their own are somebody's plan. */
function freeRows({ gridTemplateRows }: CSSStyleDeclaration, tokens: Set<string>): void {
  if (gridTemplateRows === 'none' || gridTemplateRows.includes('[')) return;
  drop(tokens, /^grid=/);
  put(tokens, 'tracks', gridTemplateRows.trim().split(/\s+/).length);
}

/** Makes a box higher. Words in a line as high as the box stay in its middle. */
function growBy(
  element: Element,
  style: CSSStyleDeclaration,
  by: number,
  tokens: Set<string>,
): void {
  const high = measured(element, style, 'y');
  const isLine = Math.abs(px(style.lineHeight) - element.clientHeight) <= 2;
  put(tokens, 'h', high + (isLine && style.boxSizing !== 'border-box' ? 0 : by));
  if (!isLine) return;
  put(tokens, 'pt', by / 2);
  put(tokens, 'pb', by / 2);
}

/** Lets the row of a grid grow that a part stands in. The others stay: one of them may scroll. */
function freeRowOf(part: HTMLElement, tokensOf: (element: Element) => Set<string>): void {
  const grid = part.parentElement;
  if (!grid) return;
  const style = grid.ownerDocument.defaultView!.getComputedStyle(grid);
  if (!/grid/.test(style.display)) return;
  const tokens = tokensOf(grid);
  if (numberOf(tokens, 'tracks') !== undefined) return;
  // How they were given: a computed style tells how high they came out, and not which of them give way.
  const given = specified(grid, 'grid-template-rows')
    .replace(/repeat\((\d+), ((?:[^()]|\([^()]*\))*)\)/g, (_, times: string, rows: string) =>
      Array(Number(times)).fill(rows).join(' '),
    )
    .match(/\[[^\]]*\]|(?:[^\s()]|\([^()]*\))+/g);
  if (!given) return;
  const rows = given.flatMap((one, at) => (one.startsWith('[') ? [] : [at]));
  const { top, height } = part.getBoundingClientRect();
  let end =
    grid.getBoundingClientRect().top + grid.clientTop + px(style.paddingTop) - grid.scrollTop;
  const heights = style.gridTemplateRows
    .replace(/\[[^\]]*\]/g, ' ')
    .trim()
    .split(/\s+/);
  const row = heights.findIndex((high) => (end += px(high) + px(style.rowGap)) > top + height / 2);
  const at = rows[row];
  if (at === undefined || !/^[\d.]+px$/.test(given[at]!)) return;
  given[at] = `minmax(${given[at]!},auto)`;
  drop(tokens, /^grid=/);
  tokens.add(`grid=${given.join('_').replace(/, /g, ',')}`);
}

/**
 * Makes a box higher, or moves its text down, for what hangs in it, and gives that up where it does
 * not move them apart.
 */
function makeRoom(
  frame: HTMLElement,
  by: number,
  isAbove: boolean,
  { crowd }: { crowd: Crowd },
  tokensOf: (element: Element) => Set<string>,
): void {
  if (crowd.tries >= mostCrowded) return;
  const tokens = tokensOf(frame);
  if (by > crowd.by - 1) {
    crowd.tries = mostCrowded;
    drop(tokens, sized);
    for (const token of crowd.before) tokens.add(token);
    return;
  }
  crowd.tries += 1;
  crowd.by = by;
  const style = frame.ownerDocument.defaultView!.getComputedStyle(frame);
  const high = measured(frame, style, 'y');
  if (!isAbove) {
    put(tokens, 'h', high + by);
    return;
  }
  const { lineHeight, paddingTop, paddingBottom } = style;
  const lacks = px(lineHeight) - (frame.clientHeight - px(paddingTop) - px(paddingBottom));
  put(tokens, 'h', high + Math.max(0, lacks) + (style.boxSizing === 'border-box' ? by : 0));
  put(tokens, 'pt', px(paddingTop) + by);
}

/** Gives text that was missed the size it would have; where it is drawn smaller, as much more. */
function enlarge(
  element: HTMLElement,
  size: number,
  scale: number,
  { floor }: Wanted,
  tokensOf: (element: Element) => Set<string>,
): void {
  const tokens = tokensOf(element);
  if (size < floor) {
    put(tokens, 'text', size);
    return;
  }
  drop(tokens, /^text-\d/);
  put(tokens, 'text-at', floor / scale);
}

/** Lines that were told not to break, in an element that is too wide for the page. */
function wrapBelow(top: Element, tokensOf: (element: Element) => Set<string>): void {
  const view = top.ownerDocument.defaultView!;
  for (const element of Array.from(top.querySelectorAll('*')).slice(0, mostTexts * 8)) {
    const { whiteSpace } = view.getComputedStyle(element);
    if (whiteSpace.startsWith('pre')) tokensOf(element).add('wrap-pre');
    else if (whiteSpace === 'nowrap' && element.childElementCount === 0)
      tokensOf(element).add('wrap');
  }
}

/** Whether a table holds the parts of a page, and no data: what is in its cells is more than words. */
function laysOut(element: Element): boolean {
  if (element.localName !== 'table') return false;
  const { tHead, caption, rows } = element as HTMLTableElement;
  const cells = Array.from(rows).flatMap((row) => Array.from(row.cells));
  if (tHead || caption || cells.some((cell) => cell.localName === 'th')) return false;
  if (cells.some((cell) => cell.querySelector('table') !== null)) return true;
  const held = cells.filter((cell) => cell.querySelector(`${parts},${fields}`) !== null);
  return rows.length <= mostPageRows && held.length > 0 && held.length >= cells.length / 2;
}

function stack(table: HTMLTableElement, tokensOf: (element: Element) => Set<string>): void {
  const rows = Array.from(table.rows);
  const cells = rows.flatMap((row) => Array.from(row.cells));
  const groups = [...Array.from(table.tBodies), ...(table.tFoot ? [table.tFoot] : [])];
  for (const part of [table, ...groups, ...rows, ...cells]) tokensOf(part).add('stack');
}

const beside = new WeakMap<Element, boolean>();

/**
 * Whether it was put past the edge of what it is placed in, on its own or with that: a closed drawer,
 * a link for the keyboard. As it was when first seen, before our own mends made its frame narrower.
 */
function isBeside(element: HTMLElement, end = 0): boolean {
  const known = beside.get(element);
  if (known !== undefined) return known;
  const frame = element.offsetParent as HTMLElement | null;
  const { position } = element.ownerDocument.defaultView!.getComputedStyle(element);
  const past = frame ? element.offsetLeft - frame.clientWidth : 0;
  // A page that is wider than the screen goes on past the edge of its body.
  const isOnPage = frame?.localName === 'body' && past > 1.5 && element.offsetLeft < end;
  const isPut = position === 'absolute' && past > -1.5 && !isOnPage;
  const found = frame !== null && (isPut || isBeside(frame, end));
  beside.set(element, found);
  return found;
}

/** How far the page reaches to the right without what is out of the flow (px). */
function endOfFlow({ wide }: Sight): number {
  return wide
    .filter(({ style, place }) => !place.loose && !/absolute|fixed/.test(style.position))
    .reduce((end, { element }) => {
      const { right } = element.getBoundingClientRect();
      return Math.max(end, right + element.ownerDocument.defaultView!.scrollX);
    }, 0);
}

/** A page that does not scroll sideways does not tell whether somebody meant to hide what is there. */
function hidesSideways({ documentElement, body, defaultView }: Document): boolean {
  return [documentElement, body].some((one) =>
    /hidden|clip/.test(defaultView!.getComputedStyle(one).overflowX),
  );
}

function fitsIn(element: Element, width: number): boolean {
  return element.getBoundingClientRect().width <= width;
}

function mendPage(
  { element, style }: Burst,
  rung: number,
  { width }: Wanted,
  tokensOf: (element: Element) => Set<string>,
): boolean {
  const tokens = tokensOf(element);
  const { left } = element.getBoundingClientRect();
  const room = Math.floor(width - Math.max(0, left));
  const narrow = () => {
    // What begins past the edge was pushed there, and narrower it would only be spoilt.
    if (room >= leastPlaced) put(tokens, 'most', room);
  };
  switch (rung) {
    case 0:
      if (laysOut(element)) {
        stack(element as HTMLTableElement, tokensOf);
        return true;
      }
      // Placed beside a page that was wider.
      if (
        style.position === 'absolute' &&
        left > width - leastPlaced &&
        !isBeside(element) &&
        !hidesSideways(element.ownerDocument)
      )
        tokens.add('pull');
      // Controls are held to the least target elsewhere.
      tokens.add('give');
      if (element.localName === 'img' || element.localName === 'video') tokens.add('tall');
      else tokens.add(style.whiteSpace.startsWith('pre') ? 'wrap-pre' : 'wrap');
      return true;
    case 1:
      wrapBelow(element, tokensOf);
      if (style.display.startsWith('table')) {
        for (const cell of Array.from(element.querySelectorAll(sizedCells)))
          tokensOf(cell).add('wide');
        return true;
      }
      if (/grid/.test(style.display)) {
        put(tokens, 'cols', Math.min(width, px(style.gridTemplateColumns)));
      } else if (isRow(element)) tokens.add('rows');
      else if (element.parentElement && isRow(element.parentElement))
        tokensOf(element.parentElement).add('rows');
      else narrow();
      return true;
    case 2:
      for (const cell of Array.from(element.querySelectorAll('td,th')))
        tokensOf(cell).add('anywhere');
      if (style.display.startsWith('table')) return true;
      narrow();
      return true;
    default:
      return false;
  }
}
