import {
  hitAt,
  interactiveSelector,
  intersect,
  isDisabled,
  isTextField,
  labelsOf,
  parentOf,
  walk,
} from './dom';
import { px } from './report';
import { blockOf } from './text';
import type { Box, Page } from './dom';
import type { Report } from './report';

/** Pixels are counted whole: a box between two of them may lose one. */
const tolerance = 0.75;

/** A-12, C-21 (hit area, probed) and C-23 (nothing lies on top). */
export function checkTargets(page: Page, report: Report, roots: readonly Element[]): void {
  for (const control of controlsIn(page, roots)) {
    const { target, covered } = report.limitsAt(control);
    report.count('care/covered');
    const seen = probe(page, control, target.value);
    if (seen.kind === 'absent') continue;
    if (seen.kind === 'covered') {
      report.fail('care/covered', {
        element: control,
        text: nameOf(control),
        measured: `${Math.round(seen.share * 100)}% under ${seen.by}`,
        required: 'reachable by touch',
        clause: covered.clause,
      });
      continue;
    }
    // WCAG leaves links inside a sentence out of target size: their height is the line's.
    if (isInlineLink(page, control)) continue;
    report.count('care/target');
    if (!fits(seen, target.value)) {
      report.fail('care/target', {
        element: control,
        text: nameOf(control),
        measured: `${px(seen.width)} x ${px(seen.height)}`,
        required: `>= ${target.value} x ${target.value} px`,
        clause: target.clause,
      });
    }
  }
}

/** Whether a square of `side` px answers. */
export function fits(seen: Probe, side: number): boolean {
  return seen.kind === 'seen' && seen.width >= side - tolerance && seen.height >= side - tolerance;
}

/** Everything a finger can operate and sight can find, nested parts of one control left out. */
export function controlsIn(page: Page, roots: readonly Element[]): Element[] {
  const controls: Element[] = [];
  for (const root of roots) {
    for (const element of walk(root)) {
      if (!element.matches(interactiveSelector) || isDisabled(element)) continue;
      const style = page.style(element);
      if (style.display === 'none' || style.visibility !== 'visible') continue;
      controls.push(element);
    }
  }
  return controls;
}

/** What answers a finger where a control is. */
export type Probe =
  | { readonly kind: 'absent' }
  | { readonly kind: 'covered'; readonly share: number; readonly by: string }
  | { readonly kind: 'seen'; readonly width: number; readonly height: number };

/**
 * Looks for a square of `side` px that answers as the control. Sizes are exact up to `side` only;
 * the page is left scrolled (`page.restore` undoes it).
 */
export function probe(page: Page, control: Element, side: number): Probe {
  let best: Probe = { kind: 'absent' };
  // Bars that stay in place cover different things at different scroll positions, so what falls
  // short at one is looked at again at others.
  for (const place of ['here', 'center', 'start', 'end'] as const) {
    const anchor = anchorOf(page, control);
    if (!anchor) return { kind: 'absent' };
    if (place === 'here' && !isInSight(page, anchor, side)) continue;
    if (place !== 'here') page.bring(anchor, place);
    const result = probeHere(page, control, anchor, side);
    if (score(result) > score(best) || best.kind === 'absent') best = result;
    if (fits(best, side)) return best;
  }
  return best;
}

function score(result: Probe): number {
  if (result.kind === 'seen') return Math.min(result.width, result.height);
  return result.kind === 'covered' ? -result.share : -2;
}

function isInSight(page: Page, anchor: Element, side: number): boolean {
  const box = anchor.getBoundingClientRect();
  const view = page.viewport;
  return (
    box.top >= side / 2 &&
    box.bottom <= view.bottom - side / 2 &&
    box.left >= 0 &&
    box.right <= view.right &&
    !page.clips(anchor).some((clip) => clip.x === 'soft' || clip.y === 'soft')
  );
}

/** The element whose box a finger aims at: the control, or its label where the control is hidden. */
function anchorOf(page: Page, control: Element): Element | null {
  const box = control.getBoundingClientRect();
  if (box.width > 2 && box.height > 2 && !page.isHidden(control)) return control;
  const label = labelsOf(control).find((candidate) => !page.isHidden(candidate));
  if (label) return label;
  // A see-through control laid over its picture is still pressed itself.
  return box.width > 2 && box.height > 2 && page.opacity(control) < 0.02 ? control : null;
}

function probeHere(page: Page, control: Element, anchor: Element, side: number): Probe {
  const view = page.viewport;
  const labels = labelsOf(control);
  // Whole pixels: Chromium answers between two of them for either.
  const hits = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < view.right && y < view.bottom
      ? isPartOf(control, labels, hitAt(page.document, Math.floor(x), Math.floor(y)))
      : false;
  const rects = Array.from(anchor.getClientRects()).filter(
    (rect) => rect.width > 0 && rect.height > 0,
  );
  const box = rects.sort((one, other) => area(other) - area(one))[0];
  if (!box) return { kind: 'absent' };
  const visible = visibleBox(page, anchor, box);
  if (!visible) return { kind: 'absent' };

  let start: [number, number] | null = null;
  let own = 0;
  let foreign = 0;
  let by: Element | null = null;
  const steps = 5;
  const middle = { x: (visible.left + visible.right) / 2, y: (visible.top + visible.bottom) / 2 };
  let nearest = Infinity;
  for (let row = 0; row < steps; row += 1) {
    for (let column = 0; column < steps; column += 1) {
      const x = visible.left + ((column + 0.5) * (visible.right - visible.left)) / steps;
      const y = visible.top + ((row + 0.5) * (visible.bottom - visible.top)) / steps;
      if (hits(x, y)) {
        own += 1;
        const distance = Math.abs(x - middle.x) + Math.abs(y - middle.y);
        if (distance < nearest) {
          nearest = distance;
          start = [x, y];
        }
        continue;
      }
      const hit = hitAt(page.document, Math.floor(x), Math.floor(y));
      if (hit && !hit.contains(control) && !hit.contains(anchor)) {
        foreign += 1;
        by ??= hit;
      }
    }
  }
  const share = foreign / (steps * steps);
  if (share > 0.5 && by) return { kind: 'covered', share, by: describe(by) };
  if (!start) {
    const style = page.style(control);
    if (style.pointerEvents === 'none' && isPartOfOther(control)) return { kind: 'absent' };
    // Nothing above it, yet no point answers: the finger falls through.
    return own === 0 && foreign === 0 && page.isHidden(control)
      ? { kind: 'absent' }
      : { kind: 'seen', width: 0, height: 0 };
  }

  // Most controls are simply large enough where a finger aims; only the others are explored.
  for (const aim of [start, ...labels.map(middleOf)]) {
    if (filled(hits, aim, side, true) === 1) return { kind: 'seen', width: side, height: side };
  }
  let [x, y] = start;
  let width = 0;
  let height = 0;
  for (let turn = 0; turn < 2; turn += 1) {
    const [left, right] = stretch((at) => hits(at, y), x, side);
    width = right - left;
    x = (left + right) / 2;
    const [top, bottom] = stretch((at) => hits(x, at), y, side);
    height = bottom - top;
    y = (top + bottom) / 2;
  }
  if (width >= side - tolerance && height >= side - tolerance) {
    // The cross fits; does the square? Round corners may miss 1 - pi/4 of it, a neighbour may not.
    const part = filled(hits, [x, y], side);
    if (part < 0.74) {
      width = side * part;
      height = side;
    }
  }
  return { kind: 'seen', width, height };
}

/** Share of a square around a point that answers; with `whole`, 0 as soon as a point does not. */
function filled(
  hits: (x: number, y: number) => boolean,
  [x, y]: readonly [number, number],
  side: number,
  whole = false,
): number {
  const grid = 7;
  let count = 0;
  for (let row = 0; row < grid; row += 1) {
    for (let column = 0; column < grid; column += 1) {
      // The outermost points lie in the outermost pixels of the square.
      const across = x + (column / (grid - 1) - 0.5) * (side - 1);
      const down = y + (row / (grid - 1) - 0.5) * (side - 1);
      if (hits(across, down)) count += 1;
      else if (whole) return 0;
    }
  }
  return count / (grid * grid);
}

function middleOf(element: Element): [number, number] {
  const box = element.getBoundingClientRect();
  return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
}

/**
 * The stretch of pixels around a point that answer, [from, to) in CSS px. More than `side` on each
 * side is not looked for.
 */
function stretch(hits: (at: number) => boolean, from: number, side: number): [number, number] {
  const first = Math.floor(from);
  let low = first;
  let high = first;
  // In strides first: most of the way is plain.
  for (const stride of [8, 1]) {
    while (first - low < side && hits(low - stride)) low -= stride;
    while (high - first < side && hits(high - 1 + stride)) high += stride;
  }
  return [low, high];
}

function isPartOf(control: Element, labels: readonly Element[], hit: Element | null): boolean {
  if (!hit) return false;
  if (hit === control) return true;
  if (includes(control, hit)) {
    const inner = nearest(hit);
    return inner === control || inner === null || !includes(control, inner) || isDisabled(inner);
  }
  return labels.some((label) => {
    if (!label.contains(hit)) return false;
    const inner = nearest(hit);
    return inner === null || inner === control || !label.contains(inner);
  });
}

function includes(outer: Element, inner: Element): boolean {
  for (let current: Element | null = inner; current; current = parentOf(current)) {
    if (current === outer) return true;
  }
  return false;
}

function nearest(element: Element): Element | null {
  for (let current: Element | null = element; current; current = parentOf(current)) {
    if (current.matches(interactiveSelector)) return current;
  }
  return null;
}

function isPartOfOther(control: Element): boolean {
  const parent = parentOf(control);
  return parent !== null && (nearest(parent) !== null || parent.closest('label') !== null);
}

function visibleBox(page: Page, element: Element, box: Box): Box | null {
  let result: Box | null = intersect(box, page.viewport);
  for (const clip of page.clips(element)) {
    if (!result) return null;
    result = intersect(result, {
      left: clip.x ? clip.box.left : -Infinity,
      right: clip.x ? clip.box.right : Infinity,
      top: clip.y ? clip.box.top : -Infinity,
      bottom: clip.y ? clip.box.bottom : Infinity,
    });
  }
  return result;
}

/** A link (or a button that flows like one) with other words beside it in the same block. */
export function isInlineLink(page: Page, control: Element): boolean {
  if (page.style(control).display !== 'inline') return false;
  if (!control.matches('a[href],[role=link],button')) return false;
  const block = blockOf(page, control);
  let rest = '';
  const gather = (element: Element) => {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === 3) rest += node.nodeValue ?? '';
      else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.matches(interactiveSelector)) continue;
        const { display } = page.style(child);
        if (display === 'inline' || display === 'contents') gather(child);
      }
    }
  };
  gather(block);
  // Separators between links are not a sentence.
  return (rest.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;
}

export function nameOf(control: Element): string {
  return (
    control.getAttribute('aria-label') ??
    (control.textContent?.trim() || labelsOf(control)[0]?.textContent?.trim()) ??
    (isTextField(control) ? control.placeholder : '') ??
    ''
  );
}

function describe(element: Element): string {
  const role = element.getAttribute('role');
  const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 12);
  return `<${element.tagName.toLowerCase()}${role ? ` role=${role}` : ''}>${text ? ` ${text}` : ''}`;
}

function area(box: DOMRect): number {
  return box.width * box.height;
}
