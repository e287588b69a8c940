import type { Reader, TextRange } from './reader.ts';
import type { Passage } from '../say/extract.ts';

/** Name of the sentence in style sheets: `::highlight(care-sentence)`. */
const sentenceName = 'care-sentence';
/** Name of the word. */
const wordName = 'care-word';

/** How what is read is shown. */
export interface HighlightOptions {
  /**
   * Keeps the sentence in sight as long as the person looks at what is read. Whoever scrolled
   * elsewhere is left there.
   * @default true
   */
  readonly follow?: boolean;
}

/**
 * Marks the sentence and the word being read, and follows them. The text itself is not touched: where
 * the browser has no highlights of its own, boxes are drawn over the words.
 *
 * Style `::highlight(care-sentence)`, `::highlight(care-word)` and, for browsers without them,
 * `[data-care-reading='care-sentence']`; the components of @care-mode/react bring such rules.
 *
 * @returns a function that stops and leaves nothing behind
 */
export function highlightReader(
  reader: Pick<Reader, 'get' | 'subscribe'>,
  { follow = true }: HighlightOptions = {},
): () => void {
  // Nothing is drawn where nothing is laid out: in the tests of an app.
  if (!('getBoundingClientRect' in Range.prototype)) return () => {};
  const painter = hasHighlights() ? createRegistryPainter() : createBoxPainter();
  let shown: unknown;
  let last: Range | undefined;

  function update(): void {
    const { status, passage, sentence, word } = reader.get();
    const isShown = /^(?:starting|reading|paused|failed)$/.test(status);
    const ranges = isShown && passage && sentence ? rangesOf(passage, sentence) : [];
    painter.paint(sentenceName, ranges);
    painter.paint(wordName, isShown && passage && word ? rangesOf(passage, word) : []);
    // A page that is gone, or was left for a while, says nothing about where the person looks now.
    const isRunning = status === 'starting' || status === 'reading';
    if (!isRunning || last?.startContainer.isConnected === false) last = undefined;
    if (sentence === shown || !isRunning) return;
    shown = sentence;
    const [first] = ranges;
    if (follow && first && (!last || isInSight(last))) intoSight(first);
    if (first) last = first;
  }

  const unsubscribe = reader.subscribe(update);
  update();
  return () => {
    unsubscribe();
    painter.stop();
  };
}

/** The parts of the page that hold a part of a passage. */
export function rangesOf({ pieces }: Passage, { start, end }: TextRange): Range[] {
  const ranges: Range[] = [];
  for (const piece of pieces) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.end - piece.start);
    const { node } = piece;
    const offset = piece.start - piece.at;
    // A frame has a registry and style sheets of its own.
    if (node.ownerDocument !== document) continue;
    // Changed meanwhile: what is gone cannot be marked.
    if (from >= to || !node.isConnected || to + offset > node.data.length) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, from + offset);
    range.setEnd(node, to + offset);
    ranges.push(range);
  }
  return ranges;
}

interface Painter {
  paint(name: string, ranges: readonly Range[]): void;
  stop(): void;
}

function hasHighlights(): boolean {
  return typeof Highlight !== 'undefined' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** CSS Custom Highlight: Chromium 105, Safari 17.2, Firefox 140. */
function createRegistryPainter(): Painter {
  return {
    paint(name, ranges) {
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    },
    stop() {
      CSS.highlights.delete(sentenceName);
      CSS.highlights.delete(wordName);
    },
  };
}

/** Boxes over the words, in a layer of their own that no finger and no screen reader meets. */
function createBoxPainter(): Painter {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  layer.setAttribute('data-care-reading', 'layer');
  Object.assign(layer.style, {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    pointerEvents: 'none',
    zIndex: '2147483646',
  });
  const painted = new Map<string, readonly Range[]>();
  let frame = 0;

  function draw(): void {
    frame = 0;
    const boxes: HTMLElement[] = [];
    for (const [name, ranges] of painted) {
      for (const range of ranges) {
        for (const { left, top, width, height } of Array.from(range.getClientRects())) {
          if (width === 0 || height === 0) continue;
          const box = document.createElement('div');
          box.setAttribute('data-care-reading', name);
          Object.assign(box.style, {
            position: 'absolute',
            left: `${left}px`,
            top: `${top}px`,
            width: `${width}px`,
            height: `${height}px`,
          });
          boxes.push(box);
        }
      }
    }
    layer.replaceChildren(...boxes);
    if (boxes.length > 0 && !layer.isConnected) document.body.append(layer);
    if (boxes.length === 0) layer.remove();
  }

  const soon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  // Wherever the words go: every scroller, a turned phone, larger text.
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  window.addEventListener('resize', soon);
  return {
    paint(name, ranges) {
      if (ranges.length > 0) painted.set(name, ranges);
      else painted.delete(name);
      soon();
    },
    stop() {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', soon, { capture: true });
      window.removeEventListener('resize', soon);
      layer.remove();
    },
  };
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Two thirds of the screen below it stay free for what comes next. */
function intoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight * 0.85) return;
  const element = range.startContainer.parentElement;
  if (!element) return;
  // Inside every scroller first, then exactly: a long paragraph is more than a screen.
  element.scrollIntoView({ block: 'nearest', behavior: 'auto' });
  const now = range.getBoundingClientRect();
  if (now.top < 0 || now.bottom > window.innerHeight * 0.85) {
    window.scrollBy(0, now.top - window.innerHeight / 3);
  }
}
