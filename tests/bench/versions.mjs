import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The installed version of a package, read from its package.json. @param {string} name */
export function versionOf(name) {
  for (const base of [here, join(here, '../..')]) {
    const file = join(base, 'node_modules', name, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).version;
  }
  throw new Error(`${name} is not installed: run "npx --yes pnpm@10 install".`);
}
