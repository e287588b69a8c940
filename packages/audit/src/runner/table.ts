import type { Finding } from '../types';

/** Columns under a head, padded so that Chinese text lines up too. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat(widths[column]! - columnsOf(cell)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}

/** Findings as a table: what, where, measured, required, by which clause. */
export function formatFindings(findings: readonly Finding[]): string {
  return formatTable(
    ['rule', 'selector', 'text', 'measured', 'required', 'clause'],
    findings.map(({ rule, selector, text, measured, required, clause }) => [
      rule,
      selector,
      text,
      measured,
      required,
      clause,
    ]),
  );
}

/** Terminal columns: a Chinese character takes two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
