import type { Locator, Page } from 'playwright-core';
import { words, type AppModel, type View } from './apps';
import type { Contender } from './contenders';

/** What a person cannot press is pressed all the same, so that the rest can be measured. */
async function press(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached', timeout: 5000 });
  try {
    await target.click({ timeout: 2500 });
  } catch {
    await target.evaluate((element) => (element as HTMLElement).click());
  }
}

/** By a text node of its own: a row may hold further words beside it. */
const word = (page: Page, text: string) =>
  page.locator(`xpath=//body//*[text()[normalize-space()=${JSON.stringify(text)}]]`).first();

/** Fonts are there, nothing slides any more, for so many looks 50 ms apart. */
async function settled(page: Page, selector = 'body', looks = 5): Promise<void> {
  await page.evaluate(
    async ([layer, wanted]) => {
      await document.fonts.ready;
      const place = () => {
        const element = document.querySelector(layer);
        if (!element) return '';
        const inner = element.firstElementChild ?? element;
        return [element, inner]
          .flatMap((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            return [left, top, width, height, getComputedStyle(each).opacity];
          })
          .join();
      };
      let last = '';
      for (let calm = 0, turn = 0; calm < wanted && turn < 80; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const now = place();
        calm = now === last ? calm + 1 : 0;
        last = now;
      }
      await document.fonts.ready;
    },
    [selector, looks] as const,
  );
}

/** One person with one app, switched by one contender or by none. */
export class Visit {
  /** Whether the second document came up switched; `null` before it was opened. */
  keptOnSecondPage: boolean | null = null;

  constructor(
    readonly page: Page,
    private readonly address: string,
    private readonly app: AppModel,
    private readonly contender: Contender,
  ) {}

  /** Opens the app's first page and switches it. */
  async arrive(): Promise<void> {
    await this.page.goto(`${this.address}/index.html`);
    await word(this.page, words.form).waitFor();
    await settled(this.page);
    if (this.contender.switchOn) {
      await this.contender.switchOn(this.page);
      await settled(this.page);
    }
  }

  /**
   * Goes to a view as a person does, from wherever the one before it was.
   *
   * @returns the layer to measure, or `undefined` for the whole page.
   */
  async open(view: View): Promise<string | undefined> {
    const { page, app } = this;
    const { layers } = app;
    switch (view) {
      case 'home':
        await this.home();
        return undefined;
      case 'toast':
        await this.home();
        await press(word(page, words.sign));
        return this.layer(layers.toast);
      case 'dialog':
        await this.home();
        await press(word(page, words.pay));
        return this.layer(layers.dialog);
      case 'form':
        await this.home();
        await press(word(page, words.form));
        await word(page, words.formTitle).waitFor();
        await settled(page);
        return undefined;
      case 'picker':
        await this.open('form');
        await press(
          app.pickerOpener ? page.locator(app.pickerOpener).first() : word(page, words.department),
        );
        return this.layer(layers.picker);
      case 'bills':
        await this.home();
        await press(word(page, words.bills));
        await word(page, words.billsTitle).waitFor();
        await settled(page);
        return undefined;
      case 'notice':
        await this.home();
        await press(word(page, words.notice));
        await page.waitForURL('**/notice.html');
        await page.locator('table').first().waitFor();
        // Nothing may move for a while, where a script works through large sheets first.
        await settled(page, 'body', 10);
        if (this.contender.isOn) {
          this.keptOnSecondPage = await this.contender.isOn(page);
          if (!this.keptOnSecondPage) {
            await this.contender.switchOn!(page);
            await settled(page);
          }
        } else this.keptOnSecondPage = true;
        return undefined;
    }
  }

  /** The first page without anything open; the switched document itself, not a fresh one. */
  private async home(): Promise<void> {
    const { page } = this;
    const { layers } = this.app;
    if (!/index\.html/.test(page.url())) await page.goto(`${this.address}/index.html`);
    for (const close of [words.payNo]) {
      const button = word(page, close);
      if (await button.isVisible().catch(() => false)) await press(button);
    }
    await page.evaluate(() => {
      window.location.hash = '/';
      window.scrollTo(0, 0);
    });
    await word(page, words.form).waitFor();
    for (const layer of Object.values(layers)) {
      await page.locator(layer).first().waitFor({ state: 'hidden', timeout: 12_000 });
    }
    await settled(page);
  }

  private async layer(selector: string): Promise<string> {
    await this.page.locator(selector).first().waitFor({ timeout: 8000 });
    await settled(this.page, selector);
    return selector;
  }
}
