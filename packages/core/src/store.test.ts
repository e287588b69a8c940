import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { careKeys, createCareStore, presets, resolve, settingValues } from './index.ts';
import type { CareHost, CareInputs, CareSettings, CareStoreOptions } from './index.ts';

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const alone = (options: CareStoreOptions = {}) =>
  createCareStore({ storage: false, system: false, url: false, ...options });

/** A store whose module has told nothing yet. */
async function unheard(options: CareStoreOptions = {}) {
  vi.resetModules();
  const { createCareStore: fresh } = await import('./index.ts');
  return fresh({ storage: false, system: false, url: false, ...options });
}

describe('a profile', () => {
  it('is the same object until something changes', () => {
    const store = alone();
    const first = store.get();
    store.set({ mode: 'standard' });
    const second = store.get();
    expect(second).not.toBe(first);
    expect(second.sources.mode).toBe('user');
    store.set({ mode: 'standard' });
    store.set({});
    store.reset(['voice']);
    store.setSource('system', {});
    expect(store.get()).toBe(second);
  });

  it('is not touched by later changes', () => {
    const store = alone();
    const first = store.get();
    const copy = structuredClone(first);
    store.set({ mode: 'care', aids: ['lens'] });
    expect(first).toEqual(copy);
  });

  it('for hydration stays what the server said', () => {
    const store = alone({ cookie: 'care-mode=care=1', defaults: { layout: 'simple' } });
    const server = store.getServer();
    expect(server).toMatchObject({ mode: 'care', layout: 'simple' });
    store.set({ mode: 'standard' });
    expect(store.getServer()).toBe(server);
  });

  it('for hydration knows nothing of storage, page address and system', () => {
    localStorage.setItem('care-mode', '{"v":1,"textScale":2}');
    const store = createCareStore();
    expect(store.get().textScale).toBe(2);
    expect(store.getServer().textScale).toBe(1);
  });
});

describe('a person', () => {
  it('chooses, takes back, and forgets', () => {
    const store = alone();
    expect(store.canUndo()).toBe(false);
    store.set({ textScale: 1.5 });
    store.set({ textScale: 2, layout: 'simple' });
    store.undo();
    expect(store.get()).toMatchObject({ textScale: 1.5, layout: 'standard' });
    store.undo();
    expect(store.get()).toMatchObject({ textScale: 1 });
    expect(store.get().sources.textScale).toBe('default');
    expect(store.canUndo()).toBe(false);
    store.undo();
    expect(store.get().textScale).toBe(1);
  });

  it('can take a reset back', () => {
    const store = alone();
    store.set(presets.largeText);
    store.reset();
    expect(store.get().mode).toBe('standard');
    store.undo();
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 1.5 });
  });

  it('needs no second step back for a choice that changed nothing', () => {
    const store = alone();
    store.set({ mode: 'care' });
    store.set({ mode: 'care' });
    store.undo();
    expect(store.canUndo()).toBe(false);
  });

  it('adds presets to what was chosen before', () => {
    const store = alone();
    store.set(presets.largeText);
    store.set(presets.simple);
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 1.5, layout: 'simple' });
  });

  it('loses nothing by junk', () => {
    const store = alone();
    store.set({ mode: 'care' });
    for (const junk of [null, undefined, 'x', [], { mode: 'x' }]) store.set(junk as never);
    expect(store.get().mode).toBe('care');
  });
});

describe('listeners', () => {
  it('hear what changed, why, and what was before', () => {
    const store = alone();
    const before = store.get();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.set({ mode: 'care' });
    expect(listener).toHaveBeenCalledExactlyOnceWith(store.get(), {
      keys: ['mode', 'motion'],
      source: 'user',
      previous: before,
    });
    stop();
    store.set({ mode: 'standard' });
    expect(listener).toHaveBeenCalledOnce();
  });

  it('that throw do not keep the others from hearing', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const store = alone();
    const fault = new Error('listener');
    store.subscribe(() => {
      throw fault;
    });
    const element = document.createElement('div');
    store.attach(element);
    store.set({ mode: 'care' });
    expect(element.dataset.careMode).toBe('care');
    expect(error).toHaveBeenCalledExactlyOnceWith(fault);
  });

  it('may change the settings: everybody ends with the last profile', () => {
    const store = alone();
    const element = document.createElement('div');
    store.subscribe((profile) => {
      if (profile.textScale < 2) store.set({ textScale: 2 });
    });
    const heard: number[] = [];
    store.subscribe((profile) => heard.push(profile.textScale));
    store.attach(element);
    store.set({ textScale: 1.3 });
    expect(heard.at(-1)).toBe(2);
    expect(element.dataset.careTextScale).toBe('2');
  });

  it('may leave while they are told', () => {
    const store = alone();
    const second = vi.fn();
    const stop = store.subscribe(() => stop());
    store.subscribe(second);
    store.set({ mode: 'care' });
    expect(second).toHaveBeenCalledOnce();
  });
});

describe('a policy', () => {
  it('cannot be outvoted, and says so once', () => {
    const store = alone({ policy: { mode: 'care' } });
    store.set({ mode: 'standard', layout: 'simple' });
    store.set({ mode: 'standard' });
    store.setSource('host', { mode: 'standard' });
    expect(store.get()).toMatchObject({ mode: 'care', layout: 'simple' });
    expect(store.get().sources.mode).toBe('policy');
    const told = warn.mock.calls.flat().filter((text: unknown) => String(text).includes('locked'));
    expect(told).toHaveLength(1);
  });

  it('leaves no trace of a choice it refused', () => {
    const store = alone({ policy: { mode: 'care' } });
    store.set({ mode: 'standard' });
    expect(store.canUndo()).toBe(false);
    store.setSource('policy', {});
    expect(store.get().mode).toBe('standard');
    expect(store.get().sources.mode).toBe('default');
  });

  it('gives way only to another policy', () => {
    const store = alone({ policy: { mode: 'care', layout: 'simple' } });
    store.setSource('policy', { layout: 'simple' });
    expect(store.get()).toMatchObject({ mode: 'standard', layout: 'simple' });
  });

  it.each([null, undefined, 'x', [], 7, { mode: 'x' }, { mode: null }, { mode: NaN }])(
    'is not widened by the junk %j in its place',
    (junk) => {
      const store = alone({ policy: { mode: 'care' } });
      store.setSource('policy', junk as never);
      store.set({ mode: 'standard' });
      expect(store.get().mode).toBe('care');
    },
  );

  it('is not widened by any junk from any side', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record(Object.fromEntries(careKeys.map((key) => [key, fc.anything()])), {
        requiredKeys: [],
      }),
    );
    fc.assert(
      fc.property(anySettings, junk, junk, fc.string(), (policy, one, other, text) => {
        const store = createCareStore({
          policy,
          defaults: one as object,
          storage: { get: () => text, set: () => {} },
          cookie: `care-mode=${text}`,
          url: `?care=${text}`,
          system: false,
        });
        store.set(one as object);
        for (const source of ['url', 'host', 'system', 'default'] as const) {
          store.setSource(source, other as object);
        }
        store.undo();
        store.reset();
        expect(store.get()).toMatchObject(policy);
      }),
      { numRuns: 300 },
    );
  });
});

it('set without settings changes nothing and is told, once', async () => {
  const store = await unheard();
  const before = store.get();
  store.set(null as never);
  store.set(undefined as never);
  expect(store.get()).toBe(before);
  expect(warn.mock.calls.flat()).toEqual([
    expect.stringMatching(/settings from set are not an object.*\{ mode: 'care' \}/),
  ]);
});

it('what the app proposes has one name in warnings, at the start and later', async () => {
  const store = await unheard({ defaults: { layout: 'plain' as never } });
  store.setSource('default', { layout: 'plain' as never });
  expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('layout from defaults has')]);
});

describe('hosts', () => {
  type Report = Parameters<CareHost['connect']>[0];
  const manualHost = (name: string) => {
    const host = { name, report: (() => {}) as Report, stop: vi.fn() };
    return Object.assign(host, {
      connect(report: Report) {
        host.report = report;
        return host.stop;
      },
    });
  };

  it('report, and report again', () => {
    const shell = manualHost('shell');
    const store = alone({ hosts: [shell] });
    store.connect();
    shell.report({ mode: 'care', textScale: 1.5 });
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 1.5 });
    shell.report({});
    expect(store.get()).toMatchObject({ mode: 'standard', textScale: 1 });
  });

  it('count in the order of the list, whoever answers first', () => {
    const orders = [
      [0, 1],
      [1, 0],
    ] as const;
    for (const order of orders) {
      const hosts = [manualHost('first'), manualHost('second')];
      const store = alone({ hosts });
      store.connect();
      const reports = [{ textScale: 2, layout: 'simple' }, { textScale: 1.5 }] as const;
      for (const index of order) hosts[index]!.report(reports[index]);
      expect(store.get()).toMatchObject({ textScale: 1.5, layout: 'simple' });
    }
  });

  it('that throw, at the start or at the end, do not disturb the others', () => {
    const fail = () => {
      throw new Error('no');
    };
    const good = manualHost('good');
    const store = alone({
      hosts: [{ name: 'bad', connect: fail }, { name: 'worse', connect: () => fail }, good],
    });
    const disconnect = store.connect();
    good.report({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    disconnect();
    expect(good.stop).toHaveBeenCalledOnce();
    expect(warn.mock.calls.flat().join()).toMatch(/bad threw.*worse threw/s);
  });

  it.each([[{ name: 'alone', connect: () => {} }], [null], ['wechat'], [5]])(
    'that are no list are told and left out: %j',
    async (hosts) => {
      const store = await unheard({ hosts: hosts as never });
      expect(store.connect()).not.toThrow();
      expect(warn.mock.calls.flat()).toEqual([
        expect.stringMatching(/`hosts` is not a list.*page works.*hosts=\{\[weChatHost\(\)\]\}/),
      ]);
      store.set({ mode: 'care' });
      expect(store.get().mode).toBe('care');
    },
  );

  it('that are nothing, or no host, are told and left out, and the others are heard', async () => {
    const good = manualHost('good');
    const store = await unheard({ hosts: [null, good, {}] as never });
    const disconnect = store.connect();
    good.report({ mode: 'care' });
    expect(store.get().mode).toBe('care');
    disconnect();
    expect(good.stop).toHaveBeenCalledOnce();
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(/hosts\[0\] is no host.*connect.*weChatHost\(\)/),
      expect.stringMatching(/hosts\[2\] is no host/),
    ]);
  });

  it('that never answer change nothing', () => {
    const store = alone({ hosts: [{ name: 'silent', connect: () => {} }] });
    const before = store.get();
    store.connect()();
    expect(store.get()).toBe(before);
  });

  it('that send junk are ignored', () => {
    const shell = manualHost('junk');
    const store = alone({ hosts: [shell] });
    store.connect();
    shell.report({ mode: 'care' });
    for (const junk of [null, 'care', [], { mode: 'standard; x' }, { __proto__: null }]) {
      shell.report(junk as never);
    }
    expect(store.get().mode).toBe('standard');
    shell.report({ mode: 'care' });
    shell.report({ mode: 'maybe' } as never);
    expect(store.get().mode).toBe('care');
  });

  it('are not heard after the end', () => {
    const shell = manualHost('late');
    const store = alone({ hosts: [shell] });
    store.connect()();
    shell.report({ mode: 'care' });
    expect(store.get().mode).toBe('standard');
  });
});

const anySettings: fc.Arbitrary<Partial<CareSettings>> = fc.record(
  Object.fromEntries(
    careKeys.map((key) => {
      const rule: unknown = settingValues[key];
      if (key === 'aids') return [key, fc.subarray(rule as string[])];
      if (Array.isArray(rule)) return [key, fc.constantFrom(...rule)];
      return [
        key,
        fc.constantFrom(...(key.startsWith('voice') && key !== 'voiceName' ? [0.5, 1] : ['', 'x'])),
      ];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<CareSettings>>;

it('ends in the same profile whatever the order of source changes', () => {
  const names = ['policy', 'user', 'url', 'host', 'system', 'default'] as const;
  const inputs = fc.record(Object.fromEntries(names.map((name) => [name, anySettings])));
  fc.assert(
    fc.property(
      inputs,
      fc.shuffledSubarray([...names], { minLength: names.length }),
      anySettings,
      (given, order, earlier) => {
        const store = alone();
        for (const source of order) {
          const settings = (given as CareInputs)[source]!;
          if (source === 'user') {
            // The person's own choices may come before the policy that locks them.
            store.set(settings);
          } else {
            store.setSource(source, earlier);
            store.setSource(source, settings);
          }
        }
        const { policy, user, ...rest } = given as CareInputs;
        const { sources, ...expected } = resolve({ ...rest, policy, user });
        expect(store.get()).toMatchObject(expected);
        expect(store.get().sources).toEqual(sources);
      },
    ),
    { numRuns: 300 },
  );
});
