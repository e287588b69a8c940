import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokensPage } from './tokens-page';

/** Writes docs/tokens.md; with `--check` only says whether it is fresh. */
const path = fileURLToPath(new URL('../../../docs/tokens.md', import.meta.url));
const page = tokensPage();

if (!process.argv.includes('--check')) {
  writeFileSync(path, page);
} else if (readFileSync(path, 'utf8') !== page) {
  console.error(
    'docs/tokens.md is out of date: run "npx tsx packages/tokens/scripts/generate-docs.ts".',
  );
  process.exitCode = 1;
}
