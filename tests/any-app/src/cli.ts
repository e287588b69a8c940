import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildLibraryApp } from '../../apps/libraries/build.mjs';
import { ensureBrowser } from '../../tools/browser.mjs';
import { apps } from './apps';
import { contenderFiles, contenders } from './contenders';
import { measureApp, type Measured } from './measure-app';
import type { Viewport } from './person';
import { tables, unchangedTable, type Absent } from './report';
import { serve } from './serve';
import { compareStandard, type Unchanged } from './unchanged';

const usage = `node tests/any-app/run.mjs [options]
  --only antd,mui        these apps; there are ${apps.map(({ name }) => name).join(', ')}
  --contender zoom,...   these; there are ${contenders.map(({ name }) => name).join(', ')}
  --quick                375 x 812 only
  --width 320            this screen only: 375 or 320
  --fresh                build the apps again, also where none of their files changed
  --no-pictures          take no screenshots
`;

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    contender: { type: 'string' },
    quick: { type: 'boolean', default: false },
    width: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    'no-pictures': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

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
  const artifacts = fileURLToPath(new URL('../../artifacts/', import.meta.url));
  const pictures = path.join(artifacts, 'any-app');
  const screens: Viewport[] = [
    { width: 375, height: 812 },
    { width: 320, height: 568 },
  ];
  const width = flags.quick ? '375' : flags.width;
  const sizes = screens.filter((one) => width === undefined || String(one.width) === width);
  if (sizes.length === 0) throw new Error(`No screen is ${width} px wide.\n${usage}`);
  const wantedApps = chosen(apps, flags.only);
  // What is there without a switch is what everything is compared with.
  const wanted = chosen(contenders, flags.contender);
  const compared = [contenders[0]!, ...wanted.filter((one) => one !== contenders[0])];

  const { executablePath, args, env } = await ensureBrowser();
  const launch = () => chromium.launch({ executablePath, args, env, headless: true });
  let browser = await launch();
  const server = await serve(contenderFiles);
  const rows: (Measured | Absent)[] = [];
  const unchanged: Unchanged[] = [];
  /** Written after every app: an hour of measuring is not lost with its last minute. */
  const keep = () => {
    const versions = Object.fromEntries(
      wantedApps.flatMap(({ name, packageName }) =>
        packageName ? [[name, `${packageName} ${versionOf(packageName)}`]] : [],
      ),
    );
    fs.mkdirSync(artifacts, { recursive: true });
    fs.writeFileSync(
      path.join(artifacts, 'any-app.json'),
      JSON.stringify({ date: new Date().toISOString(), versions, rows, unchanged }, null, 1),
    );
  };
  try {
    for (const app of wantedApps) {
      const folder = await buildLibraryApp(app.name, { fresh: flags.fresh });
      say(`${app.name}: built`);
      for (const contender of contenders) {
        server.mount(`${contender.name}~${app.name}`, { folder, head: contender.head });
      }
      for (const viewport of sizes) {
        const size = `${viewport.width}x${viewport.height}`;
        let before: Measured['surveys'] | undefined;
        for (const contender of compared) {
          const why = contender.absent(app.name);
          if (why !== null) {
            rows.push({ app: app.name, viewport: size, contender: contender.name, why });
            continue;
          }
          const measure = () =>
            measureApp({
              browser,
              server,
              app,
              contender,
              viewport,
              ...(before ? { before } : {}),
              ...(flags['no-pictures'] ? {} : { pictures }),
            });
          let row: Measured | Absent = await measure().catch((error: Error) => ({
            app: app.name,
            viewport: size,
            contender: contender.name,
            why: `${app.name}: ${error.message.split('\n')[0]}`,
          }));
          const isCutShort =
            'why' in row ||
            Object.values(row.notOpened).some((message) => /has been closed/.test(message));
          if (isCutShort) await new Promise((resolve) => setTimeout(resolve, 500));
          if (!browser.isConnected()) {
            // It was ended from outside: what was measured last may lack half of its views.
            say(`the browser ended; ${app.name} ${size} ${contender.name} once more`);
            browser = await launch();
            row = await measure();
          }
          rows.push(row);
          if ('why' in row) {
            say(`${app.name} ${size} ${contender.name} could not be measured: ${row.why}`);
            continue;
          }
          before ??= row.surveys;
          const faults = [
            ...Object.entries(row.notOpened).map(([view, message]) => `${view}: ${message}`),
            ...new Set(row.complaints.map((message) => `page error: ${message}`)),
          ];
          say([`${app.name} ${size} ${contender.name}`, ...faults].join('\n         '));
        }
        const retrofit = wanted.find(({ name }) => name === 'retrofit');
        if (retrofit && retrofit.absent(app.name) === null) {
          unchanged.push(
            ...(await compareStandard(browser, server, app, viewport, contenders[0]!, retrofit)),
          );
          say(`${app.name} ${size} standard mode compared`);
        }
      }
      keep();
    }
  } finally {
    await browser.close();
    await server.close();
  }

  const titleOf = (name: string) => contenders.find((one) => one.name === name)!.title;
  const appTitle = (name: string) => {
    const { title, packageName } = apps.find((one) => one.name === name)!;
    return packageName ? `${title} ${versionOf(packageName)}` : title;
  };
  process.stdout.write(`${tables(rows, titleOf, appTitle)}\n`);
  if (unchanged.length > 0) process.stdout.write(`${unchangedTable(unchanged)}\n`);
  const absent = new Set(
    rows.flatMap((row) => ('why' in row ? [`- ${titleOf(row.contender)}: ${row.why}`] : [])),
  );
  if (absent.size > 0) process.stdout.write(`Not measured (-):\n\n${[...absent].join('\n')}\n`);
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
    JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  ).version;
}

await main();
