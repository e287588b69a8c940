import type { Browser, BrowserContext } from 'playwright-core';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A fresh person with a phone: nothing stored, and nothing reachable but the app. */
export async function newPerson(
  browser: Browser,
  viewport: Viewport,
  origin: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, hasTouch: true });
  // Functions handed to a page call a helper of the compiler that stays behind.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return context;
}
