import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { AppModel, View } from './apps';
import type { Contender } from './contenders';
import { newPerson, type Viewport } from './person';
import type { Server } from './serve';
import { Visit } from './visit';

/** Pixels that differ from the app without any script of ours. */
export interface Unchanged {
  readonly app: string;
  readonly viewport: string;
  readonly view: View;
  /** With the script loaded and never switched on. */
  readonly loaded: number;
  /** After on() and off(). */
  readonly undone: number;
}

const unchangedViews: readonly View[] = ['home', 'form', 'bills', 'notice'];

/** Standard mode, to the pixel: the whole length of every page of the app. */
export async function compareStandard(
  browser: Browser,
  server: Server,
  app: AppModel,
  viewport: Viewport,
  plain: Contender,
  retrofit: Contender,
): Promise<Unchanged[]> {
  const shots = async (contender: Contender, prepare?: (page: Page) => Promise<void>) => {
    const context = await newPerson(browser, viewport, server.origin);
    try {
      const page = await context.newPage();
      const quiet = {
        ...contender,
        switchOn: undefined,
        isOn: undefined,
      } as unknown as Contender;
      const visit = new Visit(page, `${server.origin}/${contender.name}~${app.name}`, app, quiet);
      const taken = new Map<View, Buffer>();
      await visit.arrive();
      for (const view of unchangedViews) {
        await visit.open(view);
        await prepare?.(page);
        await drawTextAnew(page);
        taken.set(
          view,
          await page.screenshot({
            fullPage: true,
            animations: 'disabled',
            caret: 'hide',
          }),
        );
      }
      return taken;
    } finally {
      await context.close();
    }
  };
  const before = await shots(plain);
  const loaded = await shots(retrofit);
  const undone = await shots(retrofit, (page) =>
    page.evaluate(async () => {
      const { CareMode } = window as unknown as {
        CareMode: { on(): Promise<void>; off(): Promise<void> | void };
      };
      await CareMode.on();
      await CareMode.off();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }),
  );
  const context = await newPerson(browser, viewport, server.origin);
  const blank = await context.newPage();
  try {
    const rows: Unchanged[] = [];
    for (const view of unchangedViews) {
      rows.push({
        app: app.name,
        viewport: `${viewport.width}x${viewport.height}`,
        view,
        loaded: await differing(blank, before.get(view)!, loaded.get(view)!),
        undone: await differing(blank, before.get(view)!, undone.get(view)!),
      });
    }
    return rows;
  } finally {
    await context.close();
  }
}

/**
 * Where a chunk of the web font comes late, boxes stand for its characters until something else has
 * the text laid out again. That is the font's doing, not a switch's.
 */
async function drawTextAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { body, fonts } = document;
    const families = new Set([...fonts].map(({ family }) => family));
    const words = [...body.querySelectorAll('input,textarea')]
      .map((field) => field.getAttribute('placeholder') ?? '')
      .join('');
    for (const family of families) {
      const name = family.replace(/^["']|["']$/g, '');
      // One that is not to be had stays so in both pictures.
      await fonts.load(`16px "${name}"`, words + body.innerText).catch(() => []);
    }
    for (const hidden of [true, false]) {
      body.hidden = hidden;
      void body.offsetHeight;
    }
    await fonts.ready;
  });
}

/** How many pixels two pictures differ in; the area where only one of them has some counts whole. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const sum = (picture: Buffer) => createHash('sha256').update(picture).digest('hex');
  if (sum(one) === sum(other)) return 0;
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const pen = canvas.getContext('2d', { willReadFrequently: true })!;
          pen.drawImage(bitmap, 0, 0);
          return pen.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const width = Math.min(first!.width, second!.width);
      const height = Math.min(first!.height, second!.height);
      const area = (picture: ImageData) => picture.width * picture.height;
      let count = area(first!) + area(second!) - 2 * width * height;
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const a = (y * first!.width + x) * 4;
          const b = (y * second!.width + x) * 4;
          for (let channel = 0; channel < 4; channel += 1) {
            if (first!.data[a + channel] === second!.data[b + channel]) continue;
            count += 1;
            break;
          }
        }
      }
      return count;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
