import { auditPage } from '@care-mode/audit';
import { attributesOf, gateModes, heights } from './grid';
import type { AuditResult } from '@care-mode/audit';
import type { Browser, Page } from 'playwright-core';
import type { Cell, Width } from './grid';

/** What a story says to the gate in `parameters.gate`. */
export interface GateParameters {
  /** Rules that do not apply to it, each with its reason. Printed in every run. */
  readonly skip?: readonly { readonly rule: string; readonly reason: string }[];
  /** Clicked before measuring, so that what it opens is measured open. */
  readonly open?: string;
}

/** A story that is on screen. */
export interface ShownStory {
  readonly gate: GateParameters;
  /** What went wrong while it rendered. */
  readonly error: string | null;
}

/** Part of Storybook's preview this file relies on (10.6). */
interface Preview {
  readonly currentRender?: {
    readonly id: string;
    readonly phase?: string;
    readonly story?: { readonly parameters?: { readonly gate?: GateParameters } };
  };
}

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__?: Preview;
    /** What parts of the page said for themselves when they were first seen. */
    __careGateOwn?: WeakMap<Element, readonly string[]>;
    __STORYBOOK_ADDONS_CHANNEL__?: { emit(event: string, payload: unknown): void };
  }
}

// Page-level rules: a story is a part of a page.
const axeWithout = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'html-has-lang',
  'document-title',
  'bypass',
];

// A provider answers a change of the system once; a page that answers each time fights the gate.
const attempts = 3;

/** One page of one width in which stories are shown one after the other. */
export class StoryPage {
  readonly width: Width;
  private readonly browser: Browser;
  private readonly origin: string;
  private page: Page | null = null;
  private errors: string[] = [];
  private forced = false;

  constructor(browser: Browser, origin: string, width: Width) {
    this.browser = browser;
    this.origin = origin;
    this.width = width;
  }

  /** Shows a story: over Storybook's channel once the page is there, which loads nothing again. */
  async show(id: string): Promise<ShownStory> {
    this.errors = [];
    if (!this.page) {
      this.page = await this.browser.newPage({
        viewport: { width: this.width, height: heights[this.width] },
        reducedMotion: 'reduce',
      });
      this.page.setDefaultTimeout(20_000);
      this.page.on('pageerror', (error) => this.errors.push(error.message.split('\n')[0]!));
      // The accessibility addon would run axe on every story by itself; the gate does that.
      await this.page.goto(
        `${this.origin}/iframe.html?viewMode=story&id=${encodeURIComponent(id)}&globals=a11y.manual:!true`,
        { waitUntil: 'domcontentloaded' },
      );
    } else {
      await this.neutral();
      await this.page.evaluate((storyId) => {
        window.__STORYBOOK_ADDONS_CHANNEL__!.emit('setCurrentStory', {
          storyId,
          viewMode: 'story',
        });
      }, id);
    }
    const shown = await this.waitFor(id);
    if (shown.error) return shown;
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (shown.gate.open) {
      try {
        await this.page.click(shown.gate.open, { timeout: 5000 });
        await this.frames(3);
      } catch {
        return { ...shown, error: `parameters.gate.open: nothing to click at ${shown.gate.open}` };
      }
    }
    return shown;
  }

  /** Flips the attributes of <html> to a mode and measures. */
  async measure(cell: Cell, withAxe: boolean): Promise<AuditResult> {
    const page = this.page!;
    const forced = cell.mode.forcedColours ?? false;
    if (forced !== this.forced) {
      await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
      this.forced = forced;
      // A provider in the story hears the system change and writes its own mode once more.
      await this.frames(3);
    }
    const attributes = attributesOf(cell.mode);
    let differs: readonly string[] = [];
    for (let left = attempts; left > 0; left -= 1) {
      await page.evaluate(flip, { attributes, direction: cell.mode.direction ?? 'ltr' });
      await this.frames(2);
      const result = await auditPage(page, { mode: cell.mode.limits, axe: withAxe, axeWithout });
      if (this.errors.length > 0) throw new Error(this.errors.join('; '));
      differs = await page.evaluate(differencesFrom, attributes);
      // What was measured is this cell only if the page was still in its mode at the end.
      if (differs.length === 0) return result;
    }
    throw new Error(
      `the page changed its own mode in each of ${attempts} measurements of ${cell.mode.name}: ` +
        differs.join(', '),
    );
  }

  /** A fresh page next time: after a failure nothing of the story before may be to blame. */
  async forget(): Promise<void> {
    const { page } = this;
    this.page = null;
    this.forced = false;
    await page?.close();
  }

  private async neutral(): Promise<void> {
    if (this.forced) {
      await this.page!.emulateMedia({ forcedColors: 'none' });
      this.forced = false;
    }
    await this.page!.evaluate(flip, { attributes: attributesOf(gateModes[0]!), direction: 'ltr' });
    await this.page!.evaluate(() => window.scrollTo(0, 0));
  }

  private async waitFor(id: string): Promise<ShownStory> {
    const page = this.page!;
    try {
      await page.waitForFunction(
        (wanted) => {
          const render = window.__STORYBOOK_PREVIEW__?.currentRender;
          const broken = document.body.classList.contains('sb-show-errordisplay');
          return (
            render?.id === wanted &&
            (broken || /^(?:completed|finished|errored|aborted)$/.test(render.phase ?? ''))
          );
        },
        id,
        { polling: 20 },
      );
    } catch {
      return { gate: {}, error: 'it did not finish rendering within 20 s' };
    }
    const { gate, message } = await page.evaluate(() => {
      const isBroken =
        document.body.classList.contains('sb-show-errordisplay') ||
        document.body.classList.contains('sb-show-nopreview');
      return {
        gate: window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters?.gate ?? {},
        message: isBroken
          ? (document.getElementById('error-message')?.textContent ?? 'it failed to render')
          : null,
      };
    });
    return { gate, error: message ?? this.errors[0] ?? null };
  }

  private async frames(count: number): Promise<void> {
    // No named function inside: compilers wrap those in helpers the page does not have.
    await this.page!.evaluate(async (frames) => {
      for (let left = frames; left > 0; left -= 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, count);
  }
}

/**
 * Puts a mode on <html>, and on parts with settings of their own where they only repeated what
 * <html> said: a store would pass the change on to them. What a part says for itself stays.
 */
function flip({
  attributes,
  direction,
}: {
  attributes: Record<string, string>;
  direction: string;
}): void {
  const root = document.documentElement;
  const own = (window.__careGateOwn ??= new WeakMap());
  for (const part of Array.from(document.querySelectorAll('body [data-care-mode]'))) {
    const says =
      own.get(part) ??
      part
        .getAttributeNames()
        // An exempt part stays standard, also while the page happens to be standard too.
        .filter(
          (name) =>
            part.hasAttribute('data-care-exempt') ||
            part.getAttribute(name) !== root.getAttribute(name),
        );
    own.set(part, says);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('data-care-') && !says.includes(name)) part.setAttribute(name, value);
    }
  }
  for (const name of root.getAttributeNames()) {
    if (name.startsWith('data-care-') && !(name in attributes)) root.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  root.dir = direction;
}

/** What <html> says of its mode other than it was told to, each with both values. */
function differencesFrom(attributes: Record<string, string>): string[] {
  const root = document.documentElement;
  return [...new Set([...root.getAttributeNames(), ...Object.keys(attributes)])]
    .filter((name) => name.startsWith('data-care-'))
    .filter((name) => root.getAttribute(name) !== (attributes[name] ?? null))
    .map((name) => `${name} is ${root.getAttribute(name)}, not ${attributes[name] ?? null}`);
}
