import type { Page } from 'playwright-core';
import type { Survey } from '@care-mode/audit';

/**
 * Contrast where no style sheet tells it: text over pictures and gradients, and everything under a
 * filter. The same piece of screen is taken with its text and without; where the two differ most is
 * ink, and the other picture is what lies behind it.
 *
 * @param root - Layer that is measured, `undefined` for the page.
 * @returns a survey in which the contrast of such texts is told wherever they could be found.
 */
export async function tellByPixels(page: Page, survey: Survey, root?: string): Promise<Survey> {
  const undecided = survey.texts.filter(
    ({ undecided: look, hasToBeRead, isSeen }) => look !== null && hasToBeRead && isSeen,
  );
  if (undecided.length === 0) return survey;
  const told = new Map<string, number>();
  let left = undecided.map(({ text, selector }) => ({ text, selector }));
  // One pair of pictures tells every text that is wholly on the screen then.
  for (let turn = 0; turn < 40 && left.length > 0; turn += 1) {
    const places = await page.evaluate(placesOf, { sought: left, root: root ?? null });
    const [first] = left;
    left = left.filter((_, at) => !places[at]);
    if (left[0] === first) left.shift();
    if (places.every((place) => place === null)) continue;
    const shot = async () =>
      (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
    const withText = await shot();
    await page.evaluate(hideText);
    const without = await shot();
    await page.evaluate(showText);
    const ratios = await page.evaluate(contrastsOfPictures, { withText, without, places });
    for (const [key, ratio] of ratios) told.set(key, ratio);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return {
    ...survey,
    texts: survey.texts.map((one) => {
      const ratio = told.get(`${one.selector}|${one.text}`);
      return one.undecided === null || ratio === undefined
        ? one
        : { ...one, contrast: ratio, undecided: null };
    }),
  };
}

interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Scrolls the first text to the middle of the screen, and tells where it and all others that are
 * wholly in sight now have their first line.
 */
function placesOf({
  sought,
  root,
}: {
  sought: { selector: string; text: string }[];
  root: string | null;
}): (Place | null)[] {
  const clean = (words: string) => words.trim().replace(/\s+/g, ' ');
  const within = root ? document.querySelector(root) : document;
  const find = ({ selector, text }: { selector: string; text: string }) =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(
      (one) =>
        within?.contains(one) &&
        (clean(one.textContent ?? '').includes(text) ||
          ('placeholder' in one && (one as HTMLInputElement).placeholder === text) ||
          ('value' in one && (one as HTMLInputElement).value === text)),
    );
  const [first] = sought;
  if (first)
    find(first)?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return sought.map((one) => {
    const element = find(one);
    if (!element) return null;
    const node = [...element.childNodes].find(
      (child) => child.nodeType === 3 && clean(child.nodeValue ?? '') === one.text,
    );
    let box: DOMRect = element.getBoundingClientRect();
    if (node) {
      const range = document.createRange();
      range.selectNodeContents(node);
      box = [...range.getClientRects()].find(({ width }) => width > 1) ?? box;
    }
    if (box.width < 2 || box.top < 0 || box.left < 0) return null;
    if (box.bottom > window.innerHeight || box.right > window.innerWidth) return null;
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit || !(hit.contains(element) || element.contains(hit))) return null;
    const { left: x, top: y, width, height } = box;
    return { key: `${one.selector}|${one.text}`, x, y, width, height };
  });
}

function hideText() {
  const sheet = document.createElement('style');
  sheet.id = 'pixels-without-text';
  sheet.textContent =
    '*,*::before,*::after,*::placeholder{color:transparent!important;' +
    '-webkit-text-fill-color:transparent!important;transition:none!important;' +
    'text-shadow:none!important}svg text{fill:transparent!important}';
  document.head.append(sheet);
}

function showText() {
  document.getElementById('pixels-without-text')?.remove();
}

/** Ratio of ink to background at every place, where the two pictures differ at all. */
async function contrastsOfPictures({
  withText,
  without,
  places,
}: {
  withText: string;
  without: string;
  places: (Place | null)[];
}): Promise<[string, number][]> {
  const read = async (picture: string) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true })!;
    pen.drawImage(bitmap, 0, 0);
    return pen.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [inked, plain] = await Promise.all([read(withText), read(without)]);
  const scale = inked.width / window.innerWidth;
  const linear = (value: number) =>
    value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = ({ data }: ImageData, at: number) =>
    0.2126 * linear(data[at]!) + 0.7152 * linear(data[at + 1]!) + 0.0722 * linear(data[at + 2]!);
  const told: [string, number][] = [];
  for (const place of places) {
    if (!place) continue;
    const ratios: number[] = [];
    const bottom = Math.min(inked.height, Math.ceil((place.y + place.height) * scale));
    const right = Math.min(inked.width, Math.ceil((place.x + place.width) * scale));
    for (let y = Math.floor(place.y * scale); y < bottom; y += 1) {
      for (let x = Math.floor(place.x * scale); x < right; x += 1) {
        const at = (y * inked.width + x) * 4;
        const difference =
          Math.abs(inked.data[at]! - plain.data[at]!) +
          Math.abs(inked.data[at + 1]! - plain.data[at + 1]!) +
          Math.abs(inked.data[at + 2]! - plain.data[at + 2]!);
        if (difference < 24) continue;
        const one = luminance(inked, at);
        const other = luminance(plain, at);
        ratios.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
      }
    }
    if (ratios.length === 0) continue;
    // Edges of strokes are half ink; the strongest tenth of what changed is whole strokes.
    ratios.sort((one, other) => other - one);
    told.push([place.key, ratios[Math.floor(ratios.length * 0.1)]!]);
  }
  return told;
}
