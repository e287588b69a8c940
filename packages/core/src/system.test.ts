import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCareStore } from './index.ts';

afterEach(() => vi.unstubAllGlobals());

/** A system that asks for some things, and can change its mind. */
function system(...asked: string[]) {
  const wants = new Set(asked);
  const listeners = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return [...wants].some((want) => query.includes(want));
    },
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  }));
  return {
    listeners,
    ask(want: string) {
      wants.add(want);
      listeners.forEach((listener) => listener());
    },
  };
}

describe('the operating system', () => {
  it.each([
    ['prefers-contrast:more', { contrast: 'high' }],
    ['forced-colors:active', { contrast: 'high' }],
    ['prefers-reduced-motion:reduce', { motion: 'reduced' }],
    ['prefers-color-scheme:dark', { colorScheme: 'dark' }],
  ])('%s asks for %j', (query, settings) => {
    system(query);
    const { sources, ...profile } = createCareStore({ storage: false }).get();
    expect(profile).toMatchObject(settings);
    expect(sources[Object.keys(settings)[0] as keyof typeof sources]).toBe('system');
  });

  it('is followed while connected, and left alone afterwards', () => {
    const os = system();
    const store = createCareStore({ storage: false });
    const disconnect = store.connect();
    os.ask('prefers-contrast:more');
    expect(store.get().contrast).toBe('high');
    disconnect();
    expect(os.listeners.size).toBe(0);
  });

  it('is heard again when it changed between start and connection', () => {
    const os = system();
    const store = createCareStore({ storage: false });
    os.ask('prefers-reduced-motion:reduce');
    store.connect();
    expect(store.get().motion).toBe('reduced');
  });

  it('can be left out', () => {
    const os = system('prefers-contrast:more');
    const store = createCareStore({ storage: false, system: false });
    store.connect();
    expect(store.get().contrast).toBe('standard');
    expect(os.listeners.size).toBe(0);
  });

  it.each([
    ['missing', undefined],
    ['broken', () => null],
    [
      'throwing',
      () => {
        throw new Error('no');
      },
    ],
  ])('stays unknown where matchMedia is %s', (_, matchMedia) => {
    vi.stubGlobal('matchMedia', matchMedia);
    const store = createCareStore({ storage: false });
    store.connect()();
    expect(store.get()).toMatchObject({
      contrast: 'standard',
      motion: 'full',
      colorScheme: 'light',
    });
  });
});
