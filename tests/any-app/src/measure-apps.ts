import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { buildLibraryApp } from '../../apps/libraries/build.mjs';
import { ensureBrowser } from '../../tools/browser.mjs';
import type { AppModel } from './apps';
import { contenderFiles, contenders as allContenders, type Contender } from './contenders';
import { measureApp, type Measured } from './measure-app';
import type { Viewport } from './person';
import type { Absent } from './report';
import { serve, type Server } from './serve';
import { compareStandard, type Unchanged } from './unchanged';

export interface Figures {
  readonly rows: readonly (Measured | Absent)[];
  readonly unchanged: readonly Unchanged[];
}

export interface Task {
  readonly apps: readonly AppModel[];
  readonly contenders: readonly Contender[];
  readonly viewports: readonly Viewport[];
  /** So many apps are measured at a time. */
  readonly jobs: number;
  /** Build the apps again, also where none of their files changed. */
  readonly fresh: boolean;
  /** Folder for a picture of every view, or `null` for none. */
  readonly pictures: string | null;
  readonly say: (text: string) => void;
  /** Is told all figures so far, after every app. */
  readonly keep: (figures: Figures) => void;
}

/** Measures apps as they are and switched by each contender, in the order they were given in. */
export async function measureApps(task: Task): Promise<Figures> {
  const { executablePath, args, env } = await ensureBrowser();
  const launch = () => chromium.launch({ executablePath, args, env, headless: true });
  const server = await serve(contenderFiles);
  const measured = new Map<AppModel, Figures>();
  const figures = (): Figures => {
    const all = task.apps.flatMap((app) => measured.get(app) ?? []);
    return {
      rows: all.flatMap(({ rows }) => rows),
      unchanged: all.flatMap(({ unchanged }) => unchanged),
    };
  };
  try {
    for (const app of task.apps) {
      const folder = await buildLibraryApp(app.name, { fresh: task.fresh });
      task.say(`${app.name}: built`);
      for (const { name, head } of allContenders)
        server.mount(`${name}~${app.name}`, { folder, head });
    }
    const waiting = task.apps.values();
    const work = async () => {
      for (const app of waiting) {
        measured.set(app, await measureOnAllScreens(app, task, server, launch));
        task.keep(figures());
      }
    };
    await Promise.all(Array.from({ length: task.jobs }, work));
  } finally {
    await server.close();
  }
  return figures();
}

async function measureOnAllScreens(
  app: AppModel,
  { contenders, viewports, pictures, say }: Task,
  server: Server,
  launch: () => Promise<Browser>,
): Promise<Figures> {
  // What is there without a switch is what everything is compared with.
  const plain = allContenders[0]!;
  const compared = [plain, ...contenders.filter((one) => one !== plain)];
  const retrofit = contenders.find(({ name }) => name === 'retrofit');
  const rows: (Measured | Absent)[] = [];
  const unchanged: Unchanged[] = [];
  let browser = await launch();
  try {
    for (const viewport of viewports) {
      const size = `${viewport.width}x${viewport.height}`;
      const absent = (contender: Contender, why: string): Absent => ({
        app: app.name,
        viewport: size,
        contender: contender.name,
        why,
      });
      let before: Measured['surveys'] | undefined;
      for (const contender of compared) {
        const why = contender.absent(app.name);
        if (why !== null) {
          rows.push(absent(contender, why));
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
            ...(pictures === null ? {} : { pictures }),
          });
        let row: Measured | Absent = await measure().catch((error: Error) =>
          absent(contender, `${app.name}: ${error.message.split('\n')[0]}`),
        );
        const isCutShort =
          'why' in row ||
          Object.values(row.notOpened).some((message) => /has been closed/.test(message));
        if (isCutShort) await wait(500);
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
      if (retrofit && retrofit.absent(app.name) === null) {
        unchanged.push(...(await compareStandard(browser, server, app, viewport, plain, retrofit)));
        say(`${app.name} ${size} standard mode compared`);
      }
    }
  } finally {
    await browser.close();
  }
  return { rows, unchanged };
}
