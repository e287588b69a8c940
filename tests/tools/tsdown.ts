import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'tsdown';

/**
 * The syntax we ship. Chrome 87, Safari 14 and Firefox 115 (`browserslist` in package.json) all
 * understand ES2020 and not all of ES2021; `pnpm build` parses every published file by it.
 */
export const syntaxTarget = 'es2020';

type Exports = Record<string, string | { default: string }>;

/** Source files behind `exports`; a wildcard stands for every folder that has the file it names. */
export function entriesOf(folder: string, exports: Exports): string[] {
  const files = Object.values(exports).flatMap((target) => {
    const file = typeof target === 'string' ? target : target.default;
    if (!/\.tsx?$/.test(file)) return [];
    const [before, after] = file.split('*');
    if (before === undefined || after === undefined) return [file];
    return fs
      .readdirSync(path.join(folder, before), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${before}${entry.name}${after}`)
      .filter((candidate) => fs.existsSync(path.join(folder, candidate)));
  });
  return [...new Set(files)].map((file) => file.replace(/^\.\//, ''));
}

/**
 * How a package of ours is built: its `exports` say what goes in, one file comes out per file.
 *
 * One file each (`unbundle`) keeps `'use client'` where it was written, and lets an app's bundler
 * drop the styles of components it does not use, which it cannot once they share a file.
 */
export function library(configUrl: string): UserConfig {
  const folder = path.dirname(fileURLToPath(configUrl));
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    exports: Exports;
    imports?: Record<string, Record<string, string>>;
  };
  // What an app's bundler chooses by condition stays a choice, with every answer on hand.
  const chosenLater = Object.values(manifest.imports ?? {}).flatMap(Object.values) as string[];
  const assets = Object.values(manifest.exports).filter(
    (target): target is string => typeof target === 'string' && /\.(css|json)$/.test(target),
  );
  return {
    cwd: folder,
    entry: [
      ...entriesOf(folder, manifest.exports),
      ...new Set(chosenLater.map((file) => file.replace(/^\.\//, ''))),
    ],
    external: [/^#/],
    root: path.join(folder, 'src'),
    format: 'esm',
    platform: 'neutral',
    target: syntaxTarget,
    unbundle: true,
    dts: true,
    fixedExtension: false,
    clean: true,
    copy: assets.map((from) => ({ from, to: path.posix.dirname(from.replace('./src', 'dist')) })),
    logLevel: 'warn',
  };
}
