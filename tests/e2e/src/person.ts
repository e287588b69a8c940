import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { ensureBrowser } from '../../tools/browser.mjs';

/** The screens the main job is done on. */
export const phones = [
  { name: '375x812', width: 375, height: 812 },
  { name: '320x568', width: 320, height: 568 },
] as const;

const pictures = fileURLToPath(new URL('../../artifacts/e2e/', import.meta.url));

/** Starts the browser a person uses. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await ensureBrowser();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as never });
}

/** A person with a phone of one's own: nothing remembered from anybody else. */
export interface Person {
  context: BrowserContext;
  page: Page;
  /** Everything the page complained about. A test ends by expecting none. */
  complaints: string[];
  /** Keeps a picture under `tests/artifacts/e2e`, to be looked at. */
  picture(name: string, page?: Page): Promise<void>;
}

/** Hands a fresh phone to a person. */
export async function newPerson(
  browser: Browser,
  options: BrowserContextOptions & { phone?: { width: number; height: number } } = {},
): Promise<Person> {
  const { phone = phones[0], ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    locale: 'zh-CN',
    hasTouch: true,
    ...rest,
  });
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' || /Care Mode:/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  const page = await context.newPage();
  return {
    context,
    page,
    complaints,
    async picture(name, of = page) {
      mkdirSync(pictures, { recursive: true });
      // On a machine without a Chinese font the web font may still be on its way.
      await of.waitForTimeout(300);
      await of.evaluate(() => document.fonts.ready.then(() => undefined)).catch(() => undefined);
      await of.screenshot({ path: `${pictures}${name}.png` });
    },
  };
}

/** The mode a page is in, as its root element says. */
export function modeOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.getAttribute('data-care-mode'));
}

/** Size in CSS px of the text an element shows. */
export function textSize(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}
