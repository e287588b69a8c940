import { referencesOf } from './accessible-name.ts';
import { childrenOf, closest, isElement } from './flat-tree.ts';
import { isCell, isHeader, roleOf } from './role.ts';

/** A row's cells, or a table's rows: the nearest descendants of a role, in order. */
function* descendants(node: Node, wanted: (role: string) => boolean): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    const role = roleOf(child);
    if (wanted(role)) yield child;
    // A table within a cell has rows of its own.
    else if (!isTable(role)) yield* descendants(child, wanted);
  }
}

export const isTable = (role: string) => /^(table|grid|treegrid)$/.test(role);
export const rowsOf = (table: Element) => [...descendants(table, (role) => role === 'row')];
export const cellsOf = (row: Element) => [...descendants(row, isCell)];

const spanOf = (cell: Element) =>
  Math.max(
    1,
    (cell as HTMLTableCellElement).colSpan || Number(cell.getAttribute('aria-colspan')) || 1,
  );

/** Whether every cell of a row is a header. */
export const isHeaderRow = (cells: readonly Element[]) =>
  cells.length > 1 && cells.every((cell) => isHeader(roleOf(cell)));

/** Headers by column; a header over several columns stands for each of them. */
export function columnHeaders(rows: readonly (readonly Element[])[]): Element[] {
  const header = rows.find(isHeaderRow) ?? [];
  return header.flatMap((cell) => Array.from({ length: Math.min(spanOf(cell), 1000) }, () => cell));
}

/** The header of each cell of a row: the column's, or the row's where the columns have none. */
export function headersInRow(
  cells: readonly Element[],
  columns: readonly Element[],
): (Element | undefined)[] {
  let column = 0;
  return cells.map((cell) => {
    const header = columns[column];
    column += spanOf(cell);
    return header;
  });
}

/** Headers of one cell: those it names itself, else its row's and its column's. */
export function headersOf(cell: Element): Element[] {
  const named = referencesOf(cell, 'headers');
  if (named.length > 0) return named;
  const row = closest(cell, (at) => roleOf(at) === 'row');
  const table = row && closest(row, (at) => isTable(roleOf(at)));
  if (!table) return [];
  const cells = cellsOf(row);
  const rowHeader = cells.find((one) => isHeader(roleOf(one)));
  const header = headersInRow(cells, columnHeaders(rowsOf(table).map(cellsOf)))[
    cells.indexOf(cell)
  ];
  return [rowHeader, header].filter((one): one is Element => one !== undefined && one !== cell);
}
