/**
 * The story gate: measures every story of a built Storybook. Started by tests/tools/gate.mjs.
 *
 *   --dir <folder>      the built Storybook
 *   --full              every mode at every width, instead of the sample
 *   --filter <text>     only stories whose id or title contains the text
 *   --workers <n>       pages measured side by side (default: 2)
 *   --json <file>       write every check as JSON too
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../tools/browser.mjs';
import { fullGrid, sampledGrid } from './grid';
import { checkOf, excuseList, failureList, isPassed, lookList, summaryTable } from './report';
import { serve } from './serve';
import { StoryPage } from './story-page';
import type { Browser } from 'playwright-core';
import type { Cell, Width } from './grid';
import type { Check } from './report';
import type { GateParameters } from './story-page';

interface IndexEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    full: { type: 'boolean', default: false },
    filter: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});
if (!values.dir) throw new Error('The gate needs a built Storybook: --dir <folder>.');
const say = (text: string) => process.stdout.write(`${text}\n`);

const index = JSON.parse(fs.readFileSync(path.join(values.dir, 'index.json'), 'utf8')) as {
  entries: Record<string, IndexEntry>;
};
const entries = Object.values(index.entries).filter(({ type }) => type === 'story');
// What other people's libraries look like in standard mode is theirs; tests/any-app measures them.
const isForeign = ({ tags }: IndexEntry) => tags?.includes('foreign') ?? false;
const foreign = entries.filter(isForeign);
const all = entries.filter((entry) => !isForeign(entry));
const names = new Map(all.map(({ id, title, name }) => [id, `${title} / ${name}`]));
// The sample is drawn before filtering, so that a filtered run repeats what the whole run measures.
const grid = values.full
  ? new Map(all.map(({ id }) => [id, fullGrid()]))
  : sampledGrid(all.map(({ id }) => id));
const stories = all
  .map(({ id }) => id)
  .filter((id) => `${id} ${names.get(id)}`.includes(values.filter));
const total = stories.reduce((sum, id) => sum + grid.get(id)!.length, 0);

const checks: Check[] = [];
const excuses = new Map<string, GateParameters>();
const startedAt = Date.now();
let shown = startedAt;
const progress = (force = false) => {
  if (!force && Date.now() - shown < 4000) return;
  shown = Date.now();
  const failed = checks.filter((check) => !isPassed(check)).length;
  say(
    `[gate] ${checks.length} of ${total} checks, ${failed} failed, ${Math.round((shown - startedAt) / 1000)} s`,
  );
};

say(
  `[gate] ${stories.length} stories, ${total} checks (${values.full ? 'full grid' : 'sample; pnpm gate runs all'})`,
);
if (foreign.length > 0) {
  say(
    `[gate] ${foreign.length} stories of other people's libraries are left out (tag "foreign"); ` +
      'node tests/any-app/run.mjs measures those libraries before and after the switch',
  );
}
const server = await serve(values.dir);
const { executablePath, args, env } = await ensureBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env } as Record<string, string>,
});
const pulse = setInterval(progress, 1000);
try {
  const queue = [...stories];
  await Promise.all(Array.from({ length: Number(values.workers) }, () => work(browser, queue)));
} finally {
  clearInterval(pulse);
  await browser.close();
  await server.close();
}
progress(true);
report();

async function work(from: Browser, queue: string[]): Promise<void> {
  const pages = new Map<Width, StoryPage>();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const byWidth = new Map<Width, Cell[]>();
    for (const cell of grid.get(id)!) {
      byWidth.set(cell.width, [...(byWidth.get(cell.width) ?? []), cell]);
    }
    for (const [width, cells] of byWidth) {
      const page = pages.get(width) ?? new StoryPage(from, server.origin, width);
      pages.set(width, page);
      let results = await measureStory(page, id, cells);
      if (results.some((check) => !isPassed(check))) {
        // Judged on a page that never showed another story: a leak is not this story's fault.
        await page.forget();
        results = await measureStory(page, id, cells);
      }
      checks.push(...results);
    }
  }
}

/** A preview that cannot start fails every story after a long wait; three tell enough. */
function nothingRenders(): boolean {
  return (
    checks.every((check) => check.measured === 0) &&
    new Set(checks.map((check) => check.story)).size >= 3
  );
}

async function measureStory(page: StoryPage, id: string, cells: readonly Cell[]): Promise<Check[]> {
  const broken = (cell: Cell, error: string): Check => ({
    story: names.get(id)!,
    cell,
    findings: [],
    looks: [],
    skipped: [],
    measured: 0,
    error,
  });
  if (nothingRenders()) return cells.map((cell) => broken(cell, 'not tried: no story renders'));
  const results: Check[] = [];
  try {
    const { gate, error } = await page.show(id);
    if (gate.skip?.length) excuses.set(names.get(id)!, gate);
    if (error) return cells.map((cell) => broken(cell, error));
    for (const cell of cells) {
      const withAxe = cell.width === 375 && /^(?:standard|care)$/.test(cell.mode.name);
      try {
        results.push(checkOf(names.get(id)!, cell, await page.measure(cell, withAxe), gate));
      } catch (failure) {
        results.push(broken(cell, messageOf(failure)));
      }
    }
    return results;
  } catch (failure) {
    return cells.map((cell) => broken(cell, messageOf(failure)));
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message.split('\n')[0]! : String(failure);
}

function report(): void {
  const titles = stories.map((id) => names.get(id)!);
  const failed = checks.filter((check) => !isPassed(check)).length;
  for (const part of [lookList(checks), excuseList(excuses, checks)]) if (part) say(`\n${part}`);
  say(`\n${summaryTable(titles, checks)}`);
  if (failed > 0) say(`\n${failureList(checks)}`);
  if (values.json) {
    fs.mkdirSync(path.dirname(values.json), { recursive: true });
    fs.writeFileSync(
      values.json,
      JSON.stringify(
        checks.map(({ cell, ...check }) => ({ ...check, mode: cell.mode.name, width: cell.width })),
        null,
        1,
      ),
    );
  }
  const measured = checks.reduce((sum, check) => sum + check.measured, 0);
  say(
    `\n${stories.length} stories, ${measured} measurements, ${Math.round((Date.now() - startedAt) / 1000)} s`,
  );
  if (checks.length === 0) say('No story was measured, which is a failure.');
  say(`${checks.length - failed} passed, ${checks.length === 0 ? 1 : failed} failed`);
  process.exitCode = failed > 0 || checks.length === 0 ? 1 : 0;
}
