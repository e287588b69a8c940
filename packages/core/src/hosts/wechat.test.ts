import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCareStore, type CareStoreOptions } from '../index.ts';
import { weChatHost } from './wechat.ts';

type Answer = (answer: unknown) => void;
const page = window as { WeixinJSBridge?: unknown };

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.useFakeTimers();
});
afterEach(() => {
  disconnects.forEach((disconnect) => disconnect());
  disconnects = [];
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
  delete page.WeixinJSBridge;
});

/** A bridge that answers when the test says so. */
function bridge() {
  const answers: Answer[] = [];
  const invoke = vi.fn((_method: string, _parameters: object, callback: Answer) => {
    answers.push(callback);
  });
  page.WeixinJSBridge = { invoke };
  return { invoke, answer: (value: unknown) => answers.at(-1)!(value) };
}

let disconnects: (() => void)[] = [];

function connected(options: CareStoreOptions = {}) {
  const store = createCareStore({
    hosts: [weChatHost()],
    storage: false,
    system: false,
    url: false,
    ...options,
  });
  const disconnect = store.connect();
  disconnects.push(disconnect);
  return { store, disconnect };
}

describe('inside WeChat', () => {
  it('follows 关怀模式 and names the host as its source', () => {
    const { invoke, answer } = bridge();
    const { store } = connected();
    expect(invoke).toHaveBeenCalledWith('getUserConfig', {}, expect.any(Function));
    answer({ isCareMode: true });
    expect(store.get().mode).toBe('care');
    expect(store.get().sources.mode).toBe('host');
  });

  it('waits for a bridge that is not ready yet', () => {
    const { store } = connected();
    const { answer } = bridge();
    document.dispatchEvent(new Event('WeixinJSBridgeReady'));
    answer({ isCareMode: true });
    expect(store.get().mode).toBe('care');
  });

  it('asks again when the person comes back from the settings of WeChat', () => {
    const { invoke, answer } = bridge();
    const { store } = connected();
    answer({ isCareMode: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(invoke).toHaveBeenCalledTimes(2);
    answer({ isCareMode: false });
    expect(store.get().mode).toBe('standard');
  });

  it('takes no for silence, so that the app default still counts', () => {
    const { answer } = bridge();
    const { store } = connected({ defaults: { mode: 'care' } });
    answer({ isCareMode: false });
    expect(store.get().mode).toBe('care');
    answer({});
    expect(store.get().mode).toBe('care');
  });

  it.each([[1], ['1'], ['true'], [true]])('understands %j', (isCareMode) => {
    const { answer } = bridge();
    const { store } = connected();
    answer({ isCareMode });
    expect(store.get().mode).toBe('care');
  });

  it('never overrules the person', () => {
    const { answer } = bridge();
    const { store } = connected();
    store.set({ mode: 'standard' });
    answer({ isCareMode: true });
    expect(store.get().mode).toBe('standard');
  });
});

describe('a bridge that misbehaves', () => {
  it.each([null, undefined, '', 'fail', 7, [], { isCareMode: 'maybe' }, { isCareMode: {} }])(
    'and answers %j changes nothing',
    (junk) => {
      const { answer } = bridge();
      const { store } = connected();
      const before = store.get();
      answer(junk);
      expect(store.get().mode).toBe(before.mode);
    },
  );

  it('and throws leaves a working page and a message', () => {
    page.WeixinJSBridge = {
      invoke() {
        throw new Error('access denied');
      },
    };
    const { store, disconnect } = connected();
    store.set({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    disconnect();
  });

  it.each([null, 0, 'bridge', {}, { invoke: 'no function' }])('and is %j is survived', (fake) => {
    page.WeixinJSBridge = fake;
    const { store, disconnect } = connected();
    expect(store.get().mode).toBe('standard');
    disconnect();
  });

  it('and never answers costs no timer and leaves no listener', () => {
    const { invoke } = bridge();
    const remove = vi.spyOn(document, 'removeEventListener');
    const { store, disconnect } = connected();
    vi.advanceTimersByTime(60_000);
    expect(store.get().mode).toBe('standard');
    disconnect();
    expect(remove.mock.calls.map(([type]) => type)).toEqual([
      'WeixinJSBridgeReady',
      'visibilitychange',
    ]);
    document.dispatchEvent(new Event('WeixinJSBridgeReady'));
    expect(invoke).toHaveBeenCalledOnce();
  });

  it('and answers after the end is not heard', () => {
    const { answer } = bridge();
    const { store, disconnect } = connected();
    disconnect();
    answer({ isCareMode: true });
    expect(store.get().mode).toBe('standard');
  });

  it('is reported once', async () => {
    vi.resetModules();
    const fresh = await import('./wechat.ts');
    const { answer } = bridge();
    const stop = fresh.weChatHost().connect(() => {});
    answer('junk');
    answer('junk');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toMatch(/^Care Mode: WeChat's bridge/);
    if (stop) stop();
  });
});

it('is silent outside WeChat', () => {
  const { store, disconnect } = connected();
  expect(store.get().mode).toBe('standard');
  disconnect();
  expect(warn).not.toHaveBeenCalled();
});
