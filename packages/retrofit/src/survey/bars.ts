import { describeElement, type Tell } from '../runtime/report.ts';
import { boxOf, overlap, widthOf, type Box } from './geometry.ts';
import { numberOf, put } from './tokens.ts';
import { px } from './targets.ts';
import type { Sight, Wanted } from './sight.ts';

/** Padding from here on is room for a bar, below it only air. */
const leastBar = 30;

/** What a bar may lie over. */
interface Content {
  readonly element: Element;
  readonly box: Box;
  readonly isText: boolean;
}

/**
 * Makes room for bars that stay on the screen, which grew with their text: at either end of the
 * scroll nothing of the page lies under one (C-23), and what is jumped to stops short of them.
 *
 * @param before - What the body had from us before this survey.
 */
export function fitBars(
  document: Document,
  sight: Sight,
  { width }: Wanted,
  tokensOf: (element: Element) => Set<string>,
  tell: Tell,
  before: ReadonlySet<string>,
): void {
  const view = document.defaultView!;
  const root = document.documentElement;
  if (!mayScroll(document.body, view)) keepRoom(tokensOf(document.body), before);
  const bars = sight.bars.filter(({ box }) => widthOf(box) >= width * 0.6);
  const height = view.innerHeight;
  // A page that is covered as a whole waits behind a dialog.
  const low = stacked(bars, height, tokensOf);
  const high = bars.filter(({ box }) => box.top <= 2 && box.bottom < height / 2 && box.bottom > 0);
  const isInBar = (element: Element) => sight.bars.some((bar) => bar.element.contains(element));
  const content = [
    ...sight.words.map(({ element, box }) => ({ element, box, isText: true })),
    ...sight.controls.map(({ element, box }) => ({ element, box, isText: false })),
  ].filter(({ element, box }) => box.bottom > box.top && box.right > box.left && !isInBar(element));
  if (content.length === 0) return;

  const taken = [...low, ...high].reduce((sum, { box }) => sum + box.bottom - box.top, 0);
  if (taken > height / 2) {
    tell({
      kind: 'covered',
      where: describeElement(bars[0]!.element),
      what:
        `Bars that stay take ${Math.round((taken / height) * 100)} % of the screen (C-23). Let all ` +
        'but one scroll with the page when text is large.',
    });
  }
  if (low.length > 0) {
    const tallest = height - Math.min(...low.map(({ box }) => box.top));
    const edge = root.scrollHeight - view.scrollY - tallest;
    const last = content
      .map((one) => (one.box.bottom > edge ? withoutRoom(one, view) : one))
      .reduce((most, one) => (one.box.bottom > most.box.bottom ? one : most));
    put(tokensOf(root), 'scroll-b', tallest);
    pad(last, 'Bottom', edge, tokensOf, view);
  }
  if (high.length > 0) {
    const tallest = Math.max(...high.map(({ box }) => box.bottom));
    const edge = tallest - view.scrollY;
    const first = content
      .map((one) => (one.box.top < edge ? withoutRoom(one, view) : one))
      .reduce((most, one) => (one.box.top < most.box.top ? one : most));
    put(tokensOf(root), 'scroll-t', tallest);
    pad(first, 'Top', edge, tokensOf, view);
  }

  for (const { element, box } of sight.bars) {
    if (widthOf(box) >= width * 0.6) continue;
    const covered = atTheEnd(sight, root, view).find(
      (one) => !isInBar(one.element) && mostlyIn(one.box, box),
    );
    if (!covered) continue;
    tell({
      kind: 'covered',
      where: describeElement(element),
      what:
        `It floats over ${describeElement(covered.element)}, which nobody can press then (C-23). ` +
        'Give the page room at its end, or the button a place of its own.',
    });
  }
}

/**
 * Bars at the bottom, one standing on the other. Where the lower one grew, the upper one, whose place
 * is given in px, stands in it, and is lifted.
 */
function stacked(
  bars: Sight['bars'],
  height: number,
  tokensOf: (element: Element) => Set<string>,
): { box: Box }[] {
  const found: { box: Box }[] = [];
  let edge = height;
  const candidates = bars
    .filter(({ box }) => box.top > height / 2)
    .sort((one, other) => other.box.bottom - one.box.bottom);
  for (const { element, box } of candidates) {
    if (box.bottom < edge - 2) continue;
    const lift = box.bottom < height - 2 ? box.bottom - edge : 0;
    if (lift > 0.5) put(tokensOf(element), 'bottom', height - edge);
    edge = Math.min(edge, box.top - Math.max(0, lift));
    found.push({ box: { ...boxOf(box), top: edge } });
  }
  return found;
}

/** Controls as they lie when the page is scrolled to its end, where nothing can be moved away. */
function atTheEnd(sight: Sight, root: Element, view: Window): { element: Element; box: Box }[] {
  const by = Math.max(0, root.scrollHeight - view.innerHeight - view.scrollY);
  return sight.controls.map(({ element, box }) => ({
    element,
    box: { left: box.left, right: box.right, top: box.top - by, bottom: box.bottom - by },
  }));
}

/** Text that stands in a box with room for a bar begins below that room. */
function withoutRoom({ element, box, isText }: Content, view: Window): Content {
  if (!isText) return { element, box, isText };
  const { paddingTop, paddingBottom } = view.getComputedStyle(element);
  const inner = {
    ...boxOf(box),
    top: box.top + px(paddingTop),
    bottom: box.bottom - px(paddingBottom),
  };
  return { element, box: inner, isText };
}

function mostlyIn(box: Box, cover: Box): boolean {
  const common = overlap(box, cover);
  if (!common) return false;
  const part = (common.right - common.left) * (common.bottom - common.top);
  return part > ((box.right - box.left) * (box.bottom - box.top)) / 2;
}

/**
 * Adds to the padding with which the page already makes room for its bar, or else to that of the
 * body, until the outermost content and the room itself clear the bar.
 */
function pad(
  { element, box }: Content,
  side: 'Top' | 'Bottom',
  edge: number,
  tokensOf: (element: Element) => Set<string>,
  view: Window,
): void {
  const { body } = element.ownerDocument;
  const paddingOf = (one: Element) => px(view.getComputedStyle(one)[`padding${side}`]);
  let holder: Element = body;
  let most = Math.max(paddingOf(body), leastBar - 1);
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const now = paddingOf(at);
    if (now > most && !/fixed|sticky|absolute/.test(view.getComputedStyle(at).position)) {
      most = now;
      holder = at;
    }
  }
  most = paddingOf(holder);
  const outer = holder.getBoundingClientRect();
  const past = (at: number) => (side === 'Top' ? edge - at : at - edge);
  let missing = past(side === 'Top' ? box.top : box.bottom);
  // Room that was as high as the bar grows as the bar does.
  if (most >= leastBar) {
    missing = Math.max(missing, past(side === 'Top' ? outer.top + most : outer.bottom - most));
  }
  // A page that is fixed itself does not scroll, and room at its end would make it end off the screen.
  if (missing <= 0.5 || (holder === body && !mayScroll(body, view))) return;
  put(tokensOf(holder), side === 'Top' ? 'pt' : 'pb', most + missing);
}

/** A page that is locked while a dialog is open has the room it had, or it would jump when it closes. */
function keepRoom(tokens: Set<string>, before: ReadonlySet<string>): void {
  for (const name of ['pt', 'pb']) {
    const room = numberOf(before, name);
    if (room !== undefined && numberOf(tokens, name) === undefined) put(tokens, name, room);
  }
}

/** Whether the page as a whole can be scrolled, and no pane inside it instead. */
function mayScroll(body: Element, view: Window): boolean {
  const { position, overflowY } = view.getComputedStyle(body);
  const root = view.getComputedStyle(body.parentElement!).overflowY;
  const holds = /hidden|clip/;
  if (position === 'fixed') return false;
  // Locked after it was scrolled.
  return view.scrollY > 0 || !holds.test(root === 'visible' ? overflowY : root);
}
