import { accessibleName, referencesOf, textOf } from './accessible-name.ts';
import { describeElement, isInvalid } from './describe.ts';
import {
  childrenOf,
  closest,
  isAbsent,
  isBlock,
  isElement,
  isInline,
  isText,
  isVisible,
  styleOf,
} from './flat-tree.ts';
import { createLine, type Line, type Piece } from './line.ts';
import { isField, isHeader, isWidget, roleOf } from './role.ts';
import { cellsOf, columnHeaders, headersInRow, isHeaderRow, isTable, rowsOf } from './table.ts';
import { wordsOf, type CareLocale } from './words.ts';

/** What a passage is. A `field` or `button` is said as `describeElement` says it. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row' | 'image' | 'field' | 'button';

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
  const walk: Walk = { root, options, line: createLine(), silent: new Set() };
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
      const { text } = describeElement(element, options);
      if (text) yield { kind: isField(role) ? 'field' : 'button', text, pieces: [], element };
    }
    return;
  }
  if (role === 'img') {
    yield* flush(line, place);
    const text = isVisible(style) ? accessibleName(element) : '';
    if (text && !place.isSilent) yield { kind: 'image', text, pieces: [], element };
    return;
  }
  if (isTable(role)) {
    const rows = rowsOf(element).map(cellsOf);
    // Without headers it only arranges what it holds.
    if (rows.some((cells) => cells.some((cell) => isHeader(roleOf(cell))))) {
      yield* flush(line, place);
      yield* visitTable(element, rows, walk, place);
      return;
    }
  }

  const isApart = isBlock(style);
  const inside: Place = {
    kind: role === 'heading' ? 'heading' : role === 'listitem' ? 'item' : place.kind,
    element: isApart ? element : place.element,
    isSilent: place.isSilent || isSaidElsewhere(element, walk),
  };
  if (isApart) yield* flush(line, place);
  else if (!isInline(style)) line.space();
  const isDrawn = isVisible(style) && !inside.isSilent;
  const keepsBreaks = /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
  if (element === walk.root || element.shadowRoot) silence(element.shadowRoot ?? element, walk);
  for (const node of childrenOf(element)) {
    if (isElement(node)) yield* visit(node, walk, inside);
    else if (isText(node) && isDrawn) line.add(node, keepsBreaks);
  }
  if (isApart) yield* flush(line, inside);
  else if (!isInline(style)) line.space();
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

/** Marks what the fields below are labelled and described by. Headings are read all the same. */
function silence(root: ParentNode, { silent }: Walk): void {
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
  return control !== null && root.contains(control) && isSaid(control);
}

const isSaid = (element: Element) => isVisible(styleOf(element)) && !closest(element, isAbsent);

/** Reads a table row by row, every value after the header it stands under: 姓名：张三，金额：12 元. */
function* visitTable(
  table: Element,
  rows: readonly (readonly Element[])[],
  walk: Walk,
  place: Place,
): Generator<Passage, void> {
  const { pause, colon } = wordsOf(walk.options.locale ?? 'zh-CN');
  const columns = columnHeaders(rows);
  for (const child of childrenOf(table)) {
    if (isElement(child) && child.localName === 'caption') yield* visit(child, walk, place);
  }
  const isBody = (cells: readonly Element[]) => !isHeaderRow(cells);
  for (const cells of rows.some(isBody) ? rows.filter(isBody) : rows) {
    const [first] = cells;
    const row = first && closest(first, (at) => roleOf(at) === 'row');
    if (!row || closest(row, (at) => at === walk.root || isAbsent(at)) !== walk.root) continue;
    const headers = headersInRow(cells, columns);
    const line = createLine();
    let gap = '';
    cells.forEach((cell, index) => {
      const header = headers[index];
      const called = header && header !== cell ? textOf(header) : '';
      const held = [
        ...visitWhole(cell, { ...walk, line: createLine() }, { kind: 'row', element: cell }),
      ];
      if (held.length === 0) return;
      line.write(gap);
      if (called) line.write(called + colon);
      held.forEach((passage, at) => {
        if (at > 0) line.write(pause);
        line.append(passage);
      });
      gap = isHeader(roleOf(cell)) && !called ? colon : pause;
    });
    yield* flush(line, { kind: 'row', element: row });
  }
}
