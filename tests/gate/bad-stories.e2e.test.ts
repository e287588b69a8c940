import { auditPage } from '@care-mode/audit';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../tools/browser.mjs';
import { badStories, goodPages } from './bad-stories/cases';
import { pageOf } from './bad-stories/frame';
import type { BadStory } from './bad-stories/cases';
import type { AuditMode, AuditResult } from '@care-mode/audit';
import type { Browser, Page } from 'playwright-core';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { executablePath, args, env } = await ensureBrowser();
  browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
});

async function audit(
  name: string,
  options: Pick<BadStory, 'mode' | 'width' | 'textScale' | 'forcedColours' | 'direction'>,
): Promise<AuditResult> {
  const { mode, width = 375, forcedColours = false, ...rest } = options;
  await page.setViewportSize({ width, height: width === 320 ? 568 : 812 });
  await page.emulateMedia({ forcedColors: forcedColours ? 'active' : 'none' });
  await page.setContent(pageOf(name, { mode, ...rest }));
  return auditPage(page, { mode });
}

describe('a bad story is caught for its own reason and no other', () => {
  for (const story of badStories) {
    const { page: name, rule, mode, measured, look = false } = story;
    it(`${name}: ${rule}${look ? ' needs a look' : ''}`, async () => {
      const result = await audit(name, story);
      const { findings, looks } = result;
      const found = look ? looks.filter((each) => each.rule === rule) : findings;
      if (look) expect(findings).toEqual([]);
      expect([...new Set(found.map((each) => each.rule))], JSON.stringify(findings)).toEqual([
        rule,
      ]);
      expect(found[0]!.measured).toMatch(measured);
      expect(found[0]!.clause).not.toBe('');
      expect(result.mode).toBe(mode);
    });
  }
});

describe('a part with a mode of its own', () => {
  it('is measured by that mode, and pointed out', async () => {
    const { findings, looks } = await audit('good-scope', { mode: 'care' });
    expect(findings).toEqual([]);
    expect(looks.map(({ measured }) => measured)).toContain('a part in standard mode');
  });

  it('does not excuse a page that should be in care mode and is not', async () => {
    await page.setContent(pageOf('good', { mode: 'standard' }));
    const { findings } = await auditPage(page, { mode: 'care' });
    expect(findings.map(({ rule }) => rule)).toContain('care/font-min-18');
    expect(findings.map(({ rule }) => rule)).toContain('care/target');
  });
});

describe('a good page is left in peace', () => {
  for (const name of goodPages) {
    for (const mode of ['standard', 'care'] as const satisfies readonly AuditMode[]) {
      for (const width of [320, 375, 1280]) {
        it(`${name} in ${mode} at ${width}`, async () => {
          const { findings, counts } = await audit(name, { mode, width });
          expect(findings).toEqual([]);
          // A page on which nothing was looked at would be found faultless too.
          expect(counts['care/contrast']).toBeGreaterThan(1);
          expect(counts['care/target']).toBeGreaterThan(0);
        });
      }
    }
    it(`${name} with 2x text at 320`, async () => {
      const { findings } = await audit(name, { mode: 'care', width: 320, textScale: 2 });
      expect(findings).toEqual([]);
    });
    it(`${name} in forced colours`, async () => {
      const { findings } = await audit(name, { mode: 'care', forcedColours: true });
      expect(findings).toEqual([]);
    });
  }
});
