/**
 * `pnpm gate`: builds the Storybook and measures every story in it, in every mode at every width.
 * Without `--full` a sample is measured; that is what `pnpm test` does. Options of
 * tests/gate/src/cli.ts go through; `--dir <folder>` takes a Storybook that is already built.
 */
import fs from 'node:fs';
import path from 'node:path';
import { root, runStep, tool } from './run-step.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const words = process.argv.slice(2).filter((word) => word !== '--');
let folder = words.includes('--dir') ? words[words.indexOf('--dir') + 1] : undefined;
const isOwn = folder === undefined;

if (folder === undefined) {
  // Each run builds for itself, so that two runs side by side do not measure each other's pages.
  folder = path.join(root, '.cache', 'gate', `storybook-${process.pid}`);
  fs.rmSync(folder, { recursive: true, force: true });
  const since = Date.now();
  say('[gate] building the Storybook');
  const pulse = setInterval(
    () => say(`[gate] building the Storybook, ${Math.round((Date.now() - since) / 1000)} s`),
    4000,
  );
  const { code, output } = await runStep(
    tool('storybook'),
    ['build', '-c', 'stories/.storybook', '-o', folder, '--quiet', '--disable-telemetry'],
    { env: { STORYBOOK_DISABLE_TELEMETRY: '1' }, limitMs: 300_000 },
  );
  clearInterval(pulse);
  if (code !== 0 || !fs.existsSync(path.join(folder, 'index.json'))) {
    say(output.trimEnd());
    say('[gate] the Storybook does not build, so no story was measured');
    say('0 passed, 1 failed');
    process.exit(1);
  }
  say(`[gate] built in ${Math.round((Date.now() - since) / 1000)} s`);
}

const { code } = await runStep(
  process.execPath,
  [
    '--import',
    'tsx',
    path.join(root, 'tests/gate/src/cli.ts'),
    ...(isOwn ? ['--dir', folder] : []),
    '--json',
    path.join(root, 'tests/artifacts/gate.json'),
    ...words,
  ],
  { onLine: say, limitMs: 3_600_000 },
);
if (isOwn) fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
