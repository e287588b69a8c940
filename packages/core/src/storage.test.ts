import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserStorage, createCareStore, readCareCookie } from './index.ts';

let warn: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'cookie');
  clear();
});

function clear() {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of ['care-mode', 'app']) document.cookie = `${name}=;path=/;max-age=0`;
}

const deny = () => {
  throw new DOMException('denied', 'SecurityError');
};

/** Makes the mere mention of localStorage throw, as sandboxed frames do. */
function blockStorage() {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(deny);
}

function blockCookies() {
  Object.defineProperty(document, 'cookie', { configurable: true, get: deny, set: deny });
}

function fillStorage() {
  return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

/** What is stored, without the count of choices. */
function stored() {
  const { revisions: _, ...choices } = JSON.parse(localStorage.getItem('care-mode')!);
  return choices;
}

const warnings = () => warn.mock.calls.flat().join('\n');

describe('choices', () => {
  it('are found by the next visit and, in the cookie, by a server', () => {
    createCareStore().set({ mode: 'care', textScale: 1.5 });
    expect(stored()).toEqual({
      v: 1,
      mode: 'care',
      textScale: 1.5,
    });
    expect(readCareCookie(document.cookie)).toEqual({ mode: 'care', textScale: 1.5 });
    expect(createCareStore().get()).toMatchObject({ mode: 'care', textScale: 1.5 });
  });

  it('are kept under another name when the app asks for it', () => {
    createCareStore({ storage: browserStorage('app') }).set({ mode: 'care' });
    expect(localStorage.getItem('app')).toContain('care');
    expect(createCareStore().get().mode).toBe('standard');
    expect(createCareStore({ storage: browserStorage('app') }).get().mode).toBe('care');
  });

  it('are only those of the person, never what the system or a link said', () => {
    const store = createCareStore({ url: '?care-contrast=high', defaults: { layout: 'simple' } });
    store.setSource('host', { motion: 'reduced' });
    store.set({ textScale: 2 });
    expect(stored()).toEqual({ v: 1, textScale: 2 });
  });

  it('are forgotten by reset, in both places', () => {
    const store = createCareStore();
    store.set({ mode: 'care', textScale: 2 });
    store.reset(['mode']);
    expect(stored()).toEqual({ v: 1, textScale: 2 });
    store.reset();
    expect(stored()).toEqual({ v: 1 });
    expect(readCareCookie(document.cookie)).toEqual({});
  });

  it('go nowhere when storage is off', () => {
    const store = createCareStore({ storage: false });
    store.set({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    expect(localStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });
});

describe('storage that fails', () => {
  it('blocked: the cookie carries the choice to the next visit', () => {
    blockStorage();
    const store = createCareStore();
    store.set({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    expect(createCareStore().get().mode).toBe('care');
  });

  it('blocked together with cookies: settings hold in memory, and a message says so', async () => {
    // Each message comes once per page, so this one needs a page of its own.
    vi.resetModules();
    const { createCareStore } = await import('./index.ts');
    blockStorage();
    blockCookies();
    const store = createCareStore();
    store.set({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    expect(warnings()).toMatch(/storage did not take the settings/);
  });

  it('full: the newer cookie wins over the entry that could not be replaced', () => {
    createCareStore().set({ textScale: 1.3, layout: 'simple' });
    fillStorage();
    createCareStore().set({ textScale: 2 });
    expect(createCareStore().get()).toMatchObject({ textScale: 2, layout: 'simple' });
  });

  it('full, without cookies: everything holds in memory and is written when there is room', () => {
    createCareStore().set({ layout: 'simple' });
    blockCookies();
    const full = fillStorage();
    const store = createCareStore();
    store.set({ textScale: 2 });
    expect(store.get()).toMatchObject({ textScale: 2, layout: 'simple' });
    full.mockRestore();
    store.set({ motion: 'reduced' });
    expect(stored()).toEqual({
      v: 1,
      layout: 'simple',
      textScale: 2,
      motion: 'reduced',
    });
  });

  it.each(['{', 'care', '[1,2]', 'null', '"care"', '7', '\u0000', '{"v":1,'])(
    'corrupt (%s): starts anew, and the next choice repairs it',
    (text) => {
      localStorage.setItem('care-mode', text);
      const store = createCareStore();
      expect(store.get().mode).toBe('standard');
      store.set({ mode: 'care' });
      expect(stored()).toEqual({ v: 1, mode: 'care' });
    },
  );

  it('corrupt: the cookie knows the choices, and nothing is lost when they are written back', () => {
    createCareStore().set({ mode: 'care', textScale: 2 });
    localStorage.setItem('care-mode', '{');
    const store = createCareStore();
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 2 });
    store.set({ layout: 'simple' });
    expect(stored()).toEqual({
      v: 1,
      mode: 'care',
      textScale: 2,
      layout: 'simple',
    });
  });

  it('from a newer version: reads what it understands and keeps the rest when it writes', () => {
    const newer = { v: 7, mode: 'care', contrast: 'purple-on-green', haptics: { strength: 3 } };
    localStorage.setItem('care-mode', JSON.stringify(newer));
    const store = createCareStore();
    expect(store.get()).toMatchObject({ mode: 'care', contrast: 'standard' });
    store.set({ textScale: 2 });
    expect(stored()).toEqual({ ...newer, textScale: 2 });
    store.set({ contrast: 'high' });
    expect(stored()).toMatchObject({
      v: 7,
      contrast: 'high',
      haptics: { strength: 3 },
    });
  });

  it('a port of the app that throws at everything is survived and reported', () => {
    const fail = () => {
      throw new Error('no');
    };
    const store = createCareStore({ storage: { get: fail, set: fail, subscribe: fail } });
    const disconnect = store.connect();
    store.set({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    disconnect();
    expect(warnings()).toMatch(/storage cannot be read/);
  });

  it('prototype keys in it touch nothing', () => {
    localStorage.setItem('care-mode', '{"v":1,"__proto__":{"mode":"care"},"constructor":{"x":1}}');
    const store = createCareStore();
    expect(store.get().mode).toBe('standard');
    store.set({ layout: 'simple' });
    expect(({} as Record<string, unknown>).mode).toBeUndefined();
    expect(createCareStore().get()).toMatchObject({ mode: 'standard', layout: 'simple' });
  });
});

describe('two tabs', () => {
  // jsdom tells no other window, so the test carries the event across.
  const tell = (key: string | null = 'care-mode') =>
    window.dispatchEvent(new StorageEvent('storage', { key }));

  it('follow each other', () => {
    const here = createCareStore();
    const there = createCareStore();
    const disconnect = here.connect();
    const heard = vi.fn();
    here.subscribe(heard);
    there.set({ mode: 'care' });
    tell();
    expect(here.get().mode).toBe('care');
    expect(heard).toHaveBeenCalledOnce();
    there.reset();
    tell();
    expect(here.get().mode).toBe('standard');
    disconnect();
    there.set({ mode: 'care' });
    tell();
    expect(here.get().mode).toBe('standard');
  });

  it('racing keep both choices, the last one per setting, and come to rest', () => {
    const here = createCareStore();
    const there = createCareStore();
    here.connect();
    there.connect();
    const write = vi.spyOn(Storage.prototype, 'setItem');
    here.set({ textScale: 1.5, layout: 'simple' });
    there.set({ textScale: 2, contrast: 'high' });
    expect(write).toHaveBeenCalledTimes(2);
    tell();
    tell();
    expect(here.get()).toMatchObject({ textScale: 2, layout: 'simple', contrast: 'high' });
    expect(there.get()).toEqual(here.get());
    // Hearing is not answering: no event causes another write.
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('do not take a choice away that this tab could not store', () => {
    const here = createCareStore();
    here.connect();
    blockCookies();
    const full = fillStorage();
    here.set({ textScale: 2 });
    full.mockRestore();
    createCareStore().set({ layout: 'simple' });
    tell();
    expect(here.get()).toMatchObject({ textScale: 2, layout: 'simple' });
  });

  it('keep what the person sees when another script clears or breaks the storage', () => {
    const here = createCareStore();
    here.connect();
    here.set({ mode: 'care' });
    clear();
    tell(null);
    expect(here.get().mode).toBe('care');
    localStorage.setItem('care-mode', '{');
    tell();
    expect(here.get().mode).toBe('care');
  });

  it('catch up when a page comes back from the back/forward cache', () => {
    const here = createCareStore();
    here.connect();
    createCareStore().set({ mode: 'care' });
    window.dispatchEvent(new Event('pageshow'));
    expect(here.get().mode).toBe('care');
  });

  // Each tab has a copy of the storage, which hears of the other's writes later.
  it('that do not see each other’s writes yet end with both choices', () => {
    const copies: { text: string | null; heard: () => void }[] = [];
    const sent: (() => void)[] = [];
    function tab() {
      const copy = { text: null as string | null, heard: () => {} };
      copies.push(copy);
      const store = createCareStore({
        storage: {
          get: () => copy.text,
          set(text) {
            copy.text = text;
            for (const other of copies.filter((one) => one !== copy)) {
              sent.push(() => {
                other.text = text;
                other.heard();
              });
            }
          },
          subscribe: (listener) => {
            copy.heard = listener;
            return () => {};
          },
        },
      });
      store.connect();
      return store;
    }
    const tabs = [tab(), tab(), tab()];
    tabs[0]!.set({ mode: 'care', layout: 'simple' });
    tabs[1]!.set({ textScale: 1.5 });
    tabs[2]!.set({ contrast: 'high' });
    let messages = 0;
    while (sent.length && messages++ < 100) sent.shift()!();
    expect(sent).toEqual([]);
    for (const { text } of copies) {
      expect(JSON.parse(text!)).toMatchObject({ mode: 'care', textScale: 1.5, contrast: 'high' });
    }
    for (const store of tabs) {
      expect(store.get()).toMatchObject({ mode: 'care', textScale: 1.5, contrast: 'high' });
    }
    tabs[1]!.reset(['mode']);
    while (sent.length && messages++ < 100) sent.shift()!();
    expect(sent).toEqual([]);
    for (const store of tabs)
      expect(store.get()).toMatchObject({ mode: 'standard', textScale: 1.5 });
  });

  it('come to rest over a storage that forgets what it was given', () => {
    let writes = 0;
    let tellStore = () => {};
    const store = createCareStore({
      storage: {
        get: () => '{"v":1,"textScale":2}',
        set() {
          writes++;
          tellStore();
        },
        subscribe: (listener) => {
          tellStore = listener;
          return () => {};
        },
      },
    });
    store.connect();
    store.set({ mode: 'care' });
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 2 });
    expect(writes).toBeLessThan(20);
  });

  it('take text that counts no choices as it is, and do not answer it', () => {
    const here = createCareStore();
    here.connect();
    here.set({ mode: 'care', textScale: 2 });
    const account = '{"v":1,"mode":"standard","textScale":1.5}';
    localStorage.setItem('care-mode', account);
    tell();
    expect(here.get()).toMatchObject({ mode: 'standard', textScale: 1.5 });
    expect(localStorage.getItem('care-mode')).toBe(account);
    here.set({ textScale: 2 });
    expect(stored()).toEqual({ v: 1, mode: 'standard', textScale: 2 });
  });

  it.each([
    '7',
    '"x"',
    'null',
    '[3]',
    '{"mode":"x"}',
    '{"mode":1e999}',
    '{"mode":null}',
    '{"mode":-1}',
    '{"mode":9007199254740991}',
  ])('survive a count of choices that is junk: %s', (revisions) => {
    localStorage.setItem('care-mode', `{"v":1,"mode":"care","revisions":${revisions}}`);
    const store = createCareStore();
    expect(store.get().mode).toBe('care');
    store.set({ mode: 'standard' });
    expect(createCareStore().get().mode).toBe('standard');
    expect(JSON.parse(localStorage.getItem('care-mode')!).revisions).toMatchObject({ mode: 1 });
  });

  it('do not mind other entries', () => {
    const here = createCareStore();
    here.connect();
    createCareStore().set({ mode: 'care' });
    tell('something-else');
    expect(here.get().mode).toBe('standard');
  });
});
