import { Backdrops } from './backdrop';
import { interactiveSelector, isDisabled, parentOf, Page, selectorOf, walk } from './dom';
import { beyondBox, cutOf, drawnBox, isCutWhole, overlapsIn, pageOverflow } from './layout';
import { holdStill, rootsOf, showThrough } from './measure';
import { collectRuns } from './runs';
import { controlsIn, fits, isInlineLink, nameOf, probe } from './targets';
import { contrastOf, hasToBeRead } from './text';
import type { Survey, SurveyControl, SurveyOptions, SurveyText } from '../types';

/**
 * Measures as `measure` does and gives every figure instead of the faults: what each text and each
 * control on the page is. With it two states of a page can be compared, and shares can be counted.
 *
 * @param root - Document or element to measure. Default: the whole page.
 * @param options - Sides to try on targets, further controls, elements to leave out.
 */
export function survey(root: Document | Element, options: SurveyOptions): Survey {
  const isDocument = root.nodeType === 9;
  const document = isDocument ? (root as Document) : (root as Element).ownerDocument;
  const start = isDocument ? document.body : (root as Element);
  if (!start) return { texts: [], controls: [], overflow: 0 };
  const release = holdStill(document, start);
  const page = new Page(document);
  try {
    const roots = rootsOf(page, start, options.ignore);
    return {
      overflow: pageOverflow(page),
      texts: textsIn(page, roots, options),
      controls: controlsOf(page, roots, options),
    };
  } finally {
    page.restore();
    release();
  }
}

function textsIn(page: Page, roots: readonly Element[], { ignore }: SurveyOptions): SurveyText[] {
  const runs = collectRuns(page, roots).filter((run) => !ignore || !run.owner.closest(ignore));
  const cuts = runs.map((run) => cutOf(page, run));
  const cutWhole = runs.map((run) => isCutWhole(page, run));
  const spilt = runs.map((run) => {
    const frame = run.kind === 'text' ? drawnBox(page, run.owner) : null;
    return frame !== null && beyondBox(run, frame) > 0;
  });
  const letGo = showThrough(page.document);
  try {
    const backdrops = new Backdrops(page);
    const overlapped = new Set(
      [...overlapsIn(page, backdrops, runs)].flatMap(({ one, other }) => [one, other]),
    );
    page.restore();
    return runs.map((run, at) => {
      const { worst, look, cover } = contrastOf(page, backdrops, run);
      // What its own box hides is cut off, whatever stands where it would be.
      const isCovered = worst === Infinity && look === null && cover !== null && !cutWhole[at];
      return {
        text: run.text,
        kind: run.kind,
        selector: selectorOf(run.owner),
        size: run.size,
        contrast: worst === Infinity || look !== null ? null : worst,
        undecided: look,
        hasToBeRead: hasToBeRead(run),
        // No point of it, at no scroll position, on the screen and uncovered: nowhere.
        isSeen: (worst < Infinity || look !== null) && !cutWhole[at],
        isCut: cuts[at] !== null,
        isSpilt: spilt[at]!,
        isOverlapped: overlapped.has(run),
        isCovered,
      };
    });
  } finally {
    page.restore();
    letGo();
  }
}

function controlsOf(
  page: Page,
  roots: readonly Element[],
  { sides, controls: further, ignore }: SurveyOptions,
): SurveyControl[] {
  const tried = [...sides].sort((one, other) => other - one);
  const found: SurveyControl[] = [];
  for (const control of [...controlsIn(page, roots), ...pressablesIn(page, roots, further)]) {
    if (ignore && control.closest(ignore)) continue;
    const base = {
      name: nameOf(control).trim().replace(/\s+/g, ' '),
      kind: control.getAttribute('role') ?? control.tagName.toLowerCase(),
      selector: selectorOf(control),
      isInline: isInlineLink(page, control),
    };
    let side = 0;
    let coveredBy: string | null = null;
    let isThere = true;
    for (const wanted of tried) {
      const seen = probe(page, control, wanted);
      if (seen.kind === 'absent') isThere = false;
      if (seen.kind === 'covered') coveredBy = seen.by;
      if (seen.kind !== 'seen') break;
      if (fits(seen, wanted)) {
        side = wanted;
        break;
      }
    }
    if (isThere) found.push({ ...base, side, coveredBy });
  }
  return found;
}

/**
 * What can be pressed and does not say so: a finger does not ask for a role. Told by the hand the
 * pointer turns into, by a place in the tab order, or by the caller's selector.
 */
function pressablesIn(page: Page, roots: readonly Element[], further = ''): Element[] {
  const found: Element[] = [];
  const isNamed = (element: Element) => further !== '' && element.matches(further);
  const points = (element: Element) => page.style(element).cursor === 'pointer';
  for (const root of roots) {
    for (const element of walk(root)) {
      if (element.matches(interactiveSelector) || element.matches('html,body')) continue;
      if (element.matches('label')) {
        // Its field is not rendered at all: then the label is what there is to press.
        const { control } = element as HTMLLabelElement;
        const isAlone = control && page.style(control).display === 'none' && !isDisabled(control);
        if (isAlone && !page.isHidden(element)) found.push(element);
        continue;
      }
      const parent = parentOf(element);
      const isPressable =
        isNamed(element) ||
        element.matches('[onclick],[tabindex]:not([tabindex^="-"])') ||
        (points(element) && !(parent && points(parent)));
      if (!isPressable || isDisabled(element) || page.isHidden(element)) continue;
      // Part of a control, or a frame around some: those speak for it.
      if (parent?.closest(interactiveSelector) || parent?.closest('label')) continue;
      if (element.querySelector(interactiveSelector) && !isNamed(element)) continue;
      if (found.some((outer) => outer.contains(element)) && !isNamed(element)) continue;
      found.push(element);
    }
  }
  return found;
}
