/** Types of the whole workspace; then those of React 18, which no other folder sees. */
import fs from 'node:fs';
import path from 'node:path';
import { root, runStep } from './run-step.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
// The folders that tsconfig.json leaves out bring a tsconfig of their own.
const own = ['tests/bench', 'tests/apps/next-app', 'tests/ssr-react18']
  .map((folder) => path.join(folder, 'tsconfig.json'))
  .filter((file) => fs.existsSync(path.join(root, file)));

let failed = 0;
for (const project of ['tsconfig.json', ...own]) {
  const { code } = await runStep(process.execPath, [tsc, '--noEmit', '-p', project], {
    onLine: say,
  });
  say(`${code === 0 ? 'ok' : 'FAILED'}: types of ${project}`);
  if (code !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
