/**
 * `pnpm test`: every check there is, one after the other where they are heavy, side by side where
 * they are light, each with its own heading. A failing step hides no other step: all run, and the
 * last line is the sum, `N passed, N failed`.
 *
 * `pnpm test unit browser` runs only the named steps; `pnpm test --list` names them.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { root, runStep } from './run-step.mjs';

const reports = path.join(root, 'tests/artifacts/reports');
const script = (name) => path.join(root, 'tests/tools', name);
const minutes = (count) => count * 60_000;

/** One command that is either right or wrong: it counts as one check. */
const oneCheck = (command, args) => async (io) => {
  const { code } = await runStep(command, args, { ...io, limitMs: minutes(6) });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
};

/** Test projects of vitest.config.ts; counts come from the JSON report, never from the words. */
const vitest = (name, projects) => async (io) => {
  const report = path.join(reports, `${name}.json`);
  fs.rmSync(report, { force: true });
  const { code } = await runStep(
    process.execPath,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { ...io, limitMs: minutes(20) },
  );
  let counts;
  try {
    counts = JSON.parse(fs.readFileSync(report, 'utf8'));
  } catch {
    io.onLine('there is no report: the test runner did not finish');
    return { passed: 0, failed: 1 };
  }
  // A file that cannot be loaded has no tests to count, and is a failure all the same.
  const broken = counts.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  if (skipped > 0)
    io.onLine(`${skipped} tests did not run; a test that does not run is a failure here`);
  const failed = counts.numFailedTests + broken + skipped;
  if (code !== 0 && failed === 0) {
    io.onLine('every test passed, yet the runner ended with an error (see above)');
    return { passed: counts.numPassedTests, failed: 1 };
  }
  return { passed: counts.numPassedTests, failed };
};

/** A command of ours that counts for itself and says so in its last line. */
const counting = (file) => async (io) => {
  if (!fs.existsSync(file)) {
    io.onLine(`${path.relative(root, file)} is missing`);
    return { passed: 0, failed: 1 };
  }
  const { code, output } = await runStep(process.execPath, [file], { ...io, limitMs: minutes(12) });
  const sums = [...output.matchAll(/^(\d+) passed, (\d+) failed\s*$/gm)].pop();
  if (!sums) {
    io.onLine(`${path.relative(root, file)} did not end in "N passed, N failed"`);
    return { passed: 0, failed: 1 };
  }
  const [passed, failed] = [Number(sums[1]), Number(sums[2])];
  if (code !== 0 && failed === 0) {
    io.onLine('it reported no failure, yet ended with an error (see above)');
    return { passed, failed: 1 };
  }
  if (passed + failed === 0) {
    io.onLine('it checked nothing');
    return { passed: 0, failed: 1 };
  }
  return { passed, failed };
};

let browserReady;
/** Fetching a browser may take minutes on a fresh machine; it starts early and is waited for late. */
const needsBrowser = (work) => async (io) => {
  try {
    await (browserReady ??= ensureBrowser());
  } catch (error) {
    io.onLine(error.message);
    return { passed: 0, failed: 1 };
  }
  return work(io);
};

const steps = [
  {
    id: 'lint',
    lane: 'light',
    title: 'lint and formatting',
    run: oneCheck(process.execPath, [script('lint.mjs')]),
  },
  {
    id: 'typecheck',
    lane: 'light',
    title: 'types',
    run: oneCheck(process.execPath, [script('typecheck.mjs')]),
  },
  {
    id: 'generated',
    lane: 'light',
    title: 'generated files',
    run: oneCheck(process.execPath, [script('generate.mjs'), '--check']),
  },
  {
    id: 'build',
    lane: 'light',
    title: 'build and packages as published',
    run: oneCheck(process.execPath, [script('build.mjs')]),
  },
  {
    id: 'unit',
    lane: 'heavy',
    title: 'unit and server tests',
    run: vitest('unit', ['unit', 'ssr']),
  },
  {
    id: 'browser',
    lane: 'heavy',
    title: 'component tests in a browser',
    run: needsBrowser(vitest('browser', ['browser'])),
  },
  {
    id: 'gate',
    lane: 'heavy',
    title: 'story gate (a sample; pnpm gate runs all)',
    run: needsBrowser(counting(script('gate.mjs'))),
  },
  { id: 'e2e', lane: 'heavy', title: 'apps end to end', run: needsBrowser(vitest('e2e', ['e2e'])) },
];

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: { list: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.list || values.help) {
  process.stdout.write('pnpm test [step ...]   with no step: all of them\n');
  for (const { id, title } of steps) process.stdout.write(`  ${id.padEnd(10)} ${title}\n`);
  process.exit(0);
}
const wanted = [...positionals, ...(values.only?.split(',') ?? [])];
const unknown = wanted.filter((id) => !steps.some((step) => step.id === id));
if (unknown.length > 0) {
  process.stderr.write(
    `No step is called ${unknown.join(', ')}. Steps: ${steps.map(({ id }) => id).join(', ')}\n`,
  );
  process.exit(2);
}
const chosen = wanted.length > 0 ? steps.filter(({ id }) => wanted.includes(id)) : steps;

fs.mkdirSync(reports, { recursive: true });
const startedAt = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const rule = (text) => `\n──── ${text} ${'─'.repeat(Math.max(3, 74 - text.length))}\n`;
const print = (text) => process.stdout.write(text);
// Indented, so that the one line that begins with the sum is the last one.
const indent = (line) => `  ${line}\n`;
const env = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};

const results = new Map();
const running = new Map();
let lastPrintAt = Date.now();

async function runOne(step, speak) {
  const since = Date.now();
  running.set(step.id, since);
  speak(rule(`${step.id}: ${step.title}`));
  let result;
  try {
    result = await step.run({
      env,
      onLine: (line) => {
        speak(indent(line));
      },
    });
  } catch (error) {
    speak(indent(error.stack ?? String(error)));
    result = { passed: 0, failed: 1 };
  }
  running.delete(step.id);
  results.set(step.id, { ...result, took: seconds(since) });
  speak(
    indent(
      `${result.failed === 0 ? 'ok' : 'FAILED'}: ${result.passed} passed, ${result.failed} failed, ${seconds(since)}`,
    ),
  );
}

/** Heavy steps speak as they go; light ones hold their words back until they are done. */
async function lane(name) {
  for (const step of chosen.filter((one) => one.lane === name)) {
    if (name === 'heavy') {
      await runOne(step, (text) => {
        lastPrintAt = Date.now();
        print(text);
      });
    } else {
      let held = '';
      await runOne(step, (text) => {
        held += text;
      });
      lastPrintAt = Date.now();
      print(held);
    }
  }
}

// Something is said at least every few seconds, so that a long step never looks like a hang.
const pulse = setInterval(() => {
  if (running.size === 0 || Date.now() - lastPrintAt < 5000) return;
  lastPrintAt = Date.now();
  print(indent(`… ${[...running].map(([id, since]) => `${id} ${seconds(since)}`).join(', ')}`));
}, 1000);

if (chosen.some(({ id }) => ['browser', 'gate', 'e2e'].includes(id))) {
  browserReady = ensureBrowser();
  // Whoever needs it reports the failure; here it must only not end the process.
  browserReady.catch(() => {});
}
await Promise.all([lane('light'), lane('heavy')]);
clearInterval(pulse);

print(rule('all checks'));
let passed = 0;
let failed = 0;
for (const { id, title } of chosen) {
  const result = results.get(id);
  passed += result.passed;
  failed += result.failed;
  print(
    indent(
      `${result.failed === 0 ? '✓' : '✗'} ${id.padEnd(10)} ${String(result.passed).padStart(5)} passed ${String(result.failed).padStart(4)} failed  ${result.took.padStart(6)}  ${title}`,
    ),
  );
}
print(`\n  ${seconds(startedAt)}\n`);
// The exit code is set, not forced: what is still being written to a pipe would be lost.
process.exitCode = failed === 0 ? 0 : 1;
print(`${passed} passed, ${failed} failed\n`);
