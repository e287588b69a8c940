import { frameOf } from '../say/flat-tree.ts';
import type { CommandOption } from './commands.ts';

/** Where a number stands on the screen: its left upper corner (px from that of the window). */
export interface NumberPlace {
  readonly number: number;
  readonly left: number;
  readonly top: number;
}

/** Where something stands on the screen (px from the left upper corner of the window). */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between a number and the name beside it (px). */
const gap = 4;
/** Between the middles of two numbers, as between things to be tapped (px). */
const apart = 44;
/** How finely a place is looked for where none beside the name is free (px). */
const step = 8;

/**
 * Where to put the numbers on what can be meant: beside the name, on none of the names that are
 * numbered, in the window, and 44 px apart. What is out of sight gets none.
 *
 * @param size - Width and height of a number (px).
 */
export function placeNumbers(
  options: readonly Pick<CommandOption, 'number' | 'element'>[],
  size: number,
): NumberPlace[] {
  const named = options.flatMap(({ number, element }) => {
    const name = element?.isConnected ? nameBox(element) : null;
    return name && isInView(name) ? [{ number, name }] : [];
  });
  const places: NumberPlace[] = [];
  const isFree = ({ left, top }: Pick<ScreenBox, 'left' | 'top'>) =>
    left >= 0 &&
    top >= 0 &&
    left + size <= innerWidth &&
    top + size <= innerHeight &&
    places.every((other) => Math.hypot(left - other.left, top - other.top) >= apart) &&
    named.every(
      ({ name }) =>
        left + size <= name.left ||
        left >= name.right ||
        top + size <= name.top ||
        top >= name.bottom,
    );
  for (const { number, name } of named) {
    const place = beside(name, size).find(isFree) ?? nearest(name, size, isFree);
    // More numbers than the screen has room for: the list of them still has this one.
    if (place) places.push({ number, ...place });
  }
  return places;
}

function beside({ left, top, right, bottom }: ScreenBox, size: number) {
  const middle = (top + bottom - size) / 2;
  return [
    { left: left - size - gap, top: middle },
    { left: right + gap, top: middle },
    { left, top: top - size },
    { left, top: bottom },
    { left: right - size, top: top - size },
    { left: right - size, top: bottom },
  ];
}

function nearest(
  name: ScreenBox,
  size: number,
  isFree: (place: Pick<ScreenBox, 'left' | 'top'>) => boolean,
): Pick<ScreenBox, 'left' | 'top'> | undefined {
  let best: { left: number; top: number } | undefined;
  let least = Infinity;
  for (let top = 0; top + size <= innerHeight; top += step) {
    for (let left = 0; left + size <= innerWidth; left += step) {
      const away = Math.hypot(
        left + size / 2 - (name.left + name.right) / 2,
        top + size / 2 - (name.top + name.bottom) / 2,
      );
      if (away < least && isFree({ left, top })) {
        best = { left, top };
        least = away;
      }
    }
  }
  return best;
}

/** The words of a control; where it has none, all of it, with its label. */
function nameBox(element: HTMLElement): ScreenBox {
  const words = wordsBox(element);
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const boxes = words ? [words] : [element.getBoundingClientRect()];
  for (const label of labels) boxes.push(wordsBox(label) ?? label.getBoundingClientRect());
  return onScreen(element, around(boxes));
}

/** Where a control stands in the window, also if it is in a frame: to point it out to a person. */
export function boxOnScreen(element: HTMLElement): ScreenBox {
  return onScreen(element, element.getBoundingClientRect());
}

/** Of a box in the frame of an element, where it is in the window. */
function onScreen(
  { ownerDocument }: HTMLElement,
  { left, top, right, bottom }: ScreenBox,
): ScreenBox {
  let [x, y] = [0, 0];
  let frame = frameOf(ownerDocument.defaultView);
  for (; frame; frame = frameOf(frame.ownerDocument.defaultView)) {
    const corner = frame.getBoundingClientRect();
    [x, y] = [x + corner.left + frame.clientLeft, y + corner.top + frame.clientTop];
  }
  return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
}

/** Of the letters themselves: what they are wrapped in may be as wide as the row. */
function wordsBox(element: HTMLElement): ScreenBox | null {
  const { ownerDocument } = element;
  const range = ownerDocument.createRange();
  const texts = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: ScreenBox[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    // A page without layout, as tests of an app have it, knows no boxes of text.
    const box = range.getBoundingClientRect?.();
    if (box && text.textContent!.trim() && box.width > 0 && box.height > 0) boxes.push(box);
  }
  return boxes.length > 0 ? around(boxes) : null;
}

function around(boxes: readonly ScreenBox[]): ScreenBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function isInView({ left, top, right, bottom }: ScreenBox): boolean {
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
