import { referencesOf } from './accessible-name.ts';
import { childrenOf, closest, isElement } from './flat-tree.ts';
import { isCell, isHeader, roleOf } from './role.ts';

/** A row of a table as it is drawn. */
export interface TableRow {
  readonly element: Element;
  /** The cell at each column, if any: one over several columns or rows stands in each of them. */
  readonly cells: readonly Element[];
  /** Whether every cell is a header. */
  readonly isHeader: boolean;
  /** Headers of each column, the topmost first: those of the nearest rows of headers. */
  readonly columns: readonly (readonly Element[])[];
}

/** The nearest descendants of a role, in order: a row's cells, or a table's rows. */
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

/** How many rows or columns a cell stands in; 0 is all the rows that follow in its part. */
function spanOf(cell: Element, over: 'row' | 'col'): number {
  const native = (cell as HTMLTableCellElement)[`${over}Span`];
  const span = native ?? Number(cell.getAttribute(`aria-${over}span`) ?? 1);
  if (span === 0 && over === 'row') return Infinity;
  return span >= 1 ? Math.min(span, 1000) : 1;
}

/** The rows of a table with their cells and headers. */
export function rowsOf(table: Element): TableRow[] {
  const rows = [...descendants(table, (role) => role === 'row')];
  const grid = rows.map((): Element[] => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of descendants(row, isCell)) {
      while (grid[y]![x]) x += 1;
      const right = x + spanOf(cell, 'col');
      const bottom = y + spanOf(cell, 'row');
      // No cell reaches into another part of the table: from its head into its body.
      for (let below = y; below < bottom && rows[below]?.parentNode === row.parentNode; below += 1)
        for (let at = x; at < right; at += 1) grid[below]![at] = cell;
      x = right;
    }
  });
  let columns: Element[][] = [];
  let wasHeader = false;
  return rows.map((element, y) => {
    const cells = grid[y]!;
    const own = new Set(cells.filter(Boolean));
    const isHead = own.size > 1 && [...own].every((cell) => isHeader(roleOf(cell)));
    if (isHead) {
      const above = wasHeader ? columns : [];
      columns = cells.map((cell, x) => [...new Set([...(above[x] ?? []), cell])]);
    }
    wasHeader = isHead;
    return { element, cells, isHeader: isHead, columns };
  });
}

/** Headers over a cell: those it names itself and its row does not hold, else its column's. */
export function columnHeadersOf(cell: Element, { cells, columns }: TableRow): Element[] {
  const named = referencesOf(cell, 'headers');
  const headers = named.length > 0 ? named : (columns[cells.indexOf(cell)] ?? []);
  return headers.filter(
    (header) => header !== cell && (named.length === 0 || !cells.includes(header)),
  );
}

/** Headers of one cell: those it names itself, else its row's and its column's. */
export function headersOf(cell: Element): Element[] {
  const named = referencesOf(cell, 'headers');
  if (named.length > 0) return named;
  const table = closest(cell, (at) => isTable(roleOf(at)));
  const row = table && rowsOf(table).find(({ cells }) => cells.includes(cell));
  if (!row) return [];
  const before = row.cells.slice(0, row.cells.indexOf(cell));
  const beside = new Set(before.filter((one) => isHeader(roleOf(one))));
  return [...beside, ...columnHeadersOf(cell, row)];
}
