import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { careCss } from './care-css';
import { designTokens } from './design-tokens';

/** Writes the generated files of this package; with `--check` only says whether they are fresh. */
const files = {
  '../src/care.css': careCss(),
  '../src/tokens.json': `${JSON.stringify(designTokens(), null, 2)}\n`,
};

const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(files)) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (!isCheck) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${name.slice(3)} is out of date: run "pnpm generate".`);
    process.exitCode = 1;
  }
}
