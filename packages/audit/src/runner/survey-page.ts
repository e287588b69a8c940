import { inPageScript } from './in-page-script.generated';
import { targetSides } from '../shares';
import type { Frame, Page } from 'playwright-core';
import type { Survey, SurveyOptions } from '../types';

/** Options of `surveyPage`. */
export interface SurveyPageOptions extends Omit<SurveyOptions, 'sides'> {
  /** Sides of squares to try on every target, in CSS px. Default: 44 and 60. */
  readonly sides?: readonly number[];
  /** Look only below this selector. Default: the whole page and the frames in it. */
  readonly root?: string;
}

/**
 * Every figure of the page as it is now, frames of the same origin included. Neither a switch nor a
 * verdict: hand the result to `shares` and `compareSurveys`.
 *
 * @throws Error when `root` matches nothing.
 */
export async function surveyPage(page: Page, options: SurveyPageOptions = {}): Promise<Survey> {
  const { root, ...rest } = options;
  const own = await surveyFrame(page.mainFrame(), rest, root);
  if (root !== undefined) return own;
  const inner: Survey[] = [];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame() || !(await isInSight(frame, page))) continue;
    inner.push(await surveyFrame(frame, rest));
  }
  return {
    texts: [own, ...inner].flatMap((one) => one.texts),
    controls: [own, ...inner].flatMap((one) => one.controls),
    overflow: Math.max(own.overflow, ...inner.map((one) => one.overflow)),
  };
}

async function surveyFrame(
  frame: Frame,
  { sides = targetSides, ...rest }: SurveyPageOptions,
  root?: string,
): Promise<Survey> {
  if (!(await frame.evaluate(() => '__careAudit' in window))) await frame.evaluate(inPageScript);
  return frame.evaluate(
    ({ selector, ...options }) => {
      const start = selector ? document.querySelector(selector) : document;
      if (!start)
        throw new Error(`Nothing on the page matches ${selector}, so nothing was measured.`);
      return window.__careAudit!.survey(start, options);
    },
    { sides, ...rest, ...(root === undefined ? {} : { selector: root }) },
  );
}

/** A frame of this origin that takes room; what is in the others cannot be read. */
async function isInSight(frame: Frame, page: Page): Promise<boolean> {
  const originOf = (url: string) => (url.startsWith('about:') ? 'own' : new URL(url).origin);
  const origin = originOf(frame.url());
  if (origin !== 'own' && origin !== originOf(page.url())) return false;
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  await element.dispose();
  return box !== null && box.width > 1 && box.height > 1;
}
