// @vitest-environment node
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const module = path.resolve('tests/tools/run-step.mjs');

test('whoever only asks for a path still ends its own children when it is told to stop', () => {
  const script = `
    import { root } from ${JSON.stringify(module)};
    process.on('SIGTERM', () => setTimeout(() => process.stdout.write('ended in ' + root), 50));
    setTimeout(() => {}, 1000);
    process.kill(process.pid, 'SIGTERM');
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(stdout).toBe(`ended in ${process.cwd()}`);
});
