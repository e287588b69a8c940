/** One line of text as it stands on the screen, in px of the viewport. */
export interface ReadingLine {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The text it belongs to; a field has none. */
  readonly text?: Text;
}

/** How far a step looks for the next line, in pieces of text: pages are long, patience is not. */
const MOST_TEXTS = 2000;

/** A place between two characters. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Between which characters a point lies. */
export function caretAt(x: number, y: number): Caret | undefined {
  // Firefox has the standard one; Chromium before 128 and Safari before 26.2 have the older one.
  if (typeof document.caretPositionFromPoint === 'function') {
    const found = document.caretPositionFromPoint(x, y);
    return found ? { node: found.offsetNode, offset: found.offset } : undefined;
  }
  if (typeof document.caretRangeFromPoint !== 'function') return undefined;
  const found = document.caretRangeFromPoint(x, y);
  return found ? { node: found.startContainer, offset: found.startOffset } : undefined;
}

/** The line of text a point lies on. */
export function lineAt(x: number, y: number): ReadingLine | undefined {
  const node = caretAt(x, y)?.node;
  if (!(node instanceof Text)) return undefined;
  // The nearest character may be far away: beside, above or below what was pointed at.
  return linesOf(node).find((line) => line.top <= y && y <= line.bottom);
}

/** Where reading begins inside an element; a field without text is a line as a whole. */
export function firstLineIn(element: Element): ReadingLine {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const [line] = linesOf(node as Text);
    if (line) return line;
  }
  return element.getBoundingClientRect();
}

/** The line at a height of the screen, wherever in its width text is. */
export function lineNear(y: number, height: number): ReadingLine | undefined {
  const width = document.documentElement.clientWidth;
  for (const above of [0, -height / 2, height / 2]) {
    for (let part = 0.1; part < 1; part += 0.1) {
      const line = lineAt(width * part, y + above);
      if (line) return line;
    }
  }
  return undefined;
}

/** The line before or after another one, in the order in which the page is read. */
export function lineBeside(from: ReadingLine, step: -1 | 1): ReadingLine | undefined {
  if (!from.text) return undefined;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  texts.currentNode = from.text;
  let lines = linesOf(from.text);
  let at = lines.findIndex((line) => isLevel(line, from));
  for (let looked = 0; looked < MOST_TEXTS;) {
    at += step;
    const line = lines[at];
    if (line) {
      if (!isLevel(line, from)) return line;
      continue;
    }
    const next = (step > 0 ? texts.nextNode() : texts.previousNode()) as Text | null;
    if (!next) return undefined;
    lines = linesOf(next);
    at = step > 0 ? -1 : lines.length;
    looked += 1;
  }
  return undefined;
}

/** Whether two pieces of text stand side by side: a bold word begins no new line. */
function isLevel(one: ReadingLine, other: ReadingLine): boolean {
  const apart = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
  return apart < Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}

/** The lines one piece of text is broken into, without those nobody sees. */
function linesOf(text: Text): ReadingLine[] {
  const owner = text.parentElement;
  if (!owner || !text.data.trim() || owner.closest('[data-care-aid-dock],[data-care-lens]'))
    return [];
  if (getComputedStyle(owner).visibility !== 'visible') return [];
  const box = owner.getBoundingClientRect();
  // Words for screen readers alone are cut down to a box of one pixel.
  if (box.width <= 1 || box.height <= 1) return [];
  const range = document.createRange();
  range.selectNodeContents(text);
  const { clientWidth } = document.documentElement;
  // A drawer waits beside the screen; what is above or below can be scrolled to.
  const isBeside = ({ left, right }: DOMRect) => right <= 0 || left >= clientWidth;
  return Array.from(range.getClientRects())
    .filter((rect) => rect.width > 1 && rect.height > 1 && !isBeside(rect))
    .map(({ top, bottom, left, right }) => ({ top, bottom, left, right, text }));
}
