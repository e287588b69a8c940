import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clausesPage } from './clauses-page.ts';

/**
 * Writes docs/clauses.md from the data of this package.
 * `tsx packages/standards/scripts/generate-docs.ts [--check]`; with `--check` nothing is written
 * and a page that is out of step ends in exit code 1.
 */
const target = new URL('../../../docs/clauses.md', import.meta.url);
const page = clausesPage();

if (process.argv.includes('--check')) {
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written !== page) {
    console.error(
      'docs/clauses.md is out of step with packages/standards, so readers see old numbers. ' +
        'Run: npx tsx packages/standards/scripts/generate-docs.ts',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, page);
  console.log(`wrote ${fileURLToPath(target)}`);
}
