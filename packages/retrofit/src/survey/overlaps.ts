import { describeElement, type Tell } from '../runtime/report.ts';
import { overlap, type Box } from './geometry.ts';
import { native, type Sight } from './sight.ts';
import { px } from './targets.ts';

type Word = Sight['words'][number];

/** Texts out of the flow that are compared with the others: more than that is a list that places its rows. */
const mostLoose = 100;

/** Heights of boxes that are drawn round a few lines, and not round a page (px). */
const highestFrame = 400;

const written =
  'select,textarea,input:not([type=checkbox]):not([type=radio]):not([type=range]):not([type=submit]):not([type=button])';
/** Height of what glyphs stand in, in parts of their size. */
const glyphBox = 1.4;
/** Label and value start at the same place when they are no further apart (px). */
const startsAlike = 8;

/** Labels that were found over a field or a text, for looks at that alone. */
const labels = new WeakMap<Element, Word>();

/** What has to make room, how much (px), and where: the whole box, or above its text. */
interface Crowded {
  readonly frame: HTMLElement;
  readonly by: number;
  readonly isAbove: boolean;
}

/**
 * Boxes in which something hangs from their lower edge, a price or a button, and lies on the text
 * that grew above it; and text or fields under a label that hangs from the upper edge.
 */
export function* crowded({ words, controls }: Sight): Generator<void, Iterable<Crowded>> {
  const frames = new Map<HTMLElement, Crowded>();
  const hanging = words.filter((word) => word.loose && !isCovering(word));
  for (const { element, place, style } of controls) {
    const loose = style.position === 'absolute' ? element : place.loose;
    if (loose) hanging.push({ element, box: element.getBoundingClientRect(), loose });
  }
  if (hanging.length > mostLoose) return frames.values();
  const fields = controls
    .filter(({ element }) => element.matches(written))
    .map(({ element, style, place }) => ({
      element,
      loose: style.position === 'absolute' ? element : place.loose,
      ink: inkOfField(element, style),
    }));
  for (const { element } of [...words, ...fields]) {
    const label = labels.get(element);
    if (label) hanging.push(label);
  }
  for (const one of hanging) {
    yield;
    if (isUnseen(one)) continue;
    for (const found of [crowdedBy(one, words), ...laidOn(one, words, fields)]) {
      if (!found) continue;
      const known = frames.get(found.frame);
      if (!known || found.by > known.by) frames.set(found.frame, found);
    }
  }
  return frames.values();
}

/** Text and fields that a label at the upper edge of their frame, where they begin, lies on. */
function* laidOn(word: Word, words: readonly Word[], fields: readonly Field[]): Generator<Crowded> {
  const { element, loose } = word;
  const frame = (loose as HTMLElement).offsetParent;
  if (!frame || frame === frame.ownerDocument.body || frame.clientHeight > highestFrame) return;
  if (element.matches(native)) return;
  const label = inkOf(element);
  const outer = frame.getBoundingClientRect();
  if (label.top < outer.top - 1) return;
  for (const other of [...words, ...fields]) {
    if (!frame.contains(other.element) || loose!.contains(other.element)) continue;
    if (other.element.contains(loose) || other.loose === loose) continue;
    if (other.loose && other.loose !== frame && frame.contains(other.loose)) continue;
    const ink = 'ink' in other ? other.ink : inkOf(other.element);
    const isAtStart = Math.abs(ink.left - label.left) <= startsAlike;
    if (!isAtStart || label.top > ink.top - 2) continue;
    const by = label.bottom - ink.top;
    // In the middle it stands for a value that is not there yet.
    if (by <= 6 || label.bottom > ink.bottom) continue;
    labels.set(other.element, word);
    yield { frame: other.element, by, isAbove: true };
  }
}

interface Field {
  readonly element: HTMLElement;
  readonly loose: Element | null;
  readonly ink: Box;
}

/** Where a field writes: one line in its middle, or the first of many. */
function inkOfField(element: HTMLElement, style: CSSStyleDeclaration): Box {
  const { left, top, right } = element.getBoundingClientRect();
  const [above, below] = [px(style.paddingTop), px(style.paddingBottom)];
  const high = px(style.fontSize) * glyphBox;
  const spare = element.clientHeight - above - below - high;
  const start =
    top + element.clientTop + above + (element.localName === 'textarea' ? 0 : spare / 2);
  return {
    left: left + element.clientLeft + px(style.paddingLeft),
    right,
    top: start,
    bottom: start + high,
  };
}

function crowdedBy({ element, loose }: Word, words: readonly Word[]): Crowded | null {
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
  return by > 0 ? { frame, by, isAbove: false } : null;
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
