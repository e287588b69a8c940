// @vitest-environment node
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('a name that is no package is an error that lists the packages, and nothing is built', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('tests/tools/build.mjs'), 'core', 'nonsense'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(2);
  expect(stderr).toMatch(/^No package is called nonsense\. Packages: .*core.*react/);
  // Each package that is built has its line.
  expect(stdout).toBe('');
}, 30_000);
