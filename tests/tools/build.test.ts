// @vitest-environment node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('a name that is no package is an error that lists the packages, and nothing is built', () => {
  const tarballs = path.resolve('.cache/packages');
  const before = fs.existsSync(tarballs) && fs.readdirSync(tarballs);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('tests/tools/build.mjs'), 'core', 'nonsense'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^No package is called nonsense\. Packages: .*core.*react/);
  expect(stdout).toBe('');
  expect(fs.existsSync(tarballs) && fs.readdirSync(tarballs)).toEqual(before);
}, 30_000);
