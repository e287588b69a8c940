import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLibraryApp } from '../apps/libraries/build.mjs';
import { ensureBrowser } from '../tools/browser.mjs';
import { apps } from './src/apps';
import { contenderFiles, contenders } from './src/contenders';
import { measureApp, type Measured } from './src/measure-app';
import { serve, type Server } from './src/serve';

/*
 * The table of docs/any-app.md on a smaller set, so that it cannot get worse unseen: one app without
 * a library under retrofit alone, one with its adapter, on the smallest screen and in the strictest
 * theme.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const viewport = { width: 320, height: 568 };
let browser: Browser;
let server: Server;

beforeAll(async () => {
  if (!fs.existsSync(contenderFiles['care-mode.standalone.js']!)) {
    execFileSync(path.join(root, 'node_modules/.bin/tsdown'), {
      cwd: path.join(root, 'packages/retrofit'),
    });
  }
  const { executablePath, args, env } = await ensureBrowser();
  browser = await chromium.launch({ executablePath, args, env, headless: true });
  server = await serve(contenderFiles);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const contender = (name: string) => contenders.find((one) => one.name === name)!;

async function measured(appName: string, name: string): Promise<Measured> {
  const app = apps.find((one) => one.name === appName)!;
  const folder = await buildLibraryApp(appName);
  for (const one of [contender('nothing'), contender(name)]) {
    server.mount(`${one.name}~${appName}`, { folder, head: one.head });
  }
  const only = ['home', 'dialog', 'form', 'notice'] as const;
  const run = (one: string, before?: Measured['surveys']) =>
    measureApp({
      browser,
      server,
      app,
      contender: contender(one),
      viewport,
      only,
      ...(before ? { before } : {}),
    });
  const { surveys } = await run('nothing');
  return run(name, surveys);
}

describe('on the smallest screen, in high contrast', () => {
  it.each([
    ['years-of-px', 'retrofit-high', 0.95],
    ['vant', 'adapter-high', 1],
  ])('%s with %s', { timeout: 240_000 }, async (app, name, least) => {
    const { shares, difference, notOpened, complaints, keptOnSecondPage } = await measured(
      app,
      name,
    );
    expect(notOpened).toEqual({});
    expect(complaints).toEqual([]);
    expect(keptOnSecondPage).toBe(true);
    const { largeEnough, contrastAA, contrastAAA, target44, target60, overflow } = shares;
    for (const share of [largeEnough, contrastAA, target44]) {
      expect(share).toBeGreaterThanOrEqual(least);
    }
    expect(contrastAAA).toBeGreaterThanOrEqual(Math.min(least, 0.98));
    expect(target60).toBeGreaterThanOrEqual(0.95);
    expect(overflow).toBe(0);
    expect(difference).toMatchObject({
      lostTexts: [],
      lostControls: [],
      newlyCut: [],
      newlyCovered: [],
    });
  });
});
