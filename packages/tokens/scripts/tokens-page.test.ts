import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensPage } from './tokens-page';

test('docs/tokens.md is what the tokens say', () => {
  // Relative to the workspace root, where vitest runs: in jsdom `import.meta.url` is no file URL.
  expect(readFileSync('docs/tokens.md', 'utf8')).toBe(tokensPage());
});
