import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { apps } from './apps';
import { contenders } from './contenders';
import { measureApps, type Figures } from './measure-apps';
import type { Viewport } from './person';
import { tables, unchangedTable } from './report';

const usage = `node tests/any-app/run.mjs [options]
  --only antd,mui        these apps; there are ${apps.map(({ name }) => name).join(', ')}
  --contender zoom,...   these; there are ${contenders.map(({ name }) => name).join(', ')}
  --quick                375 x 812 only
  --width 320            this screen only: 375 or 320
  --fresh                build the apps again, also where none of their files changed
  --jobs 2               measure so many apps at a time
  --no-pictures          take no screenshots
  --docs                 put the tables into docs/any-app.md
  --kept                 measure nothing: the tables of what was measured last
`;

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    contender: { type: 'string' },
    quick: { type: 'boolean', default: false },
    width: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '1' },
    'no-pictures': { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const artifacts = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const figuresFile = path.join(artifacts, 'any-app.json');
const screens: readonly Viewport[] = [
  { width: 375, height: 812 },
  { width: 320, height: 568 },
];
const figuresHeading = '## 量到的 Figures';
const started = Date.now();
const say = (text: string) =>
  process.stderr.write(
    `${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}\n`,
  );

function chosen<T extends { name: string }>(all: readonly T[], wanted: string | undefined): T[] {
  if (wanted === undefined) return [...all];
  const names = wanted.split(',');
  const unknown = names.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0) {
    throw new Error(`Nothing is called ${unknown.join(', ')}.\n${usage}`);
  }
  return all.filter(({ name }) => names.includes(name));
}

async function main(): Promise<void> {
  if (flags.help) {
    process.stdout.write(usage);
    return;
  }
  const width = flags.quick ? '375' : flags.width;
  const viewports = screens.filter((one) => width === undefined || String(one.width) === width);
  if (viewports.length === 0) throw new Error(`No screen is ${width} px wide.\n${usage}`);
  const jobs = Number(flags.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) {
    throw new Error(`--jobs takes a whole number from 1 on, not ${flags.jobs}.\n${usage}`);
  }
  const { rows, unchanged } = flags.kept
    ? (JSON.parse(fs.readFileSync(figuresFile, 'utf8')) as Figures)
    : await measureApps({
        apps: chosen(apps, flags.only),
        contenders: chosen(contenders, flags.contender),
        viewports,
        jobs,
        fresh: flags.fresh,
        pictures: flags['no-pictures'] ? null : path.join(artifacts, 'any-app'),
        say,
        keep,
      });
  const text = tables(rows, titleOf, appTitle);
  process.stdout.write(`${text}\n`);
  if (flags.docs) writeDocs(text);
  if (unchanged.length > 0) process.stdout.write(`${unchangedTable(unchanged)}\n`);
  const absent = new Set(
    rows.flatMap((row) => ('why' in row ? [`- ${titleOf(row.contender)}: ${row.why}`] : [])),
  );
  if (absent.size > 0) process.stdout.write(`Not measured:\n\n${[...absent].join('\n')}\n`);
}

/** Written after every app: an hour of measuring is not lost with its last minute. */
function keep(figures: Figures): void {
  const versions = Object.fromEntries(
    apps.flatMap(({ name, packageName }) =>
      packageName ? [[name, `${packageName} ${versionOf(packageName)}`]] : [],
    ),
  );
  fs.mkdirSync(artifacts, { recursive: true });
  const kept = { date: new Date().toISOString(), versions, ...figures };
  fs.writeFileSync(figuresFile, JSON.stringify(kept, null, 1));
}

const titleOf = (name: string) => contenders.find((one) => one.name === name)!.title;

function appTitle(name: string): string {
  const { title, packageName } = apps.find((one) => one.name === name)!;
  return packageName ? `${title} ${versionOf(packageName)}` : title;
}

/** Puts the tables in place of those that stand in `docs/any-app.md`. */
function writeDocs(figures: string): void {
  const page = fileURLToPath(new URL('../../../docs/any-app.md', import.meta.url));
  const sections = fs.readFileSync(page, 'utf8').split(/^(?=## )/m);
  const at = sections.findIndex((section) => section.startsWith(figuresHeading));
  if (at === -1) throw new Error(`${page} has no heading "${figuresHeading}" to put tables under.`);
  sections[at] = `${figuresHeading}\n\n${figures}\n`;
  fs.writeFileSync(page, sections.join(''));
}

/** Version of a library as it is installed for the apps. */
function versionOf(name: string): string {
  const require = createRequire(new URL('../../apps/libraries/package.json', import.meta.url));
  let folder: string;
  try {
    return (require(`${name}/package.json`) as { version: string }).version;
  } catch {
    folder = path.dirname(require.resolve(name));
  }
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return (
    JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
}

await main();
