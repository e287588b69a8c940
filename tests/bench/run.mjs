#!/usr/bin/env node
// Mode switch, React work, mount and heap of every subject, in one browser, interleaved.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../tools/browser.mjs';
import { buildPage } from './build-pages.mjs';
import { markdownTables } from './report.mjs';
import { serve } from './serve.mjs';
import { quantile, summarise } from './statistics.mjs';
import { subjects } from './subjects.mjs';
import { versionOf } from './versions.mjs';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rows: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  },
});

const rowCounts = (flags.rows ?? (flags.quick ? '100,1000' : '100,1000,5000'))
  .split(',')
  .map(Number);
const roundsFor = (rows) => Number(flags.rounds ?? (flags.quick ? 3 : rows >= 5000 ? 5 : 7));
const togglesFor = (rows) => (rows >= 5000 ? 2 : 6);
// A subject whose mount would take longer than this is left out at that size, and the table says so.
const MOUNT_LIMIT_MS = 60_000;
const SAMPLE_LIMIT_MS = 180_000;
// At 5 000 rows one visit to a slow peer takes minutes; its ratio is far from 1 and needs no more.
const PEER_ROUNDS_AT_5000 = 1;
const peerStopsAt = (subject, rows) =>
  rows >= 5000 && !subject.reference && !subject.name.startsWith('ours')
    ? PEER_ROUNDS_AT_5000
    : Infinity;

const here = dirname(fileURLToPath(import.meta.url));
const artifacts = join(here, '../artifacts');
const pages = join(artifacts, 'bench-pages');
mkdirSync(pages, { recursive: true });

const wanted = flags.only?.split(',');
const unknown = wanted?.filter((name) => !subjects.some((subject) => subject.name === name)) ?? [];
if (unknown.length > 0) {
  throw new Error(
    `No subject called ${unknown.join(', ')}. There are: ${subjects.map((s) => s.name).join(', ')}.`,
  );
}
const chosen = subjects.filter((s) => !wanted || s.name === 'floor' || wanted.includes(s.name));

const started = Date.now();
const clock = () => `${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s`;
const say = (text) => process.stderr.write(`${clock()}  ${text}\n`);

const broken = new Map();
const built = [];
for (const subject of chosen) {
  try {
    if (!flags['no-build']) await buildPage(subject.name, pages);
    built.push(subject);
    say(`built ${subject.name}`);
  } catch (error) {
    broken.set(subject.name, `does not build: ${String(error.message ?? error).split('\n')[0]}`);
    say(`${subject.name} ${broken.get(subject.name)}`);
  }
}

const { executablePath, args, env } = await ensureBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env },
  headless: true,
});
const server = await serve(pages);

function withLimit(promise, limit) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`took longer than ${limit / 1000} s`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function heap(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function engineTimes(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    script: value('ScriptDuration') * 1000,
    style: value('RecalcStyleDuration') * 1000,
    layout: value('LayoutDuration') * 1000,
    // Processor time of the main thread: unlike a clock, it does not run while others compute.
    cpu: value('ThreadTime') * 1000,
  };
}

let hanFont = null;

async function sample(subject, rows, countToo) {
  // A context of its own: no subject finds another's stored settings or cached pages.
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await cdp.send('HeapProfiler.enable');
    await page.goto(`${server.url}/${subject.name}/`);
    await page.waitForFunction(() => window.bench !== undefined, null, { timeout: 15_000 });
    hanFont ??= await page.evaluate(() => window.bench.hasHanFont());

    const heapBefore = await heap(cdp);
    const beforeMount = await engineTimes(cdp);
    const mount = await page.evaluate((count) => window.bench.mount(count), rows);
    mount.cpu = (await engineTimes(cdp)).cpu - beforeMount.cpu;
    const heapAfter = await heap(cdp);

    let counted = null;
    if (countToo) {
      counted = await page.evaluate(() => window.bench.count());
    } else {
      await page.evaluate(() => window.bench.toggle());
      await page.evaluate(() => window.bench.toggle());
    }

    const toggles = [];
    for (let i = 0; i < togglesFor(rows); i += 1) {
      const before = await engineTimes(cdp);
      const toggle = await page.evaluate(() => window.bench.toggle());
      const after = await engineTimes(cdp);
      toggles.push({
        ...toggle,
        script: after.script - before.script,
        style: after.style - before.style,
        layout: after.layout - before.layout,
        cpu: after.cpu - before.cpu,
      });
    }
    await page.evaluate(() => window.bench.toggle());
    const jump = await page.evaluate(() => window.bench.jump());
    if (faults.length > 0) throw new Error(`page error: ${faults[0].split('\n')[0].slice(0, 200)}`);
    return { mount, toggles, jump, counted, heapBefore, heapAfter };
  } finally {
    await context.close();
  }
}

const samples = new Map();
const skipped = [];
const counts = new Map();
const loads = [loadavg()[0]];
const key = (name, rows) => `${name}/${rows}`;

function projectedMount(name, rows) {
  const known = rowCounts.filter((count) => count < rows && samples.has(key(name, count)));
  const nearest = known.at(-1);
  if (nearest === undefined) return 0;
  const seen = samples.get(key(name, nearest)).map((one) => one.mount.frame);
  return quantile(seen, 0.5) * (rows / nearest);
}

try {
  // The first page of a fresh browser pays for the browser; nobody's number should.
  say('warming the browser');
  await withLimit(sample(built[0], rowCounts[0], false), SAMPLE_LIMIT_MS);
  for (const rows of rowCounts) {
    const rounds = roundsFor(rows);
    for (let round = 0; round < rounds; round += 1) {
      // The order turns by one each round, so that no subject always follows the same neighbour.
      const order = built.map((_, i) => built[(i + round) % built.length]);
      for (const subject of order) {
        if (broken.has(subject.name)) continue;
        if (round >= peerStopsAt(subject, rows)) continue;
        if (skipped.some((one) => one.name === subject.name && one.rows === rows)) continue;
        const projected = projectedMount(subject.name, rows);
        if (round === 0 && projected > MOUNT_LIMIT_MS) {
          skipped.push({
            name: subject.name,
            rows,
            why: `mount would take ~${Math.round(projected / 1000)} s`,
          });
          say(`${rows} rows: ${subject.name} left out, ${skipped.at(-1).why}`);
          continue;
        }
        try {
          const result = await withLimit(sample(subject, rows, round === 0), SAMPLE_LIMIT_MS);
          const list = samples.get(key(subject.name, rows)) ?? [];
          samples.set(key(subject.name, rows), list);
          list.push({ round, ...result });
          if (result.counted) counts.set(key(subject.name, rows), result.counted);
          const switches = result.toggles.map((toggle) => toggle.frame);
          say(
            `${rows} rows, round ${round + 1}/${rounds}, ${subject.name}: ` +
              `mount ${result.mount.frame.toFixed(0)} ms, switch ${quantile(switches, 0.5).toFixed(1)} ms`,
          );
        } catch (error) {
          if (!browser.isConnected())
            throw new Error('The browser has gone; run again.', { cause: error });
          skipped.push({ name: subject.name, rows, why: error.message.split('\n')[0] });
          say(`${rows} rows: ${subject.name} failed: ${error.message.split('\n')[0]}`);
        }
      }
    }
    loads.push(loadavg()[0]);
  }
} finally {
  await server.close();
}
const browserVersion = browser.version();
await browser.close();

// Ratios are taken inside a round, where both pages met the same machine, and then summarised.
function ratios(name, rows, read) {
  const floor = samples.get(key('floor', rows)) ?? [];
  const mine = samples.get(key(name, rows)) ?? [];
  return mine.flatMap((one) => {
    const beside = floor.find((other) => other.round === one.round);
    return beside ? [read(one) / read(beside)] : [];
  });
}

const switchOf = (one) =>
  quantile(
    one.toggles.map((toggle) => toggle.frame),
    0.5,
  );
const cpuOf = (one) =>
  quantile(
    one.toggles.map((toggle) => toggle.cpu),
    0.5,
  );
const mountCpuOf = (one) => one.mount.cpu;
const mountOf = (one) => one.mount.frame;
const heapOf = (one) => one.heapAfter - one.heapBefore;

const results = [];
for (const subject of built) {
  for (const rows of rowCounts) {
    const list = samples.get(key(subject.name, rows));
    if (!list) continue;
    const toggles = list.flatMap((one) => one.toggles);
    const counted = counts.get(key(subject.name, rows));
    const changed =
      counted &&
      ['button', 'input'].some((part) => {
        const { before, after } = counted;
        return before[part].fontSize !== after[part].fontSize;
      });
    const recoloured =
      counted &&
      ['button', 'input'].some((part) =>
        ['color', 'background', 'border'].some(
          (what) => counted.before[part][what] !== counted.after[part][what],
        ),
      );
    results.push({
      subject: subject.name,
      rows,
      rounds: list.length,
      elements: list[0].mount.elements,
      switch: {
        frame: summarise(toggles.map((toggle) => toggle.frame)),
        flush: summarise(toggles.map((toggle) => toggle.flush)),
        script: summarise(toggles.map((toggle) => toggle.script)),
        style: summarise(toggles.map((toggle) => toggle.style)),
        layout: summarise(toggles.map((toggle) => toggle.layout)),
        ratio: summarise(ratios(subject.name, rows, switchOf)),
        cpu: summarise(toggles.map((toggle) => toggle.cpu)),
        cpuRatio: summarise(ratios(subject.name, rows, cpuOf)),
      },
      commits: counted?.on.commits ?? null,
      renders: counted?.on.renders ?? null,
      look: counted ? { before: counted.before, after: counted.after } : null,
      works: Boolean(changed && recoloured),
      mount: {
        frame: summarise(list.map(mountOf)),
        cpu: summarise(list.map(mountCpuOf)),
        ratio: summarise(ratios(subject.name, rows, mountOf)),
        cpuRatio: summarise(ratios(subject.name, rows, mountCpuOf)),
      },
      heap: {
        bytes: summarise(list.map(heapOf)),
        ratio: summarise(ratios(subject.name, rows, heapOf)),
      },
      jump: summarise(list.map((one) => one.jump)),
    });
  }
}

const report = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cores: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadBeforeAndAfter: loads,
    hanFont,
  },
  browser: `Chromium ${browserVersion}`,
  versions: Object.fromEntries(
    [...new Set(chosen.flatMap((s) => s.packages))].map((p) => [p, versionOf(p)]),
  ),
  settings: {
    rowCounts,
    rounds: rowCounts.map(roundsFor),
    toggles: rowCounts.map(togglesFor),
    mountLimitMs: MOUNT_LIMIT_MS,
  },
  subjects: chosen,
  results,
  skipped: [...skipped, ...[...broken].map(([name, why]) => ({ name, rows: 'all', why }))],
  seconds: Math.round((Date.now() - started) / 1000),
};
writeFileSync(join(artifacts, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(markdownTables(report));
say('written to tests/artifacts/bench.json');

const idle = results.filter((one) => !one.works);
if (idle.length > 0) {
  const names = [...new Set(idle.map((one) => `${one.subject} at ${one.rows} rows`))].join(', ');
  console.error(
    `The switch did not change both size and colour of: ${names}. Their times mean nothing.`,
  );
}
process.exitCode =
  idle.length > 0 || report.skipped.some((one) => one.name.startsWith('ours')) ? 1 : 0;
