import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { careKeys, createCareStore, profileAttributes, resolve, settingValues } from '../index.ts';
import { prePaintScript, type PrePaintOptions } from './index.ts';
import type { CareInputs, CareKey, CareLanguages, CareSettings } from '../index.ts';

const html = document.documentElement;

const languageLists: CareLanguages[] = [['zh-CN'], ['en', 'ug'], ['ug', 'zh-CN', 'zh-TW', 'bo']];

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  setPage({});
  for (const { name } of [...html.attributes]) html.removeAttribute(name);
});

interface Page {
  stored?: string | null;
  cookie?: string;
  search?: string;
  /** What an earlier link of the visit said. */
  visit?: string | null;
  system?: Partial<CareSettings>;
}

const queries: Partial<Record<CareKey, string>> = {
  contrast: 'prefers-contrast:more',
  motion: 'prefers-reduced-motion',
  colorScheme: 'prefers-color-scheme',
};

function setPage({ stored = null, cookie = '', search = '', visit = null, system = {} }: Page) {
  if (stored === null) localStorage.removeItem('care-mode');
  else localStorage.setItem('care-mode', stored);
  if (visit === null) sessionStorage.removeItem('care-mode:link');
  else sessionStorage.setItem('care-mode:link', visit);
  document.cookie = cookie ? `care-mode=${cookie};path=/` : 'care-mode=;path=/;max-age=0';
  history.replaceState(null, '', `/${search}`);
  const asked = Object.keys(system).map((key) => queries[key as CareKey]!);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: asked.some((one) => query.includes(one)),
  }));
}

/** Runs the script as a page would and returns what `<html>` carries afterwards. */
function paint(options?: PrePaintOptions) {
  for (const { name } of [...html.attributes]) html.removeAttribute(name);
  new Function(prePaintScript(options))();
  return carried();
}

function carried() {
  return Object.fromEntries(
    [...html.attributes].map(({ name, value }) => [name, value.replace(/[\s;]/g, '')]),
  );
}

const withoutSpaces = (attributes: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value.replace(/\s/g, '')]),
  );

describe('for every combination of sources', () => {
  const steps = (key: CareKey): unknown[] => {
    if (key === 'aids') return [undefined, [], ['ruler', 'largeCursor']];
    const rule = settingValues[key] as readonly unknown[];
    return [undefined, rule[0], rule[rule.length - 1]];
  };
  const query = (key: CareKey, value: unknown) =>
    `${key === 'mode' ? 'care' : `care-${key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`}=${String(value)}`;
  const painted = careKeys.filter((key) => Array.isArray(settingValues[key]));
  const system: Partial<CareSettings> = {
    contrast: 'high',
    motion: 'reduced',
    colorScheme: 'dark',
  };

  it.each(painted)(
    '%s is painted as it is resolved',
    (key) => {
      let count = 0;
      const one = (value: unknown) => (value === undefined ? {} : { [key]: value });
      for (const policy of steps(key)) {
        for (const stored of [null, ...steps(key)]) {
          for (const cookie of steps(key)) {
            for (const link of steps(key)) {
              for (const fallback of steps(key)) {
                for (const asks of key in system ? [{}, { [key]: system[key] }] : [{}]) {
                  // Care mode says something about motion, so that axis is tried inside it too.
                  for (const mode of key === 'motion' ? [{}, { mode: 'care' }] : [{}]) {
                    setPage({
                      stored: stored === null ? null : JSON.stringify({ v: 1, ...one(stored) }),
                      cookie: cookie === undefined ? '' : query(key, cookie),
                      search: link === undefined ? '' : `?${query(key, link)}`,
                      system: asks,
                    });
                    const options = {
                      policy: one(policy),
                      defaults: { ...one(fallback), ...mode },
                    } as PrePaintOptions;
                    const expected = profileAttributes(
                      resolve({
                        policy: one(policy),
                        user: stored === null ? one(cookie) : one(stored),
                        url: one(link),
                        system: asks,
                        default: { ...one(fallback), ...mode },
                      } as CareInputs),
                    );
                    const found = paint(options);
                    // Comparing text first keeps several hundred comparisons cheap.
                    if (
                      JSON.stringify(sorted(found)) !==
                      JSON.stringify(sorted(withoutSpaces(expected)))
                    ) {
                      expect({ policy, stored, cookie, link, asks, fallback, found }).toEqual({
                        found: withoutSpaces(expected),
                      });
                    }
                    count++;
                  }
                }
              }
            }
          }
        }
      }
      expect(count).toBeGreaterThanOrEqual(3 * 4 * 3 * 3 * 3);
    },
    120_000,
  );

  const sorted = (attributes: Record<string, string>) =>
    Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));

  it('whatever junk is in them, it paints what the store writes, which then has nothing to do', () => {
    const value = (key: CareKey) => {
      const rule: unknown = settingValues[key];
      return fc.oneof(
        {
          weight: 3,
          arbitrary: Array.isArray(rule) ? fc.constantFrom<unknown>(...rule) : fc.double(),
        },
        { weight: 1, arbitrary: fc.jsonValue() },
      );
    };
    const settings = fc.record(Object.fromEntries(careKeys.map((key) => [key, value(key)])), {
      requiredKeys: [],
    });
    const text = fc.oneof(
      settings.map((one) =>
        Object.entries(one)
          .map(([key, given]) =>
            query(
              key as CareKey,
              encodeURIComponent(String(JSON.stringify(given)).replace(/"/g, '')),
            ),
          )
          .join('&'),
      ),
      fc.string(),
    );
    const stored = fc.oneof(
      settings.map((one) => JSON.stringify(one)),
      fc.json(),
      fc.string(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(
        settings,
        settings,
        stored,
        text,
        text,
        fc.option(text),
        fc.boolean(),
        fc.constantFrom(undefined, ...languageLists),
        (policy, defaults, kept, cookie, link, visit, os, languages) => {
          setPage({
            stored: kept,
            cookie: cookie.replace(/[;\s\0]/g, ''),
            search: `?${encodeURI(link).replace(/#/g, '')}`,
            visit,
            system: os ? system : {},
          });
          const options = { policy, defaults, languages } as PrePaintOptions;
          const found = paint(options);
          const left = sessionStorage.getItem('care-mode:link');
          // The store finds the visit as the script found it, and leaves the same behind.
          if (visit === null) sessionStorage.removeItem('care-mode:link');
          else sessionStorage.setItem('care-mode:link', visit);
          const store = createCareStore(options);
          expect(sessionStorage.getItem('care-mode:link')).toBe(left);
          expect(found).toEqual(withoutSpaces(profileAttributes(store.get(), languages)));
          const observer = new MutationObserver(() => {});
          observer.observe(html, { attributes: true });
          store.attach(html, languages)();
          expect(observer.takeRecords()).toEqual([]);
          observer.disconnect();
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('a visit that began with a link', () => {
  /** The mode the script paints, which must be the one the store starts with. */
  const modeAt = (search: string, options: PrePaintOptions = {}) => {
    history.replaceState(null, '', `/${search}`);
    const { 'data-care-mode': mode } = paint(options);
    expect(createCareStore(options).get().mode).toBe(mode);
    return mode;
  };

  it('keeps what it said on later pages', () => {
    expect(modeAt('?care=1')).toBe('care');
    expect(modeAt('')).toBe('care');
    expect(modeAt('?page=2')).toBe('care');
    expect(modeAt('?care=zzz')).toBe('care');
  });

  it('hears a later link, which replaces the earlier one altogether', () => {
    modeAt('?care=1&care-text-scale=2');
    expect(modeAt('?care=0')).toBe('standard');
    expect(modeAt('')).toBe('standard');
    expect(paint()['data-care-text-scale']).toBe('1');
    expect(createCareStore().get().textScale).toBe(1);
  });

  it('is outranked by what the person chooses', () => {
    modeAt('?care=1');
    localStorage.setItem('care-mode', '{"v":1,"mode":"standard"}');
    expect(modeAt('')).toBe('standard');
  });

  it('is kept as words of a query alone, beside the storage entry', () => {
    modeAt('?name=secret&care=1&care-contrast=%3Cscript%3E', { storage: 'app' });
    expect({ ...sessionStorage }).toEqual({ 'app:link': expect.stringMatching(/^care=care/) });
    expect(sessionStorage.getItem('app:link')).not.toContain('secret');
    expect(modeAt('')).toBe('standard');
    expect(modeAt('', { storage: 'app' })).toBe('care');
    sessionStorage.clear();
  });

  it('is not kept without storage or link', () => {
    expect(modeAt('?care=1', { storage: false })).toBe('care');
    expect(modeAt('?care=1', { url: false })).toBe('standard');
    expect(sessionStorage).toHaveLength(0);
    sessionStorage.setItem('care-mode:link', 'care=1');
    expect(modeAt('', { storage: false })).toBe('standard');
    expect(modeAt('', { url: false })).toBe('standard');
  });

  it('counts for its first page where sessionStorage is blocked', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(modeAt('?care=1')).toBe('care');
    expect(modeAt('')).toBe('standard');
  });

  it('is unknown to the profile of the server, which hydration needs', () => {
    sessionStorage.setItem('care-mode:link', 'care=1');
    expect(createCareStore().get().mode).toBe('care');
    expect(createCareStore().getServer().mode).toBe('standard');
  });
});

describe('its options', () => {
  it('can leave storage, link and system out', () => {
    setPage({
      stored: '{"v":1,"mode":"care"}',
      search: '?care-layout=simple',
      system: { contrast: 'high' },
    });
    expect(paint()).toMatchObject({
      'data-care-mode': 'care',
      'data-care-layout': 'simple',
      'data-care-contrast': 'high',
    });
    expect(paint({ storage: false, url: false, system: false })).toEqual(
      withoutSpaces(profileAttributes(resolve({}))),
    );
  });

  it('can give the address, as a server does', () => {
    setPage({ search: '?care=0' });
    const url = 'https://hall.example/?care=1&x=</script>';
    expect(paint({ url })['data-care-mode']).toBe('care');
    expect(paint({ url: new URL(url) })['data-care-mode']).toBe('care');
    expect(createCareStore({ url }).get().mode).toBe('care');
  });

  it('can name another storage entry', () => {
    localStorage.setItem('app', '{"mode":"care"}');
    expect(paint({ storage: 'app' })['data-care-mode']).toBe('care');
    localStorage.removeItem('app');
  });

  it('cannot end the script element, whatever they hold', () => {
    const hostile = '</script><!--<script>\u2028\u2029';
    const script = prePaintScript({
      storage: hostile,
      policy: { voiceName: hostile, mode: hostile as never },
    });
    expect(script).not.toMatch(/<\/|<!|<script|\u2028|\u2029/i);
    expect(() => new Function(script)()).not.toThrow();
    localStorage.setItem(hostile, '{"mode":"care"}');
    new Function(script)();
    expect(html.dataset.careMode).toBe('care');
    localStorage.removeItem(hostile);
  });
});

describe('the language of the page', () => {
  it.each(settingValues.locale)('chosen as %s is said as the store says it', (locale) => {
    setPage({ stored: JSON.stringify({ v: 1, locale }) });
    const store = createCareStore();
    for (const languages of languageLists) {
      const { lang, dir, ...attributes } = profileAttributes(store.get(), languages);
      expect(paint({ languages })).toEqual({ lang, dir, ...withoutSpaces(attributes) });
      expect(lang).toBe(languages.includes(locale) ? locale : languages[0]);
      expect(dir).toBe(lang === 'ug' ? 'rtl' : 'ltr');
    }
  });

  it('is left alone where the app names no languages', () => {
    setPage({ stored: '{"locale":"ug"}' });
    html.lang = 'zh-CN';
    new Function(prePaintScript())();
    expect([html.dataset.careLocale, html.lang, html.dir]).toEqual(['ug', 'zh-CN', '']);
  });
});

describe('a page where something is missing', () => {
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  it('blocked storage: the cookie still counts', () => {
    setPage({ cookie: 'care=1' });
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(blocked);
    expect(paint()['data-care-mode']).toBe('care');
  });

  it('blocked storage and cookies: the link still counts', () => {
    setPage({ search: '?care=1' });
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(blocked);
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(blocked);
    expect(paint()['data-care-mode']).toBe('care');
  });

  it('no matchMedia: everything else counts', () => {
    setPage({ stored: '{"mode":"care"}' });
    vi.stubGlobal('matchMedia', undefined);
    expect(paint()['data-care-mode']).toBe('care');
  });

  it('a server that wrote other attributes: they are put right, aids included', () => {
    setPage({ stored: '{"mode":"standard"}' });
    html.setAttribute('data-care-mode', 'care');
    html.setAttribute('data-care-aids', 'ruler');
    new Function(prePaintScript())();
    expect(html.dataset.careMode).toBe('standard');
    expect(html.hasAttribute('data-care-aids')).toBe(false);
  });
});

it('leaves no global behind', () => {
  const before = Object.keys(globalThis);
  (0, eval)(prePaintScript());
  expect(Object.keys(globalThis)).toEqual(before);
});
