/** `pnpm lint`: rules (oxlint, .oxlintrc.json) and formatting (oxfmt, .oxfmtrc.json). */
import { root, runStep, tool } from './run-step.mjs';
import path from 'node:path';

const say = (line) => process.stdout.write(`${line}\n`);
const fix = process.argv.includes('--fix');

const checks = [
  {
    name: 'rules',
    command: tool('oxlint'),
    // A warning is a failure: what nobody has to mend, nobody mends.
    args: ['--deny-warnings', '--report-unused-disable-directives', ...(fix ? ['--fix'] : [])],
  },
  {
    name: 'formatting',
    command: tool('oxfmt'),
    args: fix ? [] : ['--check'],
    help: 'mend it with: pnpm format',
  },
];

let failed = 0;
for (const { name, command, args, help } of checks) {
  const { code } = await runStep(command, args, { cwd: path.resolve(root), onLine: say });
  say(`${code === 0 ? 'ok' : 'FAILED'}: ${name}${code !== 0 && help ? ` (${help})` : ''}`);
  if (code !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
