import { expect, test } from 'vitest';
import { clauses } from '../src/index.ts';
import { clausesPage } from './clauses-page.ts';

test('the page has one row per clause, with as many cells as its head', () => {
  const rows = clausesPage()
    .split('\n')
    .filter((line) => /^\| [AWCD]-\d\d \|/.test(line));
  expect(rows.map((line) => line.slice(2, 6))).toEqual(clauses.map(({ id }) => id));
  for (const line of rows) expect(line.split(/(?<!\\)\|/).length, line).toBe(10);
});
