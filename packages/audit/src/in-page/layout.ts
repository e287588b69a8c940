import { interactiveSelector, intersect, isTextField, parentOf, walk, zoomOf } from './dom';
import { px } from './report';
import type { Backdrops } from './backdrop';
import type { Box, Page } from './dom';
import type { Report } from './report';
import type { TextRun } from './runs';

/** Fractions of a pixel that rounding makes; nothing a person sees. */
const slack = 1;

/** C-06: the page never scrolls sideways; and text stays inside the box drawn for it. */
export function checkOverflow(
  page: Page,
  report: Report,
  roots: readonly Element[],
  runs: readonly TextRun[],
): void {
  const { overflow } = report.limits;
  const scroller = page.document.scrollingElement ?? page.document.documentElement;
  report.count('care/overflow');
  if (pageOverflow(page) > 0) {
    const culprit = widest(page, roots) ?? scroller;
    report.fail('care/overflow', {
      element: culprit,
      measured: `page ${scroller.scrollWidth} px wide`,
      required: `<= ${scroller.clientWidth} px`,
      clause: overflow.clause,
    });
  }
  for (const root of roots) {
    for (const element of walk(root)) {
      const { overflowX } = page.style(element);
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
      if (isTextField(element) || element === page.document.body) continue;
      if (element.scrollWidth - element.clientWidth <= slack || page.isHidden(element)) continue;
      report.count('care/overflow');
      // C-06 is about scrolling both ways to read. It lets tables and the like scroll sideways on
      // their own, and whether this is one a person has to say.
      const bothWays =
        /auto|scroll/.test(page.style(element).overflowY) &&
        element.scrollHeight - element.clientHeight > slack;
      report[bothWays ? 'fail' : 'look']('care/overflow', {
        element,
        measured: `scrolls sideways, ${element.scrollWidth} px in ${element.clientWidth} px`,
        required: 'nothing to scroll sideways',
        clause: overflow.clause,
      });
    }
  }
  for (const run of runs) {
    if (run.kind !== 'text') continue;
    const frame = drawnBox(page, run.owner);
    if (!frame) continue;
    report.count('care/overflow');
    const beyond = beyondBox(run, frame);
    if (beyond === 0) continue;
    report.fail('care/overflow', {
      element: frame,
      text: run.text,
      measured: `text ${px(beyond)} outside its box`,
      required: 'inside its box',
      clause: overflow.clause,
    });
  }
}

/** How far a run's ink reaches out of the box drawn for it, 0 when it stays inside. */
export function beyondBox(run: TextRun, frame: Element): number {
  const outer = frame.getBoundingClientRect();
  for (const box of run.boxes()) {
    const beyond = Math.max(
      outer.left - box.left,
      box.right - outer.right,
      outer.top - box.top,
      box.bottom - outer.bottom,
    );
    if (beyond > slack + 1) return beyond;
  }
  return 0;
}

/** How much wider the page is than the screen, in px of the screen. */
export function pageOverflow(page: Page): number {
  const scroller = page.document.scrollingElement ?? page.document.documentElement;
  const extra = scroller.scrollWidth - scroller.clientWidth;
  return extra > slack ? extra : 0;
}

/** C-01, C-08: no text is cut off by a box, an ellipsis, a line clamp or the edge of the screen. */
export function checkClipped(page: Page, report: Report, runs: readonly TextRun[]): void {
  const { clipped } = report.limits;
  for (const run of runs) {
    if (run.kind === 'generated') continue;
    report.count('care/clipped');
    const fail = (measured: string) =>
      report.fail('care/clipped', {
        element: run.owner,
        text: run.text,
        measured,
        required: 'whole text visible',
        clause: clipped.clause,
      });

    const cut = cutOf(page, run);
    if (cut) fail(cut);
  }
}

/** What cuts a run off, in words, or `null` where the whole of it can be read. */
export function cutOf(page: Page, run: TextRun): string | null {
  if (run.kind === 'generated') return null;
  if (run.kind !== 'text') return fieldLoss(page, run);
  const ellipsis = cutByEllipsis(page, run.owner);
  if (ellipsis) return ellipsis;
  const loss = cutByBox(page, run);
  return loss > 0 ? `${px(loss)} cut off` : null;
}

/** True where boxes that do not scroll leave nothing of a run in sight. */
export function isCutWhole(page: Page, run: TextRun): boolean {
  const inks = run.boxes();
  if (inks.length === 0) return false;
  const clips = page.clipsInside(run.owner);
  return inks.every((ink) => {
    let box: Box | null = ink;
    for (const clip of clips) {
      if (!box) return true;
      if (clip.x === 'soft') box = { ...box, left: clip.box.left, right: clip.box.right };
      if (clip.y === 'soft') box = { ...box, top: clip.box.top, bottom: clip.box.bottom };
      box = intersect(box, {
        left: clip.x === 'hard' ? clip.box.left : -Infinity,
        right: clip.x === 'hard' ? clip.box.right : Infinity,
        top: clip.y === 'hard' ? clip.box.top : -Infinity,
        bottom: clip.y === 'hard' ? clip.box.bottom : Infinity,
      });
    }
    return box === null;
  });
}

/** Text that lies on other text. */
export function checkOverlap(
  page: Page,
  report: Report,
  backdrops: Backdrops,
  runs: readonly TextRun[],
): void {
  for (let at = 0; at < runs.length; at += 1) report.count('care/overlap');
  for (const { one, other, width, height } of overlapsIn(page, backdrops, runs)) {
    report.fail('care/overlap', {
      element: one.owner,
      text: one.text,
      measured: `${px(width)} x ${px(height)} under or over “${other.text.slice(0, 12)}”`,
      required: 'no overlap',
      clause: report.limits.overlap.clause,
    });
  }
}

/** Two runs of text that lie on each other, and how much of them. */
interface Overlap {
  readonly one: TextRun;
  readonly other: TextRun;
  readonly width: number;
  readonly height: number;
}

export function* overlapsIn(
  page: Page,
  backdrops: Backdrops,
  runs: readonly TextRun[],
): Generator<Overlap> {
  interface Piece {
    readonly run: TextRun;
    readonly box: Box;
    readonly index: number;
  }
  const pieces: Piece[] = [];
  for (const run of runs) {
    run.boxes().forEach((box, index) => {
      const seen = visiblePart(page, run.owner, box);
      if (seen) pieces.push({ run, box: seen, index });
    });
  }
  pieces.sort((one, other) => one.box.top - other.box.top);
  for (let first = 0; first < pieces.length; first += 1) {
    const one = pieces[first]!;
    for (let second = first + 1; second < pieces.length; second += 1) {
      const other = pieces[second]!;
      if (other.box.top >= one.box.bottom) break;
      if (other.run.owner === one.run.owner && other.run.kind === one.run.kind) continue;
      const common = intersect(one.box, other.box);
      if (!common) continue;
      const width = common.right - common.left;
      const height = common.bottom - common.top;
      // Ink boxes are a little larger than ink.
      if (width <= 3 || height <= 0.2 * Math.min(one.run.size, other.run.size)) continue;
      const point = toScreen(page, one, other);
      if (point && backdrops.separated(point.x, point.y, one.run.owner, other.run.owner)) continue;
      yield { one: one.run, other: other.run, width, height };
    }
  }
}

function toScreen(
  page: Page,
  one: { run: TextRun; index: number },
  other: { run: TextRun; index: number },
): { x: number; y: number } | null {
  const read = () => {
    const first = one.run.boxes()[one.index];
    const second = other.run.boxes()[other.index];
    return first && second ? intersect(first, second) : null;
  };
  const view = page.viewport;
  let common = read();
  if (common && (common.top < 0 || common.bottom > view.bottom)) {
    page.bring(one.run.owner);
    common = read();
  }
  if (!common) return null;
  const x = (common.left + common.right) / 2;
  const y = (common.top + common.bottom) / 2;
  return x >= 0 && x < view.right && y >= 0 && y < view.bottom ? { x, y } : null;
}

/** The deepest element that reaches past the edge and has no child that reaches further. */
function widest(page: Page, roots: readonly Element[]): Element | null {
  const view = page.viewport;
  const rightToLeft = page.style(page.document.documentElement).direction === 'rtl';
  const offset = page.window.scrollX;
  let found: Element | null = null;
  let reach = slack;
  for (const root of roots) {
    for (const element of walk(root)) {
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      const beyond = rightToLeft ? -(box.left + offset) : box.right + offset - view.right;
      if (beyond < reach || page.clips(element).some((clip) => clip.x)) continue;
      reach = beyond;
      found = element;
    }
  }
  return found;
}

/** The nearest box a person sees around text that flows in it: filled, bordered, or a control. */
export function drawnBox(page: Page, owner: Element): Element | null {
  for (let current: Element | null = owner; current; current = parentOf(current)) {
    if (current === page.document.body || current === page.document.documentElement) return null;
    const style = page.style(current);
    if (style.display === 'inline' || style.display === 'contents') {
      if (style.position === 'static' || style.position === 'relative') continue;
    }
    // What clips or scrolls answers for itself: `care/clipped` looks there.
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') return null;
    const bordered = ['Top', 'Right', 'Bottom', 'Left'].every(
      (side) =>
        style[`border${side}Style` as 'borderTopStyle'] !== 'none' &&
        Number.parseFloat(style[`border${side}Width` as 'borderTopWidth']) > 0,
    );
    const filled = !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
    if (bordered || filled || current.matches(interactiveSelector)) return current;
    // Positioned out of the flow on purpose: the box further out does not hold it.
    if (style.position === 'absolute' || style.position === 'fixed') return null;
  }
  return null;
}

function cutByEllipsis(page: Page, owner: Element): string | null {
  for (let current: Element | null = owner; current; current = parentOf(current)) {
    const style = page.style(current);
    const clamp = (style as { webkitLineClamp?: string }).webkitLineClamp;
    if (clamp && clamp !== 'none' && current.scrollHeight > current.clientHeight + slack) {
      return `clamped to ${clamp} lines`;
    }
    if (
      style.textOverflow !== 'clip' &&
      style.overflowX !== 'visible' &&
      current.scrollWidth > current.clientWidth + slack
    ) {
      return `${current.scrollWidth - current.clientWidth} px behind an ellipsis`;
    }
    if (style.display !== 'inline' && style.display !== 'contents') {
      // A clamp or an ellipsis cuts its own lines, or those of blocks right inside it.
      if (current !== owner && !style.display.includes('box')) break;
    }
  }
  return null;
}

/** How many px of ink no scrolling can bring to light, 0 when all of it can be read. */
function cutByBox(page: Page, run: TextRun): number {
  const clips = page.clipsInside(run.owner);
  const fixed = page.fixedRoot(run.owner);
  const reachable = clips.some((clip) => clip.x === 'soft') || fixed !== null;
  const rightToLeft = page.style(page.document.documentElement).direction === 'rtl';
  const { scrollX } = page.window;
  let loss = 0;
  for (const ink of run.boxes()) {
    let box: Box | null = ink;
    // Before the start of the page no scrolling goes.
    if (!reachable && !clips.some((clip) => clip.x === 'hard')) {
      const lost = rightToLeft ? ink.right + scrollX - page.viewport.right : -(ink.left + scrollX);
      if (lost > 0 && lost < ink.right - ink.left) loss = Math.max(loss, lost);
    }
    for (const clip of clips) {
      if (!box) break;
      // What a scroller holds can be brought into its frame; from there outwards the frame counts.
      if (clip.x === 'soft') box = { ...box, left: clip.box.left, right: clip.box.right };
      if (clip.y === 'soft') box = { ...box, top: clip.box.top, bottom: clip.box.bottom };
      if (clip.x === 'hard')
        loss = Math.max(loss, outside(box.left, box.right, clip.box.left, clip.box.right));
      if (clip.y === 'hard')
        loss = Math.max(loss, outside(box.top, box.bottom, clip.box.top, clip.box.bottom));
      // A panel that slid away whole (carousel, drawer) is hidden, not cut, when readers skip it too.
      if (loss > 0 && !intersect(box, clip.box) && isAside(run.owner)) return 0;
    }
    if (fixed && !clips.some((clip) => clip.y === 'soft')) {
      const view = page.viewport;
      const frame = fixed.getBoundingClientRect();
      if (intersect(frame, view)) {
        loss = Math.max(
          loss,
          outside(ink.top, ink.bottom, view.top, view.bottom),
          outside(ink.left, ink.right, view.left, view.right),
        );
      }
    }
  }
  return loss > slack + 0.5 ? loss : 0;
}

function isAside(owner: Element): boolean {
  return owner.closest('[aria-hidden=true],[inert],[hidden]') !== null;
}

function outside(low: number, high: number, from: number, to: number): number {
  return Math.max(0, from - low, high - to);
}

/** What of a field's text does not fit. Typed values scroll; hints, choices and heights do not. */
function fieldLoss(page: Page, run: TextRun): string | null {
  const field = run.owner as HTMLInputElement;
  const style = page.style(field);
  const zoom = zoomOf(field);
  const px2 = (value: string) => (Number.parseFloat(value) || 0) * zoom;
  const room =
    field.getBoundingClientRect().height - px2(style.borderTopWidth) - px2(style.borderBottomWidth);
  if (room > 0 && room < run.size - slack) {
    return `text ${px(run.size)} high in a field of ${px(room)}`;
  }
  if (field.tagName === 'TEXTAREA') {
    return run.kind === 'value' ||
      field.scrollHeight <= field.clientHeight + slack ||
      style.overflowY !== 'hidden'
      ? null
      : `${field.scrollHeight - field.clientHeight} px of the hint cut off`;
  }
  if (run.kind === 'value' && isTextField(field)) return null;
  const [ink] = run.boxes();
  if (!ink) return null;
  const outer = field.getBoundingClientRect();
  const over =
    ink.right - ink.left - (outer.width - px2(style.paddingLeft) - px2(style.paddingRight));
  // Fonts measured on a canvas differ by a hair from fonts laid out.
  return over > 3 ? `${px(over)} of it does not fit` : null;
}

function visiblePart(page: Page, owner: Element, box: Box): Box | null {
  let result: Box | null = box;
  for (const clip of page.clipsInside(owner)) {
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
