import { settingValues } from '@care-mode/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBuilt, serveSource, type AppServer } from './src/app-server';
import { modeOf, newPerson, openBrowser, textSize, type Person } from './src/person';

const builds = ['development', 'production'] as const;
const servers = {} as Record<(typeof builds)[number], AppServer>;
let browser: Browser;

beforeAll(async () => {
  [browser, servers.development, servers.production] = await Promise.all([
    openBrowser(),
    serveSource('../e2e/pages/faults'),
    serveBuilt('../e2e/pages/faults'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(servers).map((server) => server?.stop()));
});

const entry = (page: Page) => page.getByRole('button', { name: '关怀模式' });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('care-mode'));
const htmlAttributes = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
    ),
  );

describe.each(builds)('a fault in %s', (build) => {
  async function visit(
    path = '/',
    prepare?: (person: Person, address: string) => Promise<unknown>,
  ): Promise<Person> {
    const person = await newPerson(browser);
    await prepare?.(person, servers[build].url);
    await person.page.goto(servers[build].url + path);
    await person.page.getByRole('heading', { name: '看病挂号' }).waitFor();
    return person;
  }

  /** Whatever went wrong: the person types, switches, sees the effect, and nothing typed is lost. */
  async function expectWorking({ page }: Person) {
    await page.getByLabel('您的姓名').fill('王秀英');
    await entry(page).click();
    await expect.poll(() => modeOf(page)).toBe('care');
    await expect.poll(() => page.locator('output').innerText()).toBe('care');
    expect(await textSize(page, 'body')).toBe(20);
    await page.getByRole('button', { name: '字再大些' }).click();
    await expect.poll(() => textSize(page, 'body')).toBe(30);
    expect(await page.getByLabel('您的姓名').inputValue()).toBe('王秀英');
  }

  /** Each message once in development; silence in production. */
  async function expectSaid({ complaints, context }: Person, ...messages: RegExp[]) {
    if (build === 'production') expect(complaints).toEqual([]);
    else {
      expect(complaints).toHaveLength(messages.length);
      for (const message of messages) expect(complaints.join('\n')).toMatch(message);
    }
    await context.close();
  }

  it('storage full: holds in memory, and in the cookie for the next visit', async () => {
    const person = await visit('/', ({ context }) =>
      context.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    );
    await expectWorking(person);
    await expectSaid(
      { ...person, context: { close: async () => {} } as never },
      /did not take the settings/,
    );
    await person.page.reload();
    await person.page.getByRole('heading', { name: '看病挂号' }).waitFor();
    expect(await modeOf(person.page)).toBe('care');
    expect(await textSize(person.page, 'body')).toBe(30);
    await person.context.close();
  });

  it('storage and cookies blocked: holds in memory', async () => {
    const person = await visit('/', ({ context }) =>
      context.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, { get: refuse });
        }
        Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      }),
    );
    await expectWorking(person);
    await expectSaid(person, /did not take the settings/);
  });

  it('storage corrupt: is ignored, and replaced by the next choice', async () => {
    const person = await visit('/', ({ context }) =>
      context.addInitScript(() => {
        if (!sessionStorage.getItem('broken')) localStorage.setItem('care-mode', '{"v":1,"mode":');
        sessionStorage.setItem('broken', 'once');
      }),
    );
    expect(await modeOf(person.page)).toBe('standard');
    await expectWorking(person);
    expect(JSON.parse((await stored(person.page))!)).toMatchObject({
      mode: 'care',
      textScale: 1.5,
    });
    await expectSaid(person, /stored settings cannot be read/);
  });

  it('storage of a newer version: what is understood counts, the rest is kept', async () => {
    const person = await visit('/', ({ context }) =>
      context.addInitScript(() => {
        if (localStorage.getItem('care-mode')) return;
        localStorage.setItem(
          'care-mode',
          '{"v":99,"contrast":"high","hologram":"on","layout":"holographic"}',
        );
      }),
    );
    expect((await htmlAttributes(person.page))['data-care-contrast']).toBe('high');
    expect((await htmlAttributes(person.page))['data-care-layout']).toBe('standard');
    await expectWorking(person);
    expect(JSON.parse((await stored(person.page))!)).toEqual({
      v: 99,
      contrast: 'high',
      hologram: 'on',
      layout: 'holographic',
      mode: 'care',
      textScale: 1.5,
      revisions: { mode: expect.any(Number), textScale: expect.any(Number) },
    });
    await person.page.reload();
    await person.page.getByRole('heading', { name: '看病挂号' }).waitFor();
    expect(await modeOf(person.page)).toBe('care');
    person.complaints.splice(0, person.complaints.length, ...new Set(person.complaints));
    if (build === 'production') expect(person.complaints).toEqual([]);
    else expect(person.complaints.join('\n')).toMatch(/layout|newer/);
    await person.context.close();
  });

  it('cookie too large: what is understood counts, and the next one is small', async () => {
    const person = await visit('/', ({ context }, url) =>
      context.addCookies([
        { name: 'care-mode', value: `care-contrast=high&care-dialect=${'x'.repeat(3900)}`, url },
      ]),
    );
    expect((await htmlAttributes(person.page))['data-care-contrast']).toBe('high');
    await expectWorking(person);
    const [cookie] = await person.context.cookies();
    expect(cookie!.value.length).toBeLessThan(1000);
    expect(decodeURIComponent(cookie!.value)).toContain('care=care');
    const { complaints, context } = person;
    if (build === 'production') expect(complaints).toEqual([]);
    else expect(complaints.join('\n')).toMatch(/dialect/);
    await context.close();
  });

  it('two tabs racing: both choices are kept, and both tabs agree', async () => {
    const person = await visit();
    const other = await person.context.newPage();
    await other.goto(servers[build].url);
    await other.getByRole('heading', { name: '看病挂号' }).waitFor();
    await other.getByLabel('您的姓名').fill('李建国');
    await Promise.all([
      entry(person.page).click(),
      other.getByRole('button', { name: '字再大些' }).click(),
    ]);
    for (const page of [person.page, other]) {
      await expect.poll(() => textSize(page, 'body')).toBe(30);
      expect(await modeOf(page)).toBe('care');
    }
    expect(JSON.parse((await stored(other))!)).toMatchObject({ mode: 'care', textScale: 1.5 });
    expect(await other.getByLabel('您的姓名').inputValue()).toBe('李建国');
    await expectSaid(person);
  });

  it('a provider inside a provider: one set of settings', async () => {
    const person = await visit('/?fault=nested');
    await expectWorking(person);
    await expectSaid(person, /stands inside another one/);
  });

  it('matchMedia missing: the other sources count', async () => {
    const person = await visit('/', ({ context }) =>
      context.addInitScript(() => {
        Object.defineProperty(window, 'matchMedia', { value: undefined });
      }),
    );
    await expectWorking(person);
    await expectSaid(person);
  });

  it('a host that throws: everybody else is heard', async () => {
    const person = await visit('/?fault=host-throws');
    await expectWorking(person);
    await expectSaid(person, /broken shell/);
  });

  it('a host that never answers: nobody waits', async () => {
    const person = await visit('/?fault=host-silent');
    await expectWorking(person);
    await expectSaid(person);
  });

  describe('hostile strings', () => {
    const breakOut = '</script><script>window.pwned=1</script>';
    const css = '1;background:url(//evil.example/x)}*{display:none';

    /** Nothing ran, nothing was asked for, nothing outside the allow-list shows. */
    async function expectUnharmed(person: Person, asked: string[]) {
      const { page } = person;
      const harm = await page.evaluate(() => [
        'pwned' in window,
        'polluted' in {},
        (Object.prototype as Record<string, unknown>).mode,
        document.querySelectorAll('img').length,
      ]);
      expect(harm).toEqual([false, false, undefined, 0]);
      const attributes = await htmlAttributes(page);
      for (const [name, value] of Object.entries(attributes)) {
        if (!name.startsWith('data-care-')) continue;
        const key = name.slice(10).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        const allowed = settingValues[key as keyof typeof settingValues] as readonly unknown[];
        expect(allowed.map(String), name).toContain(value);
      }
      expect(attributes.style).toBeUndefined();
      expect(await page.getByRole('heading', { name: '看病挂号' }).isVisible()).toBe(true);
      expect(asked).toEqual([]);
    }

    const listen = async ({ context }: Person, asked: string[]) => {
      await context.route('**/*evil*/**', (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
    };

    it('in the address', async () => {
      const asked: string[] = [];
      const query = new URLSearchParams({
        care: breakOut,
        'care-text-scale': css,
        'care-contrast': '"onload="pwned=1',
        'care-aids': '__proto__,constructor,<img src=x>',
        __proto__: '{"mode":"care"}',
        'care-__proto__': 'care',
      });
      const person = await visit(`/?${query.toString()}#${breakOut}`, (who) => listen(who, asked));
      await expectUnharmed(person, asked);
      await expectWorking(person);
      await expectUnharmed(person, asked);
      if (build === 'production') expect(person.complaints).toEqual([]);
      else expect(person.complaints.every((words) => words.startsWith('Care Mode:'))).toBe(true);
      await person.context.close();
    });

    it('in storage', async () => {
      const asked: string[] = [];
      const text = `{"v":1,"__proto__":{"mode":"care","polluted":1},"constructor":{"prototype":{"polluted":1}},"textScale":${JSON.stringify(css)},"contrast":${JSON.stringify(breakOut)},"voiceName":${JSON.stringify(`${breakOut}${css}`)}}`;
      const person = await visit('/', async (who) => {
        await listen(who, asked);
        await who.context.addInitScript((value) => {
          if (!sessionStorage.getItem('put')) localStorage.setItem('care-mode', value);
          sessionStorage.setItem('put', 'once');
        }, text);
      });
      await expectUnharmed(person, asked);
      await expectWorking(person);
      await expectUnharmed(person, asked);
      if (build === 'production') expect(person.complaints).toEqual([]);
      else expect(person.complaints.every((words) => words.startsWith('Care Mode:'))).toBe(true);
      await person.context.close();
    });

    it('in the cookie', async () => {
      const asked: string[] = [];
      const person = await visit('/', async (who, url) => {
        await listen(who, asked);
        const value = `care=${encodeURIComponent(breakOut)}&care-text-scale=${encodeURIComponent(css)}&__proto__=polluted&care-locale=%E0%A4%A`;
        await who.context.addCookies([{ name: 'care-mode', value, url }]);
      });
      await expectUnharmed(person, asked);
      await expectWorking(person);
      await expectUnharmed(person, asked);
      if (build === 'production') expect(person.complaints).toEqual([]);
      else expect(person.complaints.every((words) => words.startsWith('Care Mode:'))).toBe(true);
      await person.context.close();
    });

    it('from a host', async () => {
      const asked: string[] = [];
      const person = await visit('/?fault=host-hostile', (who) => listen(who, asked));
      await expectUnharmed(person, asked);
      await expectWorking(person);
      await expectUnharmed(person, asked);
      await person.context.close();
    });
  });
});
