/**
 * Builds every package, packs it as it would be published, and looks at the packed tarball: that it
 * holds what its manifest promises (publint), that types resolve (attw), that `'use client'` and
 * the syntax and CSS baseline survived, and that taking one component takes only that one.
 *
 * `pnpm build tokens core` builds only these, and leaves the tarballs of others where they are.
 */
import { parse } from 'acorn';
import { build as bundle } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { baseline, checkCss } from './css-baseline.ts';
import { enhancements } from './css-enhancements.ts';
import { pnpmCommand, root, runStep } from './run-step.mjs';
import { filesBelow, styledTemplates } from './styled-templates.ts';
import { syntaxTarget } from './tsdown.ts';

interface Manifest {
  name: string;
  private?: boolean;
  exports: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  publishConfig: {
    exports: Record<string, string | { types: string; default: string }>;
    imports?: Record<string, Record<string, string>>;
  };
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const out = path.join(root, '.cache', 'packages');
let passed = 0;
let failed = 0;
const check = (name: string, problems: readonly string[]) => {
  if (problems.length === 0) {
    passed += 1;
    say(`  ok      ${name}`);
    return;
  }
  failed += 1;
  say(`  FAILED  ${name}`);
  for (const problem of problems.slice(0, 30)) say(`          ${problem}`);
  if (problems.length > 30) say(`          … and ${problems.length - 30} more`);
};

const manifestOf = (folder: string) =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

async function command(line: string[], cwd: string, limitMs = 240_000): Promise<string[]> {
  const [program = '', ...args] = line;
  const { code, output } = await runStep(program, args, { cwd, limitMs });
  if (code === 0) return [];
  return [
    `${path.basename(program)} ${args.join(' ')} ended with ${code}`,
    ...output.trim().split('\n'),
  ];
}

const bin = (name: string) => path.join(root, 'node_modules/.bin', name);

/** `'use client'` first in a source file must be first in what comes out of it. */
function directives(folder: string): string[] {
  return filesBelow(path.join(folder, 'src'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => /^\s*['"]use client['"]/.test(fs.readFileSync(file, 'utf8')))
    .flatMap((file) => {
      const name = path.relative(path.join(folder, 'src'), file).replace(/\.tsx?$/, '.js');
      const built = path.join(folder, 'dist', name);
      // A file nothing published uses does not come out at all.
      if (!fs.existsSync(built)) return [];
      return /^["']use client["']/.test(fs.readFileSync(built, 'utf8')) ? [] : [`${name} lost it`];
    });
}

function syntax(folder: string): string[] {
  const version = Number(syntaxTarget.replace('es', '')) as 2020;
  return filesBelow(path.join(folder, 'dist'))
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      try {
        // A PostCSS plugin runs on Node; its name for `require` is syntax of 2022.
        const ecmaVersion = /[\\/]dist[\\/]postcss[\\/]/.test(file) ? 2022 : version;
        const sourceType = file.endsWith('.standalone.js') ? 'script' : 'module';
        parse(fs.readFileSync(file, 'utf8'), { ecmaVersion, sourceType });
        return [];
      } catch (error) {
        return [`${path.relative(root, file)}: ${(error as Error).message}`];
      }
    });
}

/** The file for pages without a bundler holds everything it needs. */
function standalone(folder: string): string[] {
  const file = path.join(folder, 'dist/care-mode.standalone.js');
  if (!fs.existsSync(file)) return [`${path.relative(root, file)} is missing`];
  const text = fs.readFileSync(file, 'utf8');
  return /process\.env|\brequire\(|\bimport\(/.test(text) ? ['it asks for something outside'] : [];
}

/** Everything `publishConfig.exports` names must have come out, wildcards included. */
function published(folder: string, { exports, publishConfig }: Manifest): string[] {
  const chosen = Object.entries(publishConfig.imports ?? {}).flatMap(([name, places]) =>
    Object.values(places)
      .filter((file) => !fs.existsSync(path.join(folder, file)))
      .map((file) => `${name}: ${file} is missing`),
  );
  const offered = Object.entries(publishConfig.exports).flatMap(([name, target]) => {
    const targets = typeof target === 'string' ? [target] : [target.types, target.default];
    return targets.flatMap((file) => {
      const [before = '', after] = file.split('*');
      if (after === undefined) {
        return fs.existsSync(path.join(folder, file)) ? [] : [`${name}: ${file} is missing`];
      }
      const [sourceBefore = '', sourceAfter = ''] = (exports[name] ?? '').split('*');
      const wanted = fs
        .readdirSync(path.join(folder, sourceBefore))
        .filter((one) => fs.existsSync(path.join(folder, `${sourceBefore}${one}${sourceAfter}`)));
      return wanted
        .map((one) => `${before}${one}${after}`)
        .filter((one) => !fs.existsSync(path.join(folder, one)))
        .map((one) => `${name}: ${one} is missing`);
    });
  });
  return [...chosen, ...offered];
}

/** Files of the package that end up in an app that takes one name from its front door. */
async function takenFor(folder: string, name: string, external: string[]): Promise<string[]> {
  const result = await bundle({
    stdin: {
      contents: `import { ${name} } from './dist/index.js'; globalThis.taken = ${name};`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    external,
    logLevel: 'silent',
    absWorkingDir: folder,
  });
  const output = Object.values(result.metafile.outputs)[0];
  return Object.entries(output?.inputs ?? {})
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.startsWith('dist/'))
    .map(([file]) => file);
}

async function shaking(folder: string, manifest: Manifest): Promise<string[]> {
  const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).flatMap(
    (one) => [one, `${one}/*`],
  );
  const problems: string[] = [];
  for (const [name, home] of [
    ['Text', 'text'],
    ['Button', 'button'],
  ] as const) {
    try {
      const own = await bundle({
        stdin: {
          contents: `export * from './dist/${home}/index.js'`,
          resolveDir: folder,
        },
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        external,
        logLevel: 'silent',
        absWorkingDir: folder,
      });
      const allowed = new Set(Object.keys(own.metafile.inputs));
      const extra = (await takenFor(folder, name, external)).filter((file) => !allowed.has(file));
      problems.push(...extra.map((file) => `taking ${name} also takes ${file}`));
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
    }
  }
  return problems;
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const packages = fs
  .readdirSync(path.join(root, 'packages'))
  .filter((name) => fs.existsSync(path.join(root, 'packages', name, 'package.json')));
const unknown = asked.filter((name) => !packages.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `No package is called ${unknown.join(', ')}. Packages: ${packages.join(', ')}.\n`,
  );
  process.exit(2);
}
const folders = packages.filter((name) => asked.length === 0 || asked.includes(name));
const tarballOf = (name: string) =>
  fs
    .readdirSync(out)
    .find((file) => file.startsWith(`care-mode-${name}-`) && file.endsWith('.tgz'));
if (asked.length === 0) fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });

for (const name of folders) {
  const folder = path.join(root, 'packages', name);
  const manifest = manifestOf(folder);
  // Should it not build or pack, an older one must not stand in for it.
  for (let old = tarballOf(name); old; old = tarballOf(name)) fs.rmSync(path.join(out, old));
  say(`${manifest.name}`);
  const built = await command([bin('tsdown')], folder);
  check('builds', built);
  if (built.length > 0) continue;
  check('everything the manifest promises is there', published(folder, manifest));
  check(`syntax is ${syntaxTarget}`, syntax(folder));
  check("'use client' is kept", directives(folder));
  if (name === 'retrofit') check('one file serves pages without a bundler', standalone(folder));
  if (name === 'react')
    check('taking one component takes only it', await shaking(folder, manifest));

  const packed = await command([...pnpmCommand(), 'pack', '--pack-destination', out], folder);
  check('packs', packed);
  const tarball = tarballOf(name);
  if (packed.length > 0 || !tarball) continue;
  check('publint', await command([bin('publint'), path.join(out, tarball), '--strict'], root));
  // What is not JavaScript has no types to resolve.
  const assets = Object.keys(manifest.exports).filter((one) => /\.(css|json)$/.test(one));
  check(
    'attw',
    await command(
      [
        bin('attw'),
        path.join(out, tarball),
        '--profile',
        'esm-only',
        '--no-emoji',
        ...(assets.length > 0 ? ['--exclude-entrypoints', ...assets] : []),
      ],
      root,
    ),
  );
  say(
    `          ${tarball}, ${Math.round(fs.statSync(path.join(out, tarball)).size / 102.4) / 10} kB`,
  );
}

say('baseline of CSS');
const floor = baseline(root);
say(`          Chrome ${floor[0]}, Firefox ${floor[1]}, Safari ${floor[2]}`);
const used = new Set<string>();
const styleSheets = filesBelow(path.join(root, 'packages'))
  .filter((file) => file.endsWith('.css') && file.includes(`${path.sep}src${path.sep}`))
  // Tailwind 4 reads it, and itself asks for browsers newer than ours.
  .filter((file) => path.basename(file) !== 'tailwind.css')
  .map((file) => ({
    file: path.relative(root, file),
    line: 1,
    css: fs.readFileSync(file, 'utf8'),
  }));
const pieces = [...styleSheets, ...styledTemplates(root, 'packages/react/src')];
const findings: string[] = [];
for (const { file, line, css } of pieces) {
  try {
    for (const finding of await checkCss(css, floor, used)) {
      findings.push(`${file}:${line + finding.line - 1}: ${finding.message}`);
    }
  } catch (error) {
    findings.push(`${file}:${line}: cannot be read as CSS: ${(error as Error).message}`);
  }
}
check(`${pieces.length} pieces of CSS use what the baseline understands`, findings);
const stale = enhancements.filter(({ feature }) => !used.has(feature));
for (const { feature } of stale)
  say(`          listed in css-enhancements.ts, no longer used: ${feature}`);

process.exitCode = failed === 0 ? 0 : 1;
say(`tarballs are in ${path.relative(root, out)}`);
say(`${passed} passed, ${failed} failed`);
