import fs from 'node:fs';
import path from 'node:path';
import { compareSurveys, shares, surveyPage } from '@care-mode/audit';
import type { Browser } from 'playwright-core';
import type { Shares, Survey, SurveyDifference } from '@care-mode/audit';
import { views, type AppModel, type View } from './apps';
import type { Contender } from './contenders';
import { newPerson, type Viewport } from './person';
import { tellByPixels } from './pixels';
import type { Server } from './serve';
import { Visit } from './visit';

export interface Measured {
  readonly app: string;
  readonly contender: string;
  readonly viewport: string;
  /** Sums over all views that could be opened. */
  readonly shares: Shares;
  /** Against the app without any contender; `null` for that row itself. */
  readonly difference: SurveyDifference | null;
  /** Whether the second document came up switched by itself. */
  readonly keptOnSecondPage: boolean | null;
  /** Views that could not be opened, and what was said. */
  readonly notOpened: Readonly<Partial<Record<View, string>>>;
  /** What pages complained about. */
  readonly complaints: readonly string[];
  readonly surveys: Readonly<Partial<Record<View, Survey>>>;
  readonly perView: Readonly<Partial<Record<View, Shares>>>;
}

export interface MeasureAppOptions {
  readonly browser: Browser;
  readonly server: Server;
  readonly app: AppModel;
  readonly contender: Contender;
  readonly viewport: Viewport;
  /** Where screenshots go; none are taken without it. */
  readonly pictures?: string;
  /** The app's own surveys, to compare with. */
  readonly before?: Readonly<Partial<Record<View, Survey>>>;
  readonly only?: readonly View[];
}

/** Visits every view of one app with one contender, and measures what is there. */
export async function measureApp(options: MeasureAppOptions): Promise<Measured> {
  const { browser, server, app, contender, viewport, before, pictures } = options;
  const context = await newPerson(browser, viewport, server.origin);
  const complaints: string[] = [];
  const surveys: Partial<Record<View, Survey>> = {};
  const notOpened: Partial<Record<View, string>> = {};
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => complaints.push(error.message.split('\n')[0]!));
    const visit = new Visit(page, `${server.origin}/${contender.name}~${app.name}`, app, contender);
    await visit.arrive();
    for (const view of options.only ?? views) {
      try {
        const root = await visit.open(view);
        const found = await surveyPage(page, {
          ...(root === undefined ? {} : { root }),
          ...(contender.ignore === undefined ? {} : { ignore: contender.ignore }),
          ...(app.controls === undefined ? {} : { controls: app.controls }),
        });
        if (pictures) {
          fs.mkdirSync(pictures, { recursive: true });
          const name = `${app.name}-${view}-${viewport.width}-${contender.name}.png`;
          await page.screenshot({ path: path.join(pictures, name), scale: 'css' });
        }
        surveys[view] = await tellByPixels(page, found, root);
      } catch (error) {
        notOpened[view] = String((error as Error).message).split('\n')[0]!;
      }
    }
    const measured = views.flatMap((view) => surveys[view] ?? []);
    const pairs = before
      ? views.flatMap((view) => {
          const one = before[view];
          const other = surveys[view];
          return one && other ? [compareSurveys(one, other)] : [];
        })
      : null;
    return {
      app: app.name,
      contender: contender.name,
      viewport: `${viewport.width}x${viewport.height}`,
      shares: shares(measured),
      difference: pairs && sumOf(pairs),
      keptOnSecondPage: visit.keptOnSecondPage,
      notOpened,
      complaints,
      surveys,
      perView: Object.fromEntries(
        views.flatMap((view) => {
          const one = surveys[view];
          return one ? [[view, shares([one])]] : [];
        }),
      ),
    };
  } finally {
    await context.close();
  }
}

function sumOf(differences: readonly SurveyDifference[]): SurveyDifference {
  const all = (pick: (one: SurveyDifference) => readonly string[]) => differences.flatMap(pick);
  return {
    lostTexts: all((one) => one.lostTexts),
    lostControls: all((one) => one.lostControls),
    newlyCut: all((one) => one.newlyCut),
    newlySpilt: all((one) => one.newlySpilt),
    newlyOverlapped: all((one) => one.newlyOverlapped),
    newlyCovered: all((one) => one.newlyCovered),
  };
}
