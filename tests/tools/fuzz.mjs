/**
 * `pnpm fuzz [rounds]`: the property tests over and over, each round with another seed (10 rounds
 * unless told). It stops at the first round that fails and says the seed that brings it back.
 */
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { root, runStep } from './run-step.mjs';

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`fuzz: "${process.argv[2]}" is no number of rounds. Write: pnpm fuzz 20`);
  process.exit(2);
}

const files = execFileSync('git', ['grep', '-lE', "from 'fast-check'", '--', '*.test.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file && !/\.(?:browser|e2e|ssr)\.test\./.test(file));

for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(2 ** 31 - 1);
  const { code, output } = await runStep(
    process.execPath,
    [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', ...files],
    { onLine: () => {}, limitMs: 10 * 60_000, env: { FUZZ_SEED: String(seed) } },
  );
  if (code !== 0) {
    console.error(output);
    console.error(
      `round ${round} of ${rounds} failed; once more: FUZZ_SEED=${seed} pnpm test unit`,
    );
    process.exit(1);
  }
  console.log(`round ${round} of ${rounds}: seed ${seed}, ${files.length} files, all passed`);
}
