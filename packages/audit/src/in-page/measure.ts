import { Backdrops } from './backdrop';
import { checkBoundaries } from './boundaries';
import { Page, walk } from './dom';
import { checkIcons } from './icons';
import { checkLabels } from './labels';
import { checkClipped, checkOverflow, checkOverlap } from './layout';
import { Report } from './report';
import { collectRuns } from './runs';
import { checkTargets } from './targets';
import { checkContrast, checkFontSize, checkLineHeight } from './text';
import type { Measurement, MeasureOptions } from '../types';

/**
 * Measures what a person sees and touches below `root`, as it is rendered now.
 *
 * Synchronous, without dependency, and without lasting effect: scroll positions and styles are put
 * back. While a modal dialog is open only what is inside it is measured, because nothing else can
 * be used.
 *
 * @param root - Document or element to measure. Default: the whole page.
 * @param options - Numbers to compare with (`limitsFor`), rules, elements to leave out.
 */
export function measure(root: Document | Element, options: MeasureOptions): Measurement {
  const isDocument = root.nodeType === 9;
  const document = isDocument ? (root as Document) : (root as Element).ownerDocument;
  const start = isDocument ? document.body : (root as Element);
  const report = new Report(options.limits, options.rules, options.scopes);
  if (!start) return report.result();

  const release = holdStill(document, start);
  const page = new Page(document);
  try {
    const ignored = options.ignore;
    const kept = rootsOf(page, start, ignored);
    const runs = collectRuns(page, kept).filter(
      (run) => !ignored || run.owner.closest(ignored) === null,
    );

    if (report.wants('care/font-min-18')) checkFontSize(report, runs);
    if (report.wants('care/line-height')) checkLineHeight(page, report, runs);
    if (report.wants('care/overflow')) checkOverflow(page, report, kept, runs);
    if (report.wants('care/clipped')) checkClipped(page, report, runs);
    if (report.wants('care/label')) checkLabels(page, report, kept);

    const solid = showThrough(document);
    try {
      const backdrops = new Backdrops(page);
      if (report.wants('care/overlap')) checkOverlap(page, report, backdrops, runs);
      page.restore();
      if (report.wants('care/contrast')) checkContrast(page, report, backdrops, runs);
      if (report.wants('care/icon-contrast')) checkIcons(page, report, backdrops, kept);
      if (report.wants('care/boundary')) checkBoundaries(page, report, backdrops, kept);
    } finally {
      solid();
    }
    page.restore();
    if (report.wants('care/target', 'care/covered')) checkTargets(page, report, kept);
  } finally {
    page.restore();
    release();
  }
  return report.result();
}

/** What is to be measured: the open modal layer or the root, the ignored parts cut out. */
export function rootsOf(page: Page, start: Element, ignored?: string): Element[] {
  const roots = scopeOf(page, start);
  return ignored ? roots.flatMap((each) => without(each, ignored)) : roots;
}

/** The open modal layer where there is one, else the root. */
function scopeOf(page: Page, start: Element): Element[] {
  let top: Element | null = null;
  for (const element of walk(page.document.body)) {
    const isModal =
      element.getAttribute('aria-modal') === 'true' ||
      (element.tagName === 'DIALOG' && isOpenModal(element));
    if (isModal && element.getClientRects().length > 0 && !page.isHidden(element)) top = element;
  }
  if (!top) return [start];
  return [start.contains(top) ? top : top.contains(start) ? start : top];
}

function isOpenModal(dialog: Element): boolean {
  try {
    return dialog.matches(':modal');
  } catch {
    return false;
  }
}

/** The parts of a tree that are left when the ignored parts are cut out. */
function without(root: Element, ignored: string): Element[] {
  if (root.matches(ignored)) return [];
  if (!root.querySelector(ignored)) return [root];
  return Array.from(root.children).flatMap((child) => without(child, ignored));
}

/** Takes running animations to their end, so that what is measured is what stays. */
function settle(document: Document): void {
  for (const animation of document.getAnimations?.() ?? []) {
    try {
      animation.finish();
    } catch {
      // An endless one has no end: its first picture is as good as any.
      animation.cancel();
    }
  }
}

/** What is painted where: also through things that let the finger pass. Returns how to undo it. */
export function showThrough(document: Document): () => void {
  return addSheet(document, '*{pointer-events:auto!important}');
}

/** Holds still what would move, and shows what waits off screen. Returns how to let go. */
export function holdStill(document: Document, start: Element): () => void {
  settle(document);
  const undo = [
    addSheet(document, '*{scroll-behavior:auto!important;scroll-snap-type:none!important}'),
  ];
  // Content that is skipped off screen answers no hit test until the next frame, which never comes
  // while measuring.
  for (const element of walk(start)) {
    const style = document.defaultView!.getComputedStyle(element);
    if ((style as { contentVisibility?: string }).contentVisibility !== 'auto') continue;
    const inline = (element as HTMLElement).style;
    const before = [
      inline.getPropertyValue('content-visibility'),
      inline.getPropertyPriority('content-visibility'),
    ] as const;
    inline.setProperty('content-visibility', 'visible', 'important');
    undo.push(() => {
      if (before[0]) inline.setProperty('content-visibility', ...before);
      else inline.removeProperty('content-visibility');
    });
  }
  return () => {
    for (const step of undo) step();
  };
}

function addSheet(document: Document, css: string): () => void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.appendChild(sheet);
  if (sheet.sheet) return () => sheet.remove();
  // A content policy that forbids style elements lets constructed sheets through.
  sheet.remove();
  const constructed = new CSSStyleSheet();
  constructed.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, constructed];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== constructed);
  };
}
