// @vitest-environment node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const script = path.resolve('tests/tools/browser.mjs');
const run = (env: Record<string, string>) =>
  spawnSync(process.execPath, [script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });

describe('given a machine without a browser', () => {
  it('says which roads were tried, why each failed and what to do', () => {
    const { status, stderr } = run({
      CARE_BROWSER_ROAD: 'env',
      CHROMIUM_PATH: path.join(os.tmpdir(), 'no-such-browser'),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch('the tests need a Chromium');
    expect(stderr).toMatch('no-such-browser does not exist');
    expect(stderr).toMatch('To fix it');
  });

  it('does not take a program that starts and is no browser', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'care-browser-'));
    const fake = path.join(folder, 'chrome');
    fs.writeFileSync(fake, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
    const { status, stderr } = run({ CARE_BROWSER_ROAD: 'env', CHROMIUM_PATH: fake });
    fs.rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch('does not start');
  });

  it('names the roads when asked for one that does not exist', () => {
    const { status, stderr } = run({ CARE_BROWSER_ROAD: 'moon' });
    expect(status).toBe(1);
    expect(stderr).toMatch('Known: env, playwright, system, playwright-install, debian, npm');
  });
});
