import { describeElement, type Tell } from '../runtime/report.ts';
import { overlap, type Box } from './geometry.ts';
import { native, type Sight } from './sight.ts';

type Word = Sight['words'][number];

/** Texts out of the flow that are compared with the others: more than that is a list that places its rows. */
const mostLoose = 100;

/** Heights of boxes that are drawn round a few lines, and not round a page (px). */
const highestFrame = 400;

/**
 * Boxes in which something hangs from their lower edge, a price or a button, and lies on the text
 * that grew above it; with how much higher the box has to be.
 */
export function* crowded({ words, controls }: Sight): Generator<void, Map<HTMLElement, number>> {
  const frames = new Map<HTMLElement, number>();
  const hanging = words.filter((word) => word.loose && !isCovering(word));
  for (const { element, place, style } of controls) {
    const loose = style.position === 'absolute' ? element : place.loose;
    if (loose) hanging.push({ element, box: element.getBoundingClientRect(), loose });
  }
  if (hanging.length > mostLoose) return frames;
  for (const one of hanging) {
    yield;
    if (isUnseen(one)) continue;
    const found = crowdedBy(one, words);
    if (found) frames.set(found.frame, Math.max(found.by, frames.get(found.frame) ?? 0));
  }
  return frames;
}

function crowdedBy(
  { element, loose }: Word,
  words: readonly Word[],
): { frame: HTMLElement; by: number } | null {
  const frame = (loose as HTMLElement).offsetParent as HTMLElement | null;
  if (!frame || frame === frame.ownerDocument.body || frame.clientHeight > highestFrame)
    return null;
  const [inner, outer] = [loose!.getBoundingClientRect(), frame.getBoundingClientRect()];
  const hangsBelow = outer.bottom - inner.bottom < inner.top - outer.top;
  if (!hangsBelow || inner.bottom > outer.bottom + 1) return null;
  const ink = element.matches(native) ? inner : inkOf(element);
  let by = 0;
  for (const other of words) {
    if (other.loose === loose || !frame.contains(other.element)) continue;
    if (loose!.contains(other.element) || other.element.contains(loose)) continue;
    const common = overlap(ink, inkOf(other.element));
    if (!common || common.right - common.left <= 3 || common.bottom - common.top <= 6) continue;
    by = Math.max(by, common.bottom - common.top);
  }
  return by > 0 ? { frame, by } : null;
}

/** Names text that lies on other text, as it does where places were given in px (C-01). */
export function* reportOverlaps({ words }: Sight, tell: Tell): Generator<void> {
  const loose = words.filter((word) => word.loose && !isCovering(word));
  if (loose.length === 0 || loose.length > mostLoose) return;
  for (const word of loose) {
    yield;
    for (const other of words) {
      if (other.loose === word.loose || !overlap(word.box, other.box)) continue;
      if (other.element.contains(word.loose) && other.element.contains(word.element)) continue;
      const common = overlap(inkOf(word.element), inkOf(other.element));
      if (!common || common.right - common.left <= 3 || common.bottom - common.top <= 6) continue;
      if (isCovering(other)) continue;
      tell({
        kind: 'overlap',
        where: describeElement(word.element),
        what:
          `Its text lies on that of ${describeElement(other.element)} (C-01), because its place is ` +
          'given in px. Let it flow, or place it from the edge it belongs to.',
      });
      break;
    }
  }
}

/** On a ground of its own: a menu over the page, not text on text. */
function isCovering({ element, loose }: Word): boolean {
  const view = element.ownerDocument.defaultView!;
  for (let at: Element | null = loose && element; at; at = at === loose ? null : at.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(at);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) || backgroundImage !== 'none') {
      return true;
    }
  }
  return false;
}

/** Faded out until the pointer is over its frame, and then on top of it on purpose. */
function isUnseen({ element, loose }: Word): boolean {
  const view = element.ownerDocument.defaultView!;
  for (let at: Element | null = loose && element; at; at = at === loose ? null : at.parentElement) {
    if (view.getComputedStyle(at).opacity === '0') return true;
  }
  return false;
}

function inkOf(element: Element): Box {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
