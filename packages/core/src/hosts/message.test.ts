import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCareStore, presets, type CareStoreOptions } from '../index.ts';
import { messageHost, tellWindow, type MessageHostOptions } from './message.ts';

const app = 'https://app.example.com';
let warn: ReturnType<typeof vi.spyOn>;
let stops: (() => void)[] = [];
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  stops.forEach((stop) => stop());
  stops = [];
  vi.restoreAllMocks();
});

const alone: CareStoreOptions = { storage: false, system: false, url: false };

function connected(options: Partial<MessageHostOptions> = {}, store: CareStoreOptions = {}) {
  const host = messageHost({ origins: [app], ...options });
  const one = createCareStore({ ...alone, hosts: [host], ...store });
  const stop = one.connect();
  stops.push(stop);
  return { store: one, stop };
}

const send = (data: unknown, origin = app, to: EventTarget = window) =>
  to.dispatchEvent(new MessageEvent('message', { data, origin }));
const settings = (given: unknown) => ({ type: 'care-mode', settings: given });

describe('an app around the page', () => {
  it.each([
    ['an object', settings({ mode: 'care', textScale: 1.5 })],
    ['a text', JSON.stringify(settings({ mode: 'care', textScale: 1.5 }))],
  ])('is followed when it sends %s', (_kind, message) => {
    const { store } = connected();
    send(message);
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 1.5 });
    expect(store.get().sources.mode).toBe('host');
    send(settings({ textScale: 2 }));
    // What it no longer says, the others decide.
    expect(store.get()).toMatchObject({ mode: 'standard', textScale: 2 });
  });

  it('never overrules the person', () => {
    const { store } = connected();
    store.set({ mode: 'standard' });
    send(settings({ mode: 'care' }));
    expect(store.get().mode).toBe('standard');
  });

  it('is asked at the start and when the person comes back', () => {
    const ask = vi.fn();
    const { stop } = connected({ ask });
    expect(ask).toHaveBeenCalledExactlyOnceWith('{"type":"care-mode:ask"}');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ask).toHaveBeenCalledTimes(2);
    stop();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('that cannot be asked leaves a working page', () => {
    const ask = () => {
      throw new Error('no bridge');
    };
    const { store } = connected({ ask });
    send(settings({ mode: 'care' }));
    expect(store.get().mode).toBe('care');
  });

  it('may speak through a port, whose messages come from no origin', async () => {
    const { port1, port2 } = new MessageChannel();
    const { store } = connected({ from: port2, origins: [''] });
    port1.postMessage(settings({ mode: 'care' }));
    await vi.waitFor(() => expect(store.get().mode).toBe('care'));
    port1.close();
  });

  it('is not heard after the end', () => {
    const { store, stop } = connected();
    stop();
    send(settings({ mode: 'care' }));
    expect(store.get().mode).toBe('standard');
  });
});

describe('a stranger', () => {
  it.each(['https://evil.example', 'null', '', 'http://app.example.com', `${app}.evil.example`])(
    'from %j is not believed, and named in development',
    (origin) => {
      const { store } = connected();
      send(settings({ mode: 'care' }), origin);
      expect(store.get().mode).toBe('standard');
    },
  );

  it('is named once', async () => {
    vi.resetModules();
    const fresh = await import('./message.ts');
    const stop = fresh.messageHost({ origins: [app] }).connect(() => {});
    send(settings({ mode: 'care' }), 'https://evil.example');
    send(settings({ mode: 'care' }), 'https://evil.example');
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0]![0])).toContain('"https://evil.example"');
    if (stop) stop();
  });
});

it('a sandboxed frame is believed by nobody, not even by name', () => {
  const { store } = connected({ origins: ['null'] });
  send(settings({ mode: 'care' }), 'null');
  expect(store.get().mode).toBe('standard');
});

describe('messages that are', () => {
  it.each([
    ['nothing', null],
    ['a number', 7],
    ['broken text', '{"type":"care-mode"'],
    ['of others', { type: 'webpackOk' }],
    ['a list', [settings({ mode: 'care' })]],
    ['without settings', { type: 'care-mode' }],
    ['full of junk', settings(JSON.parse('{"textScale":99,"__proto__":{"mode":"care"}}'))],
    ['settings as text', settings('care')],
    ['too long', JSON.stringify({ ...settings({ mode: 'care' }), x: 'x'.repeat(5000) })],
    ['a question', { type: 'care-mode:ask' }],
  ])('%s change nothing', (_kind, message) => {
    const { store } = connected();
    const before = store.get();
    send(message);
    expect(store.get()).toMatchObject({ mode: before.mode, textScale: before.textScale });
  });
});

describe('another window', () => {
  function frame() {
    const posted: { message: unknown; origin: string }[] = [];
    const target = {
      postMessage: (message: unknown, origin: string) => posted.push({ message, origin }),
    } as unknown as Window;
    return { target, posted };
  }

  it('hears what was chosen, now and after every change, and no defaults', () => {
    const store = createCareStore(alone);
    const { target, posted } = frame();
    const stop = tellWindow(store, target, app);
    expect(posted).toEqual([{ message: settings({}), origin: app }]);
    store.set(presets.largeText);
    expect(posted.at(-1)).toEqual({
      message: settings({ mode: 'care', textScale: 1.5, motion: 'reduced' }),
      origin: app,
    });
    stop();
    store.set({ mode: 'standard' });
    expect(posted).toHaveLength(2);
  });

  it.each(['*', '', 'null', '/', 'https://app.example.com/path', 'pay.example.com'])(
    'is told nothing at %j, which is no origin',
    (origin) => {
      const store = createCareStore(alone);
      const { target, posted } = frame();
      stops.push(tellWindow(store, target, origin));
      store.set({ mode: 'care' });
      expect(posted).toEqual([]);
    },
  );

  it('is answered when it asks, and nobody else is', () => {
    const store = createCareStore(alone);
    const { target, posted } = frame();
    stops.push(tellWindow(store, target, app));
    const question = { type: 'care-mode:ask' };
    // The event's sender must be a window; the one at hand stands for another.
    const from = (origin: string, source: unknown) => {
      const event = new MessageEvent('message', { data: question, origin });
      Object.defineProperty(event, 'source', { value: source });
      window.dispatchEvent(event);
    };
    from(app, target);
    expect(posted).toHaveLength(2);
    from(app, window);
    from('https://evil.example', target);
    expect(posted).toHaveLength(2);
  });
});
