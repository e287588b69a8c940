import { accessibleName, nameElementsOf, referencesOf, textOf } from './accessible-name.ts';
import { describeElement, groupOf, isInvalid } from './describe.ts';
import {
  childrenOf,
  closest,
  isAbsent,
  isBlock,
  isElement,
  isFrame,
  isInline,
  isText,
  isVisible,
  parentOf,
  styleOf,
} from './flat-tree.ts';
import { listNumber } from './list-number.ts';
import { createLine, type Line, type Piece } from './line.ts';
import { isField, isHeader, isWidget, roleOf } from './role.ts';
import { columnHeadersOf, isTable, rowsOf, type TableRow } from './table.ts';
import { wordsOf, type CareLocale } from './words.ts';

/**
 * What a passage is. A `field` or `button` is said as `describeElement` says it; a `frame` is one of
 * another origin, said to be unreadable.
 */
export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'image'
  | 'field'
  | 'button'
  | 'frame';

/** One stretch of a page that is read in one go: a heading, a paragraph, a row of a table. */
export interface Passage {
  readonly kind: PassageKind;
  /** What is read. A line break of the page is `\n`. */
  readonly text: string;
  /** Where the text stands on the page; what is not text there, such as an alt, has no piece. */
  readonly pieces: readonly Piece[];
  /** The block, image or control it is. */
  readonly element: Element;
}

/** How a region is read. */
export interface ExtractOptions {
  /**
   * Whether navigation inside the region is read.
   * @default 'read'
   */
  readonly navigation?: 'read' | 'skip';
  /**
   * Language of the words said about fields and buttons.
   * @default 'zh-CN'
   */
  readonly locale?: CareLocale;
}

/**
 * All passages of a region in reading order. For a long page `walkRegion` gives the first at once.
 */
export function extractRegion(root: Element, options?: ExtractOptions): readonly Passage[] {
  return [...walkRegion(root, options)];
}

/**
 * Walks the passages of a region one by one, in the order of the flat tree (W-06). Left out is what
 * nobody sees or what would be said twice: hidden parts, the label and hints of a field that is read
 * with them, an alt that repeats its neighbour. Nothing on the page is changed or moved.
 */
export function* walkRegion(root: Element, options: ExtractOptions = {}): Generator<Passage, void> {
  const walk: Walk = {
    root,
    options,
    line: createLine(),
    silent: new Set(),
    asking: new Set(),
    numbers: new WeakMap(),
  };
  let before = '';
  let image: Passage | undefined;
  for (const passage of visitWhole(root, walk, { kind: 'paragraph', element: root })) {
    if (image && image.text !== before && image.text !== passage.text) {
      yield image;
      before = image.text;
    }
    image = passage.kind === 'image' ? passage : undefined;
    if (image) continue;
    yield passage;
    before = passage.text;
  }
  if (image && image.text !== before) yield image;
}

interface Walk {
  readonly root: Element;
  readonly options: ExtractOptions;
  readonly line: Line;
  /** Text that is heard with the field it belongs to. */
  readonly silent: Set<Element>;
  /** Choices that say the question of their group: the first of each. */
  readonly asking: Set<Element>;
  /** Numbers of items of lists. */
  readonly numbers: WeakMap<Element, number>;
}

/** What text belongs to where it stands. */
interface Place {
  readonly kind: PassageKind;
  readonly element: Element;
  readonly isSilent?: boolean;
}

function* visit(element: Element, walk: Walk, place: Place): Generator<Passage, void> {
  const style = styleOf(element);
  if (isAbsent(element, style)) return;
  const { line, options } = walk;
  if (element.localName === 'br') {
    if (!line.breakOff()) yield* flush(line, place);
    return;
  }
  const role = roleOf(element);
  if (role === 'navigation' && options.navigation === 'skip') return;
  if (isWidget(role)) {
    yield* flush(line, place);
    if (isVisible(style) && (element as HTMLInputElement).type !== 'hidden') {
      const { text } = describeElement(element, { ...options, group: walk.asking.has(element) });
      yield* say(text, line, { kind: isField(role) ? 'field' : 'button', element });
    }
    return;
  }
  if (role === 'img') {
    yield* flush(line, place);
    if (isVisible(style) && !place.isSilent)
      yield* say(accessibleName(element), line, { kind: 'image', element });
    return;
  }
  if (isFrame(element) && !element.contentDocument) {
    yield* flush(line, place);
    const { colon, foreignFrame } = wordsOf(options.locale ?? 'zh-CN');
    const text = [accessibleName(element), foreignFrame].filter(Boolean).join(colon);
    if (isVisible(style) && isLargeEnough(element))
      yield* say(text, line, { kind: 'frame', element });
    return;
  }
  if (isTable(role)) {
    const rows = rowsOf(element);
    // Without headers it only arranges what it holds.
    if (rows.some(({ cells }) => cells.some((cell) => isHeader(roleOf(cell))))) {
      yield* flush(line, place);
      yield* visitTable(element, rows, walk, place);
      return;
    }
  }

  const isApart = isBlock(style) || isFrame(element);
  const inside: Place = {
    kind: role === 'heading' ? 'heading' : role === 'listitem' ? 'item' : place.kind,
    element: isApart ? element : place.element,
    isSilent: place.isSilent || isSaidElsewhere(element, walk),
  };
  if (isApart) yield* flush(line, place);
  else if (!isInline(style)) line.space();
  const number = listNumber(element, walk.numbers);
  if (number) line.announce(number);
  const isDrawn = isVisible(style) && !inside.isSilent;
  const keepsBreaks = /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
  if (element === walk.root || isFrame(parentOf(element) ?? element)) silence(element, walk);
  if (element.shadowRoot) silence(element.shadowRoot, walk);
  for (const node of childrenOf(element)) {
    // Taken away since the walk came by.
    if (walk.root.isConnected && !node.isConnected) continue;
    if (isElement(node)) yield* visit(node, walk, inside);
    else if (isText(node) && isDrawn) line.add(node, keepsBreaks);
  }
  if (isApart) yield* flush(line, inside);
  else if (!isInline(style)) line.space();
  // An item with nothing in it.
  if (role === 'listitem') line.takeAnnounced();
}

/** Also where the element is part of a line. */
function* visitWhole(element: Element, walk: Walk, place: Place): Generator<Passage, void> {
  yield* visit(element, walk, place);
  yield* flush(walk.line, place);
}

function* flush(line: Line, { kind, element }: Place): Generator<Passage, void> {
  const { text, pieces } = line.take();
  if (text) yield { kind, text, pieces, element };
}

/** What stands nowhere on the page as text. */
function* say(words: string, line: Line, { kind, element }: Place): Generator<Passage, void> {
  if (words) yield { kind, text: line.takeAnnounced() + words, pieces: [], element };
}

/** Frames of a point or two count visits; nobody sees them. */
function isLargeEnough(frame: Element): boolean {
  return frame.clientWidth > 2 && frame.clientHeight > 2;
}

/** Marks what the fields below are labelled and described by. Headings are read all the same. */
function silence(root: ParentNode, { silent, asking }: Walk): void {
  const asked = new Set<Element>();
  for (const choice of root.querySelectorAll('input,[role=radio],[role=checkbox]')) {
    const group = groupOf(choice);
    if (!group || asked.has(group) || !isSaid(choice)) continue;
    asked.add(group);
    const question = nameElementsOf(group);
    if (question.some(holdsHeading)) continue;
    asking.add(choice);
    for (const part of question) silent.add(part);
  }
  for (const field of root.querySelectorAll(
    '[aria-labelledby],[aria-describedby],[aria-errormessage]',
  )) {
    if (!isField(roleOf(field)) || !isSaid(field)) continue;
    const attributes = ['aria-labelledby', 'aria-describedby'];
    if (isInvalid(field)) attributes.push('aria-errormessage');
    for (const target of attributes.flatMap((attribute) => referencesOf(field, attribute))) {
      const role = roleOf(target);
      if (role !== 'heading' && !isWidget(role)) silent.add(target);
    }
  }
}

function isSaidElsewhere(element: Element, { root, silent }: Walk): boolean {
  if (silent.has(element)) return true;
  if (element.localName !== 'label') return false;
  const { control } = element as HTMLLabelElement;
  const isInside = control && closest(control, (at) => at === root);
  return Boolean(isInside) && isSaid(control!);
}

const holdsHeading = (element: Element) =>
  [element, ...element.querySelectorAll('*')].some((at) => roleOf(at) === 'heading');

const isSaid = (element: Element) => isVisible(styleOf(element)) && !closest(element, isAbsent);

/** Reads a table row by row, every value after the header it stands under: 姓名：张三，金额：12 元. */
function* visitTable(
  table: Element,
  rows: readonly TableRow[],
  walk: Walk,
  place: Place,
): Generator<Passage, void> {
  const { pause, colon } = wordsOf(walk.options.locale ?? 'zh-CN');
  for (const child of childrenOf(table)) {
    if (isElement(child) && child.localName === 'caption') yield* visit(child, walk, place);
  }
  const body = rows.filter(({ isHeader: isHead }) => !isHead);
  for (const row of body.length > 0 ? body : rows) {
    if (closest(row.element, (at) => at === walk.root || isAbsent(at)) !== walk.root) continue;
    const line = createLine();
    let gap = '';
    for (const cell of new Set(row.cells.filter(Boolean))) {
      const called = columnHeadersOf(cell, row).map((header) => textOf(header));
      // What reaches in from a row above is said again, but is no control of this row.
      const isOwn = closest(cell, (at) => roleOf(at) === 'row') === row.element;
      const held = isOwn
        ? [...visitWhole(cell, { ...walk, line: createLine() }, { kind: 'row', element: cell })]
        : [{ text: isSaid(cell) ? textOf(cell) : '', pieces: [] }];
      if (held.every(({ text }) => text === '')) continue;
      line.write(gap);
      const header = called.filter(Boolean).join(' ');
      if (header) line.write(header + colon);
      held.forEach((passage, at) => {
        if (at > 0) line.write(pause);
        line.append(passage);
      });
      gap = isHeader(roleOf(cell)) && !header ? colon : pause;
    }
    line.announce(walk.line.takeAnnounced());
    yield* flush(line, { kind: 'row', element: row.element });
  }
}
