import { contrast } from './colour';
import { belongsToDisabled, interactiveSelector, parentOf } from './dom';
import { px, ratio } from './report';
import type { Backdrops } from './backdrop';
import type { Colour } from './colour';
import type { Box, Page } from './dom';
import type { Report } from './report';
import type { TextRun } from './runs';

/** every visible piece of text, whatever it is for. */
export function checkFontSize(report: Report, runs: readonly TextRun[]): void {
  for (const run of runs) {
    const limit = report.limitsAt(run.owner).fontSize;
    if (!limit) continue;
    report.count('care/font-min-18');
    if (run.size < limit.value - 0.05) {
      report.fail('care/font-min-18', {
        element: run.owner,
        text: run.text,
        measured: px(run.size),
        required: `>= ${px(limit.value)}`,
        clause: limit.clause,
      });
    }
  }
}

/** distance between the lines that are really there, against the size of their text. */
export function checkLineHeight(page: Page, report: Report, runs: readonly TextRun[]): void {
  const limit = report.limits.lineHeight;
  if (!limit) return;
  const blocks = new Map<Element, { middle: number; size: number; box: Box }[]>();
  for (const run of runs) {
    if (run.kind !== 'text' || run.owner.namespaceURI?.endsWith('svg')) continue;
    const block = blockOf(page, run.owner);
    const lines = blocks.get(block) ?? [];
    blocks.set(block, lines);
    for (const box of run.boxes()) {
      lines.push({ middle: (box.top + box.bottom) / 2, size: run.size, box });
    }
  }
  for (const [block, pieces] of blocks) {
    pieces.sort((one, other) => one.middle - other.middle);
    let tightest = Infinity;
    let previous: { middle: number; size: number } | null = null;
    for (const piece of pieces) {
      if (previous && piece.middle - previous.middle < 0.45 * Math.max(piece.size, previous.size)) {
        // Same line: superscripts and differing sizes wobble around its middle.
        previous.size = Math.max(previous.size, piece.size);
        continue;
      }
      if (previous) {
        tightest = Math.min(
          tightest,
          (piece.middle - previous.middle) / Math.max(piece.size, previous.size),
        );
      }
      previous = { middle: piece.middle, size: piece.size };
    }
    if (tightest === Infinity) continue;
    report.count('care/line-height');
    if (tightest < limit.value - 0.015) {
      report.fail('care/line-height', {
        element: block,
        measured: String(Math.round(tightest * 100) / 100),
        required: `>= ${limit.value}`,
        clause: limit.clause,
      });
    }
  }
}

/** C-04, C-05, A-08: ink against what is really behind it. */
export function checkContrast(
  page: Page,
  report: Report,
  backdrops: Backdrops,
  runs: readonly TextRun[],
): void {
  for (const run of runs) {
    const limits = report.limitsAt(run.owner);
    if (!hasToBeRead(run)) continue;
    report.count('care/contrast');
    const bold = Number(run.style.fontWeight) >= 700;
    const large = run.size >= limits.largeText || (bold && run.size >= limits.largeBoldText - 0.01);
    const limit = large ? limits.contrastLarge : limits.contrast;
    const { worst, look, cover } = contrastOf(page, backdrops, run);
    if (worst === Infinity && !look) {
      // A covered control is the probe's to report.
      if (cover && !run.owner.closest(interactiveSelector)) {
        reportCovered(page, report, run, cover);
      }
      continue;
    }
    const entry = {
      element: run.owner,
      text: run.text,
      required: `>= ${limit.value}:1`,
      clause: limit.clause,
    };
    if (look) {
      report.look('care/contrast', { ...entry, measured: `text over ${look}` });
    } else if (worst < limit.value - 0.005) {
      report.fail('care/contrast', { ...entry, measured: ratio(worst) });
    }
  }
}

/** Neither part of a control that is switched off, nor a picture that happens to be a letter. */
export function hasToBeRead(run: TextRun): boolean {
  return !belongsToDisabled(run.owner) && !isPictograph(run.text);
}

/** Ink against its background, at the first scroll position where the run comes out. */
export interface RunContrast {
  /** Smallest ratio of the points looked at; `Infinity` where none could be. */
  readonly worst: number;
  /** Set where a picture, a gradient or a filter decides: the ratio says nothing. */
  readonly look: string | null;
  /** Set where something lies on top at every scroll position. */
  readonly cover: Element | null;
}

/** Measures one run; the page is left scrolled (`page.restore` undoes it). */
export function contrastOf(page: Page, backdrops: Backdrops, run: TextRun): RunContrast {
  const ink = inkColour(page, backdrops, run);
  let worst = Infinity;
  let look: string | null = null;
  if (/text/.test((run.style as { backgroundClip?: string }).backgroundClip ?? '')) {
    look = 'text painted by its background';
  }
  let cover: Element | null = null;
  // Text under a bar that stays may come out at another scroll position.
  for (const place of ['here', 'center', 'start', 'end'] as const) {
    cover = null;
    for (const [x, y] of samplePoints(page, run, place)) {
      const backdrop = backdrops.at(x, y, run.owner);
      if (backdrop.cover) {
        cover = backdrop.cover;
        continue;
      }
      look ??= backdrop.look;
      worst = Math.min(worst, contrast(backdrop.inked(ink), backdrop.plain));
    }
    if (!cover || worst < Infinity) break;
  }
  return { worst, look, cover };
}

/**
 * Text that no scroll position brings out. Under something that stays in place it is lost; under
 * something that flows with it (a stack of slides) a person has to say whether it is meant.
 */
function reportCovered(page: Page, report: Report, run: TextRun, cover: Element): void {
  const stays = [...page.path(cover)].some((element) =>
    /fixed|sticky/.test(page.style(element).position),
  );
  report[stays ? 'fail' : 'look']('care/covered', {
    element: run.owner,
    text: run.text,
    measured: `text under <${cover.tagName.toLowerCase()}> at every scroll position`,
    required: 'readable at some scroll position',
    clause: report.limits.covered.clause,
  });
}

/** The nearest ancestor that stacks lines. */
export function blockOf(page: Page, element: Element): Element {
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const { display } = page.style(current);
    if (display !== 'inline' && display !== 'contents' && !display.startsWith('ruby'))
      return current;
  }
  return element;
}

/** Points inside the ink of up to three lines, scrolled into view first. */
function samplePoints(
  page: Page,
  run: TextRun,
  place: 'here' | 'center' | 'start' | 'end',
): [number, number][] {
  let boxes = pick(run.boxes());
  const view = page.viewport;
  const seen = (box: Box) =>
    box.top >= view.top && box.bottom <= view.bottom && box.left < view.right && box.right > 0;
  if (
    place !== 'here' ||
    boxes.length === 0 ||
    !boxes.every(seen) ||
    scrolledAway(page, run, boxes)
  ) {
    page.bring(run.owner, place === 'here' ? 'center' : place);
    boxes = pick(run.boxes());
  }
  if (run.kind === 'generated') {
    // Where generated text sits cannot be read; its element's middle stands for it.
    boxes = [run.owner.getBoundingClientRect()];
  }
  const points: [number, number][] = [];
  for (const box of boxes) {
    const y = (box.top + box.bottom) / 2;
    const inset = Math.min(2, (box.right - box.left) / 4);
    for (const x of [box.left + inset, (box.left + box.right) / 2, box.right - inset]) {
      if (x >= 0 && x < view.right && y >= 0 && y < view.bottom) points.push([x, y]);
    }
  }
  return points;
}

function scrolledAway(page: Page, run: TextRun, boxes: readonly Box[]): boolean {
  return page
    .clips(run.owner)
    .some(({ box, x, y }) =>
      boxes.some(
        (line) =>
          (y === 'soft' && (line.bottom > box.bottom || line.top < box.top)) ||
          (x === 'soft' && (line.right > box.right || line.left < box.left)),
      ),
    );
}

function pick<T>(items: readonly T[]): T[] {
  if (items.length <= 3) return [...items];
  return [items[0]!, items[Math.floor(items.length / 2)]!, items[items.length - 1]!];
}

function inkColour(page: Page, backdrops: Backdrops, run: TextRun): Colour {
  const { style } = run;
  const isGraphics = run.owner.namespaceURI?.endsWith('svg');
  // Forced colours replace `color`; the fill colour keeps saying what the author wrote.
  const forced = page.window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const fill = isGraphics
    ? style.fill
    : forced
      ? style.color
      : style.webkitTextFillColor || style.color;
  const colour = backdrops.colour(fill);
  const opacity =
    run.kind === 'placeholder' || run.kind === 'generated' ? Number(style.opacity || 1) : 1;
  return { ...colour, a: colour.a * opacity };
}

/** Colour emoji bring their own colours. */
function isPictograph(text: string): boolean {
  return !/[^\p{Extended_Pictographic}\p{Emoji_Component}\s]/u.test(text) && !/\d/.test(text);
}
