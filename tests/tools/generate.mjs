/**
 * `pnpm generate`: runs each package's `scripts/generate*.ts`, which write the files that are made
 * from data (care.css, tokens.json, the pre-paint script, lists in docs).
 *
 * `--check` proves that they are up to date: the generators run in a copy, so a check changes
 * nothing, and every file that would have come out otherwise is named.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root, runStep } from './run-step.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const check = process.argv.includes('--check');
const packages = fs
  .readdirSync(path.join(root, 'packages'))
  .filter((name) => fs.existsSync(path.join(root, 'packages', name, 'package.json')));

const generators = packages.flatMap((name) => {
  const folder = path.join('packages', name, 'scripts');
  if (!fs.existsSync(path.join(root, folder))) return [];
  return fs
    .readdirSync(path.join(root, folder))
    .filter((file) => /^generate[\w-]*\.ts$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
});

/** Copies what generators read and write; third parties are reached by links. */
function copyOfHouse() {
  const copy = path.join(root, '.cache', 'generate');
  fs.rmSync(copy, { recursive: true, force: true });
  const filter = (from) => !/(^|[\\/])(node_modules|dist|\.next)$/.test(path.relative(root, from));
  for (const name of packages) {
    fs.cpSync(path.join(root, 'packages', name), path.join(copy, 'packages', name), {
      recursive: true,
      filter,
    });
    const modules = path.join(root, 'packages', name, 'node_modules');
    if (fs.existsSync(modules))
      fs.symlinkSync(modules, path.join(copy, 'packages', name, 'node_modules'), 'junction');
  }
  for (const name of [
    'docs',
    'package.json',
    'tsconfig.json',
    'README.md',
    '.oxfmtrc.json',
    'LICENSE',
  ]) {
    if (fs.existsSync(path.join(root, name)))
      fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  return copy;
}

function filesOf(folder) {
  const found = new Map();
  for (const top of ['packages', 'docs']) {
    const base = path.join(folder, top);
    if (!fs.existsSync(base)) continue;
    const walk = (dir) => {
      for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
        if (entry.name === 'node_modules' || entry.name === 'dist' || entry.isSymbolicLink())
          continue;
        const file = path.join(dir, entry.name);
        if (entry.isDirectory()) walk(file);
        else found.set(path.relative(folder, file), fs.readFileSync(file));
      }
    };
    walk(base);
  }
  return found;
}

const where = check ? copyOfHouse() : root;
const before = check ? filesOf(where) : new Map();
let failed = generators.length === 0 ? 1 : 0;
if (failed) say('no generator was found under packages/*/scripts/generate*.ts');

for (const file of generators) {
  const { code } = await runStep(process.execPath, ['--import', 'tsx', path.join(where, file)], {
    cwd: where,
    onLine: (line) => say(`  ${line}`),
    limitMs: 120_000,
  });
  say(`${code === 0 ? 'ran' : 'FAILED'}: ${file}`);
  if (code !== 0) failed += 1;
}

if (check && failed === 0) {
  const after = filesOf(where);
  const stale = [...after]
    .filter(([file, bytes]) => !before.get(file)?.equals(bytes))
    .map(([file]) => file);
  for (const file of stale) say(`out of date: ${file}`);
  if (stale.length > 0) {
    say(
      'These files are made from data and do not match it. Run `pnpm generate` and commit the result.',
    );
    failed += 1;
  } else say('every generated file is what its generator writes');
}
process.exitCode = failed === 0 ? 0 : 1;
