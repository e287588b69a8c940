import { describeElement, type Tell } from '../runtime/report.ts';
import { heightOf, overlap, reach, slack, widthOf, type Box, type Spot } from './geometry.ts';
import { ownMark } from '../runtime/own-sheet.ts';
import { parentOf } from '../runtime/parent-of.ts';
import { drop, hitTokens, numberOf, put } from './tokens.ts';
import type { LaterParts } from './later-parts.ts';
import {
  holdsColumns,
  isRow,
  native,
  scrollsDown,
  type Control,
  type Place,
  type Sight,
  type Wanted,
} from './sight.ts';

/** What growth in width has led to so far. */
export interface Widths {
  /** What is tried for a control, in this order: the target, the least one, what there is. */
  readonly tried: WeakMap<Element, number>;
  /** How controls that look alike lay beside each other before they grew. */
  readonly before: Map<string, Lines>;
}

interface Lines {
  readonly count: number;
  /** The least gap between two of them. */
  readonly gap: number;
}

function linesOf(boxes: readonly Box[]): Lines {
  const sorted = [...boxes].sort((one, other) => one.top - other.top || one.left - other.left);
  let count = 1;
  let gap = Infinity;
  sorted.forEach((box, at) => {
    const last = sorted[at - 1];
    if (!last) return;
    if (sameLine(last, box)) gap = Math.min(gap, box.left - last.right);
    else count += 1;
  });
  return { count, gap };
}

/** What hairlines and the edges of frames may take of something that grows (px). */
const edge = 2;
/** Tokens that make something wider. */
const widthTokens = /^(?:w|[pm][lr]|edge-x)-/;
/** Tokens that make something larger, in its shape. */
const sizeTokens = /^(?:disc$|(?:[wh]|[pm][lrtb]|edge-[xy])-)/;
/** Drawn lines that are looked at: more are no marks of a choice. */
const mostLines = 50;
/** Controls in a row from which on it may break rather than leave them too narrow. */
const leastBroken = 5;
/** Gap between two controls below which they read as one (px). */
const leastGap = 6;

/** The element that is marked for a control, and where a finger is answered. */
interface Target extends Spot {
  readonly element: HTMLElement;
  readonly style: CSSStyleDeclaration;
  readonly place: Place;
  readonly kind: Kind;
  /** Its place among the controls that were seen. */
  readonly order: number;
}

/**
 * `field`: typed into or chosen from, grows. `solid`: has a box of its own that grows. `bare`: text
 * or an icon without a box, round which room can be made unseen. `drawing`: a switch, a tick, a
 * star, which keeps its size.
 */
type Kind = 'field' | 'solid' | 'bare' | 'drawing';

/** A part of an element that is free to carry the hit area. */
interface Pseudo {
  readonly name: 'after' | 'before';
  /** It may lie behind what is in the element. */
  readonly isUnder: boolean;
}

/** What is to be done for a control. */
interface Plan {
  readonly target: Target;
  readonly room: Box;
  readonly tokens: Set<string>;
  /** Tokens it had from an earlier round. */
  readonly made: ReadonlySet<string>;
  readonly pseudo: Pseudo | null;
  readonly kin: string;
  readonly grows: { x: boolean; y: boolean };
}

const drawnRoles = /^(?:switch|checkbox|radio|slider)$/;
const ticks = /^(?:checkbox|radio)$/;
const replaced = /^(?:svg|img|input|select|textarea|video|canvas|picture)$/;

/**
 * Gives every control a hit area of the wanted side (A-12), or the largest there is room for.
 *
 * @param tokensOf - Tokens of an element in this round, to be added to.
 * @param widths - How far the width of a control may grow; shrinks where growth did harm.
 * @param later - What other states draw where a hit area could be.
 */
export function* fitTargets(
  sight: Sight,
  wanted: Wanted,
  tokensOf: (element: Element) => Set<string>,
  widths: Widths,
  later: LaterParts,
): Generator<void> {
  const { target: side } = wanted;
  const targets: Target[] = [];
  const taken = new Set<Element>();
  for (const [order, control] of sight.controls.entries()) {
    const target = targetOf(control, order);
    if (!target || taken.has(target.element)) continue;
    taken.add(target.element);
    targets.push(target);
    yield;
  }
  letThrough(sight, targets, tokensOf);
  // One more than wanted, because what is left over of a pixel is not given away.
  const reached = yield* reach([...targets, ...coversOf(sight)], side, 1);
  // What looks alike and stands together stays alike: if one has to grow, all of them do.
  const groups = new Map<string, { x: boolean; y: boolean }>();
  const all = new Set<Element>(targets.map(({ element }) => element));
  const holders = holdersOf(all);
  const counts = new Map<string, number>();
  const sentences: Sentences = new Map();
  const plans: Plan[] = [];
  for (let at = 0; at < targets.length; at += 1) {
    const target = targets[at]!;
    const { element, box, kind } = target;
    const room = reached[at]!;
    const tokens = tokensOf(element);
    // What is ours looks like the page's own when it is read again.
    const made = new Set(tokens);
    drop(tokens, hitTokens);
    // A taller row would not stand where its wheel turns to.
    if (target.place.wheel) continue;
    const isShort = widthOf(box) < side - slack || heightOf(box) < side - slack;
    if (!(isShort || isRound(target, side)) || isInSentence(element, target.style, sentences))
      continue;
    // It would lie over the control inside and take its presses.
    const pseudo = holders.has(element) ? null : pseudoOf(target, made, later);
    // Free room comes first where nothing is drawn round the control: the page stays as it is.
    const have = pseudo && (kind === 'bare' || kind === 'drawing') ? room : box;
    const kin = kinOf(element);
    counts.set(kin, (counts.get(kin) ?? 0) + 1);
    const group = groupOf(element, kin);
    const grows = groups.get(group) ?? { x: false, y: false };
    groups.set(group, grows);
    grows.x ||= widthOf(have) < side - slack;
    grows.y ||= heightOf(have) < side - slack;
    plans.push({ target, room, tokens, made, pseudo, kin, grows });
    yield;
  }
  growAlike(plans);
  for (const [grows, strip] of stripsOf(plans)) {
    if (outgrowsScreen(strip, side)) Object.assign(grows, { x: false, y: false });
  }
  const taller = new Set<Element>();
  // A box that is pressed round a field grows with the field.
  const boxes = new Set<Element | null>(
    plans
      .filter(({ target, grows }) => target.kind === 'field' && grows.y)
      .map(({ target }) => target.place.control),
  );
  for (const { target, room, tokens, made, pseudo, kin, grows } of plans) {
    const { element, box, place } = target;
    if (!widths.tried.has(element) && !hasSize(made)) {
      squares.delete(element);
      // Days and pages in a row are hit by their height where their width finds no room.
      if (isSquare(target, side) && counts.get(kin) === 1) squares.add(element);
    }
    let least = Math.min(side, widths.tried.get(element) ?? side);
    const isWider = grows.x && widthOf(box) < least - slack;
    const hangs = isWider && isLoose(target.style) && target.kind !== 'drawing' && !place.moved;
    if (hangs && !hasWidth(made) && !makeRoom(target, least, sight, tokensOf)) {
      widths.tried.set(element, 0);
      least = 0;
    }
    const height = squares.has(element) && grows.x ? least : side;
    const isTaller = grows.y && height > 0 && !boxes.has(element);
    const frame = isTaller ? frameOf(target, side) : null;
    if (isTaller && heightOf(box) < height - slack) {
      taller.add(element);
      // In the row that grows round it there may be room enough.
      const waits = place.control !== null && taller.has(place.control);
      if (frame) put(tokensOf(frame), 'h', side);
      else if (!waits)
        grow(target, 'y', height + edge - heightOf(box), height + edge, tokens, pseudo !== null);
      if (squares.has(element) && isDisc(target)) tokens.add('disc');
    }
    if (isWider && least > 0)
      grow(target, 'x', least - widthOf(box), least, tokens, pseudo !== null);
    if (isTaller && (!isLoose(target.style) || frame)) keepMiddle(element, all, tokensOf);
    // Off, it would take presses meant for its neighbours.
    if (pseudo && !isOff(element)) hit(target, room, pseudo, made, isRound(target, side), tokens);
    yield;
  }
}

function isOff(element: Element): boolean {
  return element.matches(':disabled,[aria-disabled=true]');
}

/** Equals that float over the page together, by what they grow with. */
function stripsOf(plans: readonly Plan[]): ReadonlyMap<Plan['grows'], readonly Plan[]> {
  const strips = new Map<Plan['grows'], Plan[]>();
  for (const plan of plans) {
    const { element, place } = plan.target;
    if (!place.layer || getStyle(place.layer).position !== 'fixed') continue;
    // What scrolls may grow as it likes.
    if (isInPane(element, place.layer)) continue;
    (strips.get(plan.grows) ?? strips.set(plan.grows, []).get(plan.grows)!).push(plan);
  }
  return strips;
}

function isInPane(element: Element, layer: Element): boolean {
  for (let at: Element | null = element; at; at = at === layer ? null : parentOf(at))
    if (scrollsDown(at, getStyle(at))) return true;
  return false;
}

/** Whether a column that floats, as letters of an index do, would grow off the screen. */
function outgrowsScreen(strip: readonly Plan[], side: number): boolean {
  const boxes = strip.map(({ target }) => target.box);
  const { count } = linesOf(boxes);
  const { innerHeight } = strip[0]!.target.element.ownerDocument.defaultView!;
  const below = innerHeight - Math.min(...boxes.map(({ top }) => top));
  const above = Math.max(...boxes.map(({ bottom }) => bottom));
  return count >= leastBroken && count * side > Math.max(below, above);
}

/** What lies over controls without being one. */
function coversOf({ covers }: Sight): Spot[] {
  return covers.map(({ element, box, layer, after }) => ({
    box,
    area: box,
    layer,
    hides: (other) => {
      const { element: control, order } = other as Target;
      return order < after && !control.contains(element);
    },
  }));
}

/** A line that is drawn over controls takes no presses of theirs. */
function letThrough(
  { lines }: Sight,
  targets: readonly Target[],
  tokensOf: (element: Element) => Set<string>,
): void {
  if (lines.length > mostLines) return;
  for (const { element, box } of lines) {
    const under = targets.filter((target) => overlap(target.box, box)).map((one) => one.element);
    if (under.length === 0) under.push(...controlsUnder(element, box));
    if (under.length > 0 && !under.some((one) => one.contains(element)))
      tokensOf(element).add('through');
  }
}

/** Where only the line was looked at, because it alone has moved. */
function controlsUnder(
  { ownerDocument }: Element,
  { left, top, right, bottom }: Box,
): HTMLElement[] {
  return ownerDocument
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .filter((one) => one.matches(`${native},[${ownMark}*='h-']`)) as HTMLElement[];
}

/** What holds a field, a row that is laid over all of it, or a drawing, and grows in its place. */
function frameOf({ element, style, box, kind, place }: Target, side: number): Element | null {
  if (style.position !== 'absolute') return null;
  const frame = element.offsetParent;
  if (!frame || frame === element.ownerDocument.body) return null;
  // A drawing keeps its size, and answers as far as the row is high that cuts it off.
  if (kind === 'drawing') return frame === place.clip && frame.clientHeight < side ? frame : null;
  if (widthOf(box) < side) return null;
  const isCovered =
    frame.clientWidth <= widthOf(box) + 2 && frame.clientHeight <= heightOf(box) + 2;
  return isCovered ? frame : null;
}

/** What had equal sides before it grew, and keeps them. */
const squares = new WeakSet<Element>();

function isSquare({ box, kind }: Target, side: number): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  return kind === 'solid' && width < side && Math.abs(width - height) <= 1;
}

/** Round as a whole, by a radius that would be too small for it once it has grown. */
function isDisc({ style, box }: Target): boolean {
  const radius = style.borderTopLeftRadius;
  return radius.endsWith('px') && px(radius) * 2 >= widthOf(box) - 1;
}

/**
 * Makes room for what hangs in a frame and gets wider. Tells whether it may: outside the padding of a
 * row it must not come to lie over words or controls that were beside it.
 */
function makeRoom(
  { element, box }: Target,
  width: number,
  { controls, words }: Sight,
  tokensOf: (element: Element) => Set<string>,
): boolean {
  const frame = element.offsetParent as HTMLElement | null;
  if (!frame) return true;
  const by = width - widthOf(box);
  const { paddingLeft, paddingRight } = getStyle(frame);
  const left = frame.getBoundingClientRect().left + frame.clientLeft;
  const right = left + frame.clientWidth;
  const isRowOf = frame.clientHeight <= heightOf(box) * 2;
  if (isRowOf && box.left >= left - 1 && box.right <= left + px(paddingLeft) + 1) {
    put(tokensOf(frame), 'pl', px(paddingLeft) + by);
    widen(frame, width, controls, tokensOf(frame));
    return true;
  }
  if (isRowOf && box.right <= right + 1 && box.left >= right - px(paddingRight) - 1) {
    put(tokensOf(frame), 'pr', px(paddingRight) + by);
    widen(frame, width, controls, tokensOf(frame));
    return true;
  }
  const { top, bottom } = box;
  const wider = { left: box.left - by, top, right: box.right + by, bottom };
  return ![...controls, ...words].some(
    (one) =>
      overlap(wider, one.box) &&
      !overlap(box, one.box) &&
      frame.contains(one.element) &&
      !element.contains(one.element),
  );
}

/** A frame whose padding grows gets wider by that, as far as there is room round it. */
function widen(
  frame: HTMLElement,
  least: number,
  controls: readonly Control[],
  tokens: Set<string>,
): void {
  const round = frame.parentElement;
  if (!round) return;
  const { paddingLeft, paddingRight, boxSizing } = getStyle(frame);
  const [left, right] = [px(paddingLeft), px(paddingRight)];
  const between = frame.clientWidth - left - right;
  // A field between what hangs left and right grows itself.
  const isField = controls.some(
    ({ element, style }) => element.parentElement === frame && !isLoose(style),
  );
  const content = isField ? Math.max(between, least) : between;
  const borders = frame.offsetWidth - frame.clientWidth;
  const edges = (numberOf(tokens, 'pl') ?? left) + (numberOf(tokens, 'pr') ?? right) + borders;
  const outer = getStyle(round);
  const most = round.clientWidth - px(outer.paddingLeft) - px(outer.paddingRight);
  if (frame.offsetWidth < most)
    put(tokens, 'w', Math.min(boxSizing === 'border-box' ? content + edges : content, most));
}

/** Everything a control stands in. */
function holdersOf(controls: Iterable<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const control of controls) {
    for (let at = control.parentElement; at && !holders.has(at); at = at.parentElement) {
      holders.add(at);
    }
  }
  return holders;
}

let groupCount = 0;
const groupIds = new WeakMap<Element, number>();

/** Whether what has a child has no other; its number a browser counts anew each time. */
function holdsOne({ firstElementChild, lastElementChild }: Element): boolean {
  return firstElementChild === lastElementChild;
}

/** Controls made alike in the same frame. */
function groupOf(element: Element, kin = kinOf(element)): string {
  return `${kin} ${element.classList[0] ?? ''}`;
}

/** Those of the same frame, also where one looks different because it is chosen. */
function kinOf(element: Element): string {
  let frame = element.parentElement;
  for (let up = 0; up < 2 && frame?.parentElement && holdsOne(frame); up += 1) {
    frame = frame.parentElement;
  }
  if (!frame) return '';
  let id = groupIds.get(frame);
  if (id === undefined) {
    groupCount += 1;
    id = groupCount;
    groupIds.set(frame, id);
  }
  return `${id} ${element.localName}`;
}

/** Where a row stretches its parts, one that grows leaves the words of the others at the top. */
function growAlike(plans: readonly Plan[]): void {
  const others = plans.filter(({ grows }) => !grows.y);
  const grown = new Map<Element | null, Box[]>(
    others.map(({ target }) => [target.element.parentElement, []]),
  );
  for (const { target, grows } of plans) {
    const boxes = grows.y ? grown.get(target.element.parentElement) : undefined;
    if (boxes && isStretched(target)) boxes.push(target.box);
  }
  for (const { target, grows } of others) {
    const boxes = grown.get(target.element.parentElement)!;
    if (boxes.some((box) => sameLine(box, target.box)) && isStretched(target)) grows.y = true;
  }
}

/** Whether it becomes as high as what stands beside it. */
function isStretched({ element, style, kind }: Target): boolean {
  if (style.display === 'table-cell') return true;
  const row = element.parentElement;
  return (
    row !== null &&
    kind !== 'drawing' &&
    !isLoose(style) &&
    /auto|normal|stretch/.test(style.alignSelf) &&
    stretches(getStyle(row))
  );
}

function stretches({ display, flexDirection, alignItems }: CSSStyleDeclaration): boolean {
  return /flex/.test(display) && !/column/.test(flexDirection) && /normal|stretch/.test(alignItems);
}

/** Words beside a control that grew stay level with it. */
function keepMiddle(
  element: Element,
  controls: ReadonlySet<Element>,
  tokensOf: (element: Element) => Set<string>,
): void {
  const parent = element.parentElement;
  if (!parent) return;
  const view = element.ownerDocument.defaultView!;
  if (!stretches(view.getComputedStyle(parent))) return;
  // Loose words become a box of their own in such a row, which nothing but the row can place.
  for (const sibling of Array.from(parent.children)) {
    if (!controls.has(sibling) && !isDrawn(view.getComputedStyle(sibling)))
      tokensOf(sibling).add('middle');
  }
  if (
    Array.from(parent.childNodes).some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue!))
  ) {
    tokensOf(parent).add('middles');
  }
}

/** Tells whether any of several boxes stands in the same line as another one. */
function besideAny(boxes: readonly Box[]): (box: Box) => boolean {
  const sorted = [...boxes].sort((one, other) => one.top - other.top);
  let lowest = -Infinity;
  const lowestSoFar = sorted.map(({ bottom }) => (lowest = Math.max(lowest, bottom)));
  return (box) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle]!.top < box.bottom) from = middle + 1;
      else to = middle;
    }
    return from > 0 && lowestSoFar[from - 1]! > box.top;
  };
}

/** Widths that burst what is around them go back, first to the least target, then to what there was. */
export function yieldWidths(
  sight: Sight,
  wanted: Wanted,
  tokensOf: (element: Element) => Set<string>,
  widths: Widths,
): boolean {
  const byGroup = new Map<string, Control[]>();
  for (const control of sight.controls) {
    const group = groupOf(control.element);
    const known = byGroup.get(group);
    if (known) known.push(control);
    else byGroup.set(group, [control]);
  }
  const isFirst = widths.before.size === 0;
  const torn = new Set<string>();
  for (const [group, controls] of byGroup) {
    const now = linesOf(controls.map(({ box }) => box));
    const before = widths.before.get(group);
    if (!before) {
      if (isFirst) widths.before.set(group, now);
      continue;
    }
    const isLeast = controls.some(
      ({ element }) => (widths.tried.get(element) ?? Infinity) <= wanted.leastTarget,
    );
    const style =
      controls[0]!.element.parentElement && getStyle(controls[0]!.element.parentElement);
    const mayWrap = isLeast || (style && style.flexWrap !== 'nowrap');
    if (now.gap < Math.min(before.gap, leastGap) - 1 || (now.count > before.count && !mayWrap)) {
      torn.add(group);
    }
  }
  const grown = sight.controls.filter(({ element }) => hasWidth(tokensOf(element)));
  if (grown.length === 0) return false;
  const bursts = new Map(sight.bursts.map(({ element, style }) => [element as Element, style]));
  const known = new Map<Element, (box: Box) => boolean>();
  /** Whether something beside a box sticks out of it sideways. Hit areas, which nobody sees, may. */
  const isBurst = (element: Element, beside: Box) => {
    const style = bursts.get(element);
    if (!style || /auto|scroll/.test(style.overflowX)) return false;
    let burstBeside = known.get(element);
    if (!burstBeside) {
      const outer = element.getBoundingClientRect();
      burstBeside = besideAny(
        uncutIn(element)
          .map((child) => child.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .filter(({ left, right }) => right > outer.right + 1 || left < outer.left - 1),
      );
      known.set(element, burstBeside);
    }
    return burstBeside(beside);
  };
  // A bar that is too wide is no harm of what scrolls under it.
  const wideIn = new Map<Element | null, (box: Box) => boolean>();
  const isWide = (layer: Element | null, beside: Box) => {
    let wideBeside = wideIn.get(layer);
    if (!wideBeside) {
      const wide = sight.wide.filter(({ place }) => place.layer === layer);
      wideBeside = besideAny(wide.map(({ element }) => element.getBoundingClientRect()));
      wideIn.set(layer, wideBeside);
    }
    return wideBeside(beside);
  };
  const harmed = ({ element, box, place }: Control) => {
    if (torn.has(groupOf(element))) return true;
    if (isWide(place.layer, box)) return true;
    for (let at = element.parentElement, up = 0; at && up < 6; at = at.parentElement, up += 1) {
      if (isBurst(at, box)) return true;
    }
    return false;
  };
  let isChanged = false;
  const broken = new Set<Element>();
  const groups = new Set(grown.filter(harmed).map(({ element }) => groupOf(element)));
  const breaking = new Map<string, Element | null>();
  const rowOf = (group: string) => {
    if (!breaking.has(group)) breaking.set(group, rowToBreak(byGroup.get(group)!));
    return breaking.get(group)!;
  };
  for (const { element, style } of grown) {
    const group = groupOf(element);
    if (!groups.has(group)) continue;
    const now = widths.tried.get(element) ?? wanted.target;
    if (now === 0) continue;
    // Numbers of pages, say: before they are too narrow to hit they stand in two rows.
    const row = now <= wanted.leastTarget && rowOf(group);
    if (row && !tokensOf(row).has('rows')) {
      broken.add(row);
      continue;
    }
    widths.tried.set(element, now > wanted.leastTarget ? wanted.leastTarget : 0);
    drop(tokensOf(element), squares.has(element) ? sizeTokens : widthTokens);
    const frame = isLoose(style) && element.offsetParent;
    if (frame) drop(tokensOf(frame), widthTokens);
    isChanged = true;
  }
  for (const row of broken) tokensOf(row).add('rows');
  return isChanged || broken.size > 0;
}

/**
 * The row of several controls that may go on in a second one. Bars stay one row, columns columns, weeks
 * of a calendar weeks, and the fields of a code beside each other.
 */
function rowToBreak(group: readonly Control[]): Element | null {
  const row = group[0]!.element.parentElement;
  if (!row || group.length < leastBroken || !isRow(row) || holdsColumns(row)) return null;
  if (group.some(({ place }) => place.layer !== null || place.aside || place.moved)) return null;
  if (group.some((one) => kindOf(one.element, one.style) === 'field')) return null;
  const isOneOfSeveral = Array.from(row.parentElement?.children ?? []).some(
    (other) => other !== row && other.childElementCount === row.childElementCount,
  );
  if (isOneOfSeveral) return null;
  return group.every((one) => one.element.parentElement === row) ? row : null;
}

/** What is in an element and can stick out of it: what a box inside cuts off or scrolls cannot. */
function uncutIn(element: Element): Element[] {
  return Array.from(element.children).flatMap((child) =>
    getStyle(child).overflowX === 'visible' ? [child, ...uncutIn(child)] : [child],
  );
}

/** Names what is still too small, once for all that look alike. */
export function* reportTargets(
  sight: Sight,
  wanted: Wanted,
  tokensOf: (element: Element) => Set<string>,
  tell: Tell,
): Generator<void> {
  const { target: side } = wanted;
  const told = new Set<string>();
  const sentences: Sentences = new Map();
  for (const control of sight.controls) {
    const target = targetOf(control);
    if (!target || isOff(target.element)) continue;
    if (isInSentence(target.element, target.style, sentences)) continue;
    const tokens = tokensOf(target.element);
    const plus = (name: string) => numberOf(tokens, name) ?? 0;
    const { style } = target;
    const isHit = tokens.has('after') || tokens.has('before');
    const width =
      widthOf(target.box) +
      (isHit ? plus('l') + plus('r') - px(style.borderLeftWidth) - px(style.borderRightWidth) : 0);
    const height =
      heightOf(target.box) +
      (isHit ? plus('t') + plus('b') - px(style.borderTopWidth) - px(style.borderBottomWidth) : 0);
    yield;
    if (width >= side - 1.5 && height >= side - 1.5) continue;
    const where = describeElement(target.element);
    if (told.has(where)) continue;
    told.add(where);
    tell({
      kind: 'target',
      where,
      what:
        `Its hit area is ${Math.round(width)} x ${Math.round(height)} px of ${side} x ${side} px ` +
        '(A-12), because there is no more room beside it. Give it a row of its own, or fewer ' +
        'neighbours.',
    });
  }
}

function getStyle(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

function hasWidth(tokens: ReadonlySet<string>): boolean {
  return [...tokens].some((token) => widthTokens.test(token));
}

function hasSize(tokens: ReadonlySet<string>): boolean {
  return [...tokens].some((token) => sizeTokens.test(token));
}

function sameLine(one: Box, other: Box): boolean {
  return one.top < other.bottom && one.bottom > other.top;
}

/** The element to mark for a control: its label where that is what a finger aims at. */
function targetOf(control: Control, order = 0): Target | null {
  const { element, place } = control;
  const view = element.ownerDocument.defaultView!;
  const box = answering(control);
  const type = element.localName === 'input' ? (element as HTMLInputElement).type : '';
  if (ticks.test(type)) {
    const label = Array.from((element as HTMLInputElement).labels ?? []).find(
      (one) => one.getBoundingClientRect().width > 2 && !isFilledByButton(one),
    );
    if (label) {
      const style = view.getComputedStyle(label);
      const outer = label.getBoundingClientRect();
      return {
        element: label,
        style,
        place,
        box: outer,
        area: place.area,
        layer: place.layer,
        order,
        kind: /\S/.test(label.textContent!) ? kindOf(label, style) : 'drawing',
      };
    }
  }
  if (widthOf(box) < 3 || heightOf(box) < 3) return null;
  return {
    element,
    style: control.style,
    place,
    box,
    area: place.area,
    layer: place.layer,
    order,
    kind: kindOf(element, control.style),
  };
}

/** Whether a button in a label takes the presses meant for it. */
function isFilledByButton(label: Element): boolean {
  const button = label.querySelector('button,[role=button]');
  return (
    button !== null &&
    button.getBoundingClientRect().width > label.getBoundingClientRect().width / 2
  );
}

/** Where a control answers: its box; for one that flows in a line, the line. */
function answering({ element, box, style }: Control): Box {
  if (style.display !== 'inline') return box;
  // A block inside a link makes more boxes than one, and the widest is what people press.
  const boxes = Array.from(element.getClientRects());
  const inner = element.firstElementChild?.getBoundingClientRect();
  if (inner) boxes.push(inner);
  return boxes.sort((one, other) => other.width * other.height - one.width * one.height)[0] ?? box;
}

function kindOf(element: Element, style: CSSStyleDeclaration): Kind {
  const name = element.localName;
  const role = element.getAttribute('role') ?? '';
  const type = name === 'input' ? (element as HTMLInputElement).type : '';
  if (
    ticks.test(type) ||
    // Its line is the box itself, which would become a slab.
    (type === 'range' &&
      style.getPropertyValue('-webkit-appearance') === 'none' &&
      isDrawn(style)) ||
    (drawnRoles.test(role) && !(role !== 'switch' && holdsText(element)))
  ) {
    return 'drawing';
  }
  if (
    name === 'input'
      ? !/^(?:submit|button|reset|image)$/.test(type)
      : /^(?:select|textarea)$/.test(name)
  ) {
    return 'field';
  }
  if (name === 'svg' || name === 'img') return 'bare';
  const picture = style.backgroundImage !== 'none';
  const hasText = name === 'input' || holdsText(element);
  if (!hasText && (picture || ((isFilled(style) || isRing(style)) && !holdsIcon(element))))
    return 'drawing';
  return isDrawn(style) ? 'solid' : 'bare';
}

/** Whether there is text in it, or comes into it through a slot. */
function holdsText(element: Element): boolean {
  return (
    /\S/.test(element.textContent!) ||
    Array.from(element.querySelectorAll('slot')).some((slot) =>
      slot.assignedNodes({ flatten: true }).some((node) => /\S/.test(node.textContent!)),
    )
  );
}

/** Whether there is a sign in it, and not only boxes of its own shape. */
function holdsIcon(element: Element): boolean {
  const view = element.ownerDocument.defaultView!;
  const isSign = ({ content }: CSSStyleDeclaration) =>
    /[^"'\s]/.test(content.replace(/^(?:none|normal)$/, ''));
  const isPicture = (style: CSSStyleDeclaration) =>
    [style.backgroundImage, style.getPropertyValue('-webkit-mask-image')].some((image) =>
      image.startsWith('url('),
    );
  return Array.from(element.querySelectorAll('*')).some(
    (one) =>
      /^(?:svg|img|canvas|slot)$/.test(one.localName) ||
      one.shadowRoot !== null ||
      isSign(view.getComputedStyle(one, '::before')) ||
      isSign(view.getComputedStyle(one, '::after')) ||
      isPicture(view.getComputedStyle(one)),
  );
}

function isFilled({ backgroundColor }: CSSStyleDeclaration): boolean {
  return !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

/** A line round a square or a disc, as round what is to be ticked. */
function isRing(style: CSSStyleDeclaration): boolean {
  return isDrawn(style) && Math.abs(px(style.width) - px(style.height)) <= 1;
}

export function isDrawn(style: CSSStyleDeclaration): boolean {
  return (
    isFilled(style) ||
    style.backgroundImage !== 'none' ||
    style.boxShadow !== 'none' ||
    (px(style.borderTopWidth) > 0 && px(style.borderLeftWidth) > 0)
  );
}

/** Grows one side of a control, or makes room round it, with its content where it was. */
function grow(
  { element, style, kind, box, place }: Target,
  axis: 'x' | 'y',
  by: number,
  side: number,
  tokens: Set<string>,
  isFree: boolean,
): void {
  const names = axis === 'y' ? (['t', 'b'] as const) : (['l', 'r'] as const);
  const sides = axis === 'y' ? (['Top', 'Bottom'] as const) : (['Left', 'Right'] as const);
  // A fixed height that its line has outgrown goes, and what stuck out is in the box.
  const out =
    axis === 'y' && squares.has(element)
      ? Math.max(0, element.scrollHeight - element.clientHeight)
      : 0;
  const each = (what: 'padding' | 'margin') =>
    names.forEach((name, at) => {
      const now = px(style[`${what}${sides[at]!}` as 'paddingTop']);
      // Pushed aside by `auto`: what was measured is not what was meant.
      if (what === 'margin' && (now > 40 || now < 0 || numberOf(tokens, `m${name}`) !== undefined))
        return;
      put(tokens, `${what[0]}${name}`, now + (by - out) / 2);
    });
  if (kind === 'drawing') {
    // Both parts that could carry a hit area draw it, as two strokes make a cross.
    if (!isFree && (tokens.has('clear') || isPlain(element, style))) {
      tokens.add('clear');
      put(tokens, `edge-${axis}`, by / 2);
    } else if (!isLoose(style)) each('margin');
    return;
  }
  const now = axis === 'y' ? heightOf(box) : widthOf(box);
  if (replaced.test(element.localName) && kind === 'bare') {
    tokens.add('content');
    each('padding');
    return;
  }
  if (style.display === 'inline') tokens.add('inline');
  if (style.display.startsWith('table-')) {
    if (axis === 'y') {
      put(tokens, 'row', side);
      tokens.add('middle');
    }
    return;
  }
  const padded = [...tokens].some((token) => token.startsWith(`p${names[0]}-`));
  if (kind === 'field' || padded || isCentred(element, style, axis)) {
    const inner =
      style.boxSizing === 'border-box'
        ? 0
        : sides.reduce(
            (sum, name) =>
              sum +
              px(style[`padding${name}` as 'paddingTop']) +
              px(style[`border${name}Width` as 'borderTopWidth']),
            0,
          );
    put(tokens, axis === 'y' ? 'h' : 'w', now + by - inner);
    return;
  }
  if (place.moved && axis === 'x') return;
  each('padding');
}

/** Out of the flow, where a margin makes no room, but moves it out of its place. */
function isLoose({ position }: CSSStyleDeclaration): boolean {
  return /absolute|fixed/.test(position);
}

/** Whether an edge nobody sees can be put round a drawing: it has none, and nothing beside its shape. */
function isPlain(element: Element, style: CSSStyleDeclaration): boolean {
  const isRange = element.matches('input[type=range]');
  return (
    (isRange || !replaced.test(element.localName)) &&
    [
      style.borderTopWidth,
      style.borderLeftWidth,
      style.paddingTop,
      style.paddingLeft,
      style.paddingRight,
      style.paddingBottom,
    ].every((width) => px(width) === 0) &&
    style.boxShadow === 'none' &&
    // Corners are those of the edge: a round one stays so only where it is half of the side.
    (isRange ||
      [
        style.borderTopLeftRadius,
        style.borderTopRightRadius,
        style.borderBottomRightRadius,
        style.borderBottomLeftRadius,
      ].every((radius) => radius === '0px' || (radius.endsWith('%') && px(radius) >= 50)))
  );
}

function isCentred(element: Element, style: CSSStyleDeclaration, axis: 'x' | 'y'): boolean {
  const { display, flexDirection, alignItems, justifyContent, alignContent, justifyItems } = style;
  if (/flex/.test(display)) {
    const across = /column/.test(flexDirection) === (axis === 'x');
    return /center/.test(across ? alignItems : justifyContent);
  }
  if (/grid/.test(display)) {
    return /center/.test(axis === 'y' ? alignItems + alignContent : justifyItems + justifyContent);
  }
  return element.localName === 'button' || element.localName === 'input';
}

/** Nothing answers beyond round corners, so that a small disc holds no square of the wanted side. */
function isRound({ style, box }: Target, side: number): boolean {
  return px(style.borderTopLeftRadius) > side / 4 && widthOf(box) < side * 1.5;
}

/** A part of the element that is free to carry the hit area, or null. */
function pseudoOf(target: Target, made: ReadonlySet<string>, later: LaterParts): Pseudo | null {
  const { element, style } = target;
  const isTick = element.localName === 'input' && ticks.test((element as HTMLInputElement).type);
  if (replaced.test(element.localName) && !isTick) return null;
  if (/^table-(?:row|column)/.test(style.display)) return null;
  if (style.overflowX !== 'visible' && !fitsInside(element)) return null;
  const view = element.ownerDocument.defaultView!;
  const parts = [element, element.shadowRoot].flatMap((one) =>
    one ? Array.from(one.querySelectorAll('*')) : [],
  );
  const inside = parts.map((one) => view.getComputedStyle(one));
  // It must not become what something in it hangs on.
  const isStatic = style.position === 'static' || made.has('relative');
  if (isStatic && inside.some(({ position }) => position === 'absolute')) return null;
  const isUnder = inside.length > 0 && inside.every(({ zIndex }) => zIndex === 'auto');
  let free: Pseudo | null = null;
  for (const name of ['before', 'after'] as const) {
    const { content, position } = view.getComputedStyle(element, `::${name}`);
    const isFree = made.has(name) || /^(?:none|normal|)$/.test(content);
    // Nor of what is drawn, as a link that is pressed all over its card is.
    if (isStatic && !isFree && position === 'absolute') return null;
    if (isFree && !later.comes(element, name)) free = { name, isUnder };
  }
  return isStatic && later.hangsOutside(element) ? null : free;
}

/** Nothing sticks out that its overflow would hide, and no round corner has anything to cut. */
function fitsInside(element: HTMLElement): boolean {
  return (
    element.scrollWidth <= element.clientWidth &&
    element.scrollHeight <= element.clientHeight &&
    !element.querySelector('img,video,canvas')
  );
}

function hit(
  { style, box }: Target,
  room: Box,
  pseudo: Pseudo,
  made: ReadonlySet<string>,
  round: boolean,
  tokens: Set<string>,
): void {
  const by = [
    box.top - room.top,
    room.right - box.right,
    room.bottom - box.bottom,
    box.left - room.left,
  ];
  if (by.every((one) => one < 1) && !round) return;
  const borders = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ];
  tokens.add(pseudo.name);
  if (pseudo.isUnder) tokens.add('under');
  if (made.has('relative') || style.position === 'static') tokens.add('relative');
  if (made.has('open') || style.overflowX !== 'visible') tokens.add('open');
  ['t', 'r', 'b', 'l'].forEach((name, at) => {
    tokens.add(`${name}-${Math.max(0, Math.floor((by[at]! + px(borders[at]!)) * 2 + 0.01) / 2)}`);
  });
}

/** Which blocks have words beside their controls, in one look: many links may stand in one. */
type Sentences = Map<Element, boolean>;

/** A link in running text: its height is the line's, and WCAG leaves it out. */
function isInSentence(element: Element, style: CSSStyleDeclaration, sentences: Sentences): boolean {
  if (style.display !== 'inline' || isStar(element)) return false;
  const view = element.ownerDocument.defaultView!;
  let block = element.parentElement;
  while (block && /^(?:inline|contents)$/.test(view.getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  if (!block) return false;
  const label = element.closest('label');
  if (label && label !== block && block.contains(label)) return hasWords(block, element);
  const known = sentences.get(block) ?? hasWords(block, element);
  sentences.set(block, known);
  return known;
}

/** Whether a block has words beside its controls, of which one stands in it. */
function hasWords(block: Element, control: Element): boolean {
  const view = block.ownerDocument.defaultView!;
  let count = 0;
  // The words of a box to tick are its own, and no sentence around another.
  const isControls = (node: Element) =>
    node.matches('a,button,input,select,[role]') ||
    (node.localName === 'label' && (node === control || !node.contains(control)));
  const gather = (parent: Element) => {
    // Signs between links make no sentence.
    for (let node = parent.firstChild; node && count < 2; node = node.nextSibling) {
      if (node.nodeType === 3) count += (node.nodeValue!.match(/[\p{L}\p{N}]/gu) ?? []).length;
      else if (node.nodeType === 1 && !isControls(node as Element)) {
        if (/^(?:inline|contents)$/.test(view.getComputedStyle(node as Element).display)) {
          gather(node as Element);
        }
      }
    }
  };
  gather(block);
  return count >= 2;
}

/** One of several signs alike, to be given or chosen. A link is one of its sentence, as a note is. */
function isStar(element: Element): boolean {
  if (/[\p{L}\p{N}]/u.test(element.textContent!) || element.matches('a[href]')) return false;
  const { localName, classList } = element;
  let other = element.parentElement?.firstElementChild;
  const isAlike = (one: Element) =>
    one !== element && one.localName === localName && one.classList[0] === classList[0];
  while (other && !isAlike(other)) other = other.nextElementSibling;
  return other != null;
}

export function px(value: string): number {
  return Number.parseFloat(value) || 0;
}
