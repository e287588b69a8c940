import { contrast, over } from './colour';
import { isTextField, labelsOf, parentOf, walk } from './dom';
import { controlsIn } from './targets';
import { ratio } from './report';
import type { Backdrops } from './backdrop';
import type { Colour } from './colour';
import type { Page } from './dom';
import type { Report } from './report';

const checkRoles = /^(?:checkbox|radio|switch|slider|menuitemcheckbox|menuitemradio)$/;

/** Below this a fill is not a drawn box but a tint that nobody is meant to see as an edge. */
const drawn = 1.1;

/**
 * C-07: the boundary that tells a field, a tick box or a switch from the page; and, where the
 * system forces its colours, the boundary of every button that has one otherwise (P-02).
 */
export function checkBoundaries(
  page: Page,
  report: Report,
  backdrops: Backdrops,
  roots: readonly Element[],
): void {
  const { boundary } = report.limits;
  const forced = page.window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const controls = controlsIn(page, roots);
  const boxed = forced ? drawnByAuthor(page, controls) : null;
  for (const control of controls) {
    const isCheck = isTick(control);
    const isField =
      isTextField(control) ||
      control.tagName === 'SELECT' ||
      isRole(control, 'textbox', 'combobox', 'searchbox', 'spinbutton');
    const isButton = !isCheck && !isField;
    if (isButton && !forced) {
      checkButton(page, report, backdrops, control);
      continue;
    }
    if (isButton && !boxed!.has(control)) continue;
    const best = bestEdge(page, backdrops, control, isCheck || isField);
    if (best === null) continue;
    report.count('care/boundary');
    if (best < boundary.value - 0.005) {
      report.fail('care/boundary', {
        element: control,
        measured: forced && best <= 1.01 ? 'no boundary in forced colours' : ratio(best),
        required: `>= ${boundary.value}:1`,
        clause: forced ? `${boundary.clause}, P-02` : boundary.clause,
      });
    }
  }
}

/** A button is known by its words, so a pale box is for a person to judge, not a fault. */
function checkButton(page: Page, report: Report, backdrops: Backdrops, control: Element): void {
  if (page.isHidden(control)) return;
  const edges = edgesOf(page, backdrops, control);
  if (edges === null || edges < drawn) return;
  report.count('care/boundary');
  const { boundary } = report.limits;
  if (edges < boundary.value - 0.005) {
    report.look('care/boundary', {
      element: control,
      measured: ratio(edges),
      required: `>= ${boundary.value}:1 where the edge is needed to know the control`,
      clause: boundary.clause,
    });
  }
}

/**
 * The strongest edge of a control. Ticks and switches are often drawn by an element beside a
 * see-through input, so everything inside their label (or their own box) may carry the edge; so may
 * the frame around a field.
 */
function bestEdge(
  page: Page,
  backdrops: Backdrops,
  control: Element,
  mayBeBeside: boolean,
): number | null {
  const candidates = new Set<Element>([control]);
  for (const inner of walk(control)) candidates.add(inner);
  if (mayBeBeside) {
    const box = control.getBoundingClientRect();
    const home = labelsOf(control).find((label) => label.contains(control)) ?? parentOf(control);
    if (home) for (const inner of walk(home)) candidates.add(inner);
    if (isTextField(control)) {
      // A frame hugs its field; a card with a form in it does not.
      for (let outer = parentOf(control), step = 0; outer && step < 3; outer = parentOf(outer)) {
        step += 1;
        const frame = outer.getBoundingClientRect();
        if (frame.height <= box.height + 64) candidates.add(outer);
      }
    }
  }
  let best: number | null = null;
  for (const candidate of candidates) {
    if (candidate !== control && isSurface(candidate, control)) continue;
    if (candidate.tagName === 'INPUT' && isNativeTick(page, candidate)) return Infinity;
    const hidden = page.isHidden(candidate);
    if (hidden) continue;
    const edge = edgesOf(page, backdrops, candidate);
    best = Math.max(best ?? 1, edge ?? 1);
  }
  return best;
}

/** The label itself, or another control inside the same home. */
function isSurface(candidate: Element, control: Element): boolean {
  if (candidate.tagName === 'LABEL') return candidate.contains(control) && !isTick(control);
  const other = candidate.closest('input,select,textarea,button,[role]');
  return other !== null && other !== control && !other.contains(control);
}

/** Strongest contrast of border, outline, fill or painted pseudo-element against what is around. */
function edgesOf(page: Page, backdrops: Backdrops, element: Element): number | null {
  let box = element.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return null;
  const view = page.viewport;
  if (box.top < 0 || box.bottom > view.bottom) {
    page.bring(element);
    box = element.getBoundingClientRect();
  }
  const around = backdrops.behind(
    (box.left + box.right) / 2,
    Math.min(view.bottom - 1, Math.max(0, (box.top + box.bottom) / 2)),
    element,
  );
  const style = page.style(element);
  let best = 1;
  const consider = (colour: Colour) => {
    const strength = { ...colour, a: colour.a * page.opacity(element) };
    best = Math.max(best, contrast(over(strength, around), around));
  };
  const fill = backdrops.colour(style.backgroundColor);
  if (fill.a > 0.02) consider(fill);
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
    (side) =>
      !/none|hidden/.test(style[`border${side}Style`]) &&
      Number.parseFloat(style[`border${side}Width`]) >= 0.5,
  );
  // One line below a field is a known shape; the weakest of the drawn sides decides.
  if (sides.length > 0) {
    const weakest = sides
      .map((side) => backdrops.colour(style[`border${side}Color`]))
      .sort(
        (one, other) => contrast(over(one, around), around) - contrast(over(other, around), around),
      )[0]!;
    consider(weakest);
  }
  if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 0.5) {
    consider(backdrops.colour(style.outlineColor));
  }
  const ring = /^(rgba?\([^)]*\)|color\([^)]*\)) 0px 0px 0px ([\d.]+)px/.exec(style.boxShadow);
  if (ring && Number(ring[2]) >= 1) consider(backdrops.colour(ring[1]!));
  for (const name of ['::before', '::after'] as const) {
    const pseudo = page.pseudo(element, name);
    if (!pseudo.content || pseudo.content === 'none' || pseudo.content === 'normal') continue;
    if (pseudo.display === 'none' || pseudo.visibility !== 'visible') continue;
    if (Number(pseudo.opacity) < 0.5) continue;
    const paint = backdrops.colour(pseudo.backgroundColor);
    if (paint.a > 0.02) consider(paint);
    if (pseudo.borderTopStyle !== 'none' && Number.parseFloat(pseudo.borderTopWidth) >= 0.5) {
      consider(backdrops.colour(pseudo.borderTopColor));
    }
  }
  return best;
}

/** Buttons whose own style draws a box: asked with the system's colours held off for a moment. */
function drawnByAuthor(page: Page, controls: readonly Element[]): Set<Element> {
  const boxed = new Set<Element>();
  const sheet = page.document.createElement('style');
  sheet.textContent = '*{forced-color-adjust:none!important}';
  page.document.head.appendChild(sheet);
  for (const control of controls) {
    const style = page.window.getComputedStyle(control);
    const filled = !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
    const parent = parentOf(control);
    const same =
      parent !== null &&
      page.window.getComputedStyle(parent).backgroundColor === style.backgroundColor;
    const bordered =
      !/none|hidden/.test(style.borderTopStyle) &&
      Number.parseFloat(style.borderTopWidth) >= 0.5 &&
      !/^(?:transparent|rgba\(.*, 0\))$/.test(style.borderTopColor);
    if ((filled && !same) || bordered) boxed.add(control);
  }
  sheet.remove();
  return boxed;
}

function isTick(control: Element): boolean {
  if (control.tagName === 'INPUT') {
    return /^(?:checkbox|radio|range)$/.test((control as HTMLInputElement).type);
  }
  return checkRoles.test(control.getAttribute('role') ?? '');
}

/** Drawn by the browser, which keeps its own boundary. */
function isNativeTick(page: Page, input: Element): boolean {
  if (!isTick(input) || page.isHidden(input)) return false;
  const appearance = (page.style(input) as { appearance?: string }).appearance;
  return appearance === 'auto' || appearance === 'checkbox' || appearance === 'radio';
}

function isRole(element: Element, ...roles: readonly string[]): boolean {
  return roles.includes(element.getAttribute('role') ?? '') && element.tagName !== 'INPUT';
}
