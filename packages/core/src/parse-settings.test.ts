import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { careKeys, defaultSettings, parseSettings, settingValues } from './index.ts';

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

describe('what is allowed', () => {
  it.each(
    careKeys.flatMap((key) => {
      const rule: unknown = settingValues[key];
      return Array.isArray(rule) && key !== 'aids'
        ? rule.map((value) => [key, value] as const)
        : [];
    }),
  )('keeps %s: %s, as a value and as text', (key, value) => {
    expect(parseSettings({ [key]: value })).toEqual({ [key]: value });
    expect(parseSettings({ [key]: String(value) })).toEqual({ [key]: value });
  });

  it('keeps numbers inside their range, ends included', () => {
    expect(parseSettings({ voiceRate: 0.5, voicePitch: '2', voiceVolume: 0 })).toEqual({
      voiceRate: 0.5,
      voicePitch: 2,
      voiceVolume: 0,
    });
  });

  it('keeps known aids in the order of the list, each once', () => {
    expect(parseSettings({ aids: ['lens', 'ruler', 'ruler', 'laser'] })).toEqual({
      aids: ['ruler', 'lens'],
    });
    expect(parseSettings({ aids: 'largeCursor,ruler' })).toEqual({
      aids: ['ruler', 'largeCursor'],
    });
    expect(parseSettings({ aids: '' })).toEqual({ aids: [] });
  });
});

describe('junk', () => {
  it.each([
    ['mode', 'CARE'],
    ['mode', ['care']],
    ['mode', { toString: () => 'care' }],
    ['mode', null],
    ['mode', true],
    ['mode', '__proto__'],
    ['mode', 'constructor'],
    ['mode', '</script><script>alert(1)</script>'],
    ['contrast', 'standard;color:red'],
    ['contrast', '"] { display: none } ['],
    ['textScale', NaN],
    ['textScale', 9],
    ['textScale', '1.5; background: url(//evil)'],
    ['textScale', '1.50'],
    ['voiceRate', NaN],
    ['voiceRate', Infinity],
    ['voiceRate', -1],
    ['voiceRate', 2.01],
    ['voicePitch', ''],
    ['voicePitch', ' '],
    ['voicePitch', 'high'],
    ['voiceVolume', null],
    ['voiceName', 'x'.repeat(65)],
    ['voiceName', { toString: () => 'x' }],
    ['dialect', 'x'.repeat(1e6)],
    ['aids', { includes: () => true }],
    ['aids', 7],
    ['aids', null],
  ])('drops %s: %j and keeps its neighbours', (key, value) => {
    const neighbour = key === 'layout' ? { motion: 'reduced' } : { layout: 'simple' };
    expect(parseSettings({ [key]: value, ...neighbour })).toEqual(neighbour);
  });

  it.each([
    undefined,
    null,
    0,
    1,
    true,
    '',
    'care',
    [],
    [1],
    Symbol('x'),
    () => ({ mode: 'care' }),
  ])('makes nothing of %s', (input) => expect(parseSettings(input)).toEqual({}));

  it('survives objects that throw when touched', () => {
    const hostile = {
      get mode() {
        throw new Error('no');
      },
      contrast: Object.create(null) as object,
      aids: new Proxy([], {
        get() {
          throw new Error('no');
        },
      }),
      layout: 'simple',
    };
    expect(parseSettings(hostile)).toEqual({ layout: 'simple' });
  });

  it('neither reads nor writes prototypes', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"mode":"care"},"constructor":{"prototype":{"mode":"care"}},"layout":"simple"}',
    );
    expect(parseSettings(hostile)).toEqual({ layout: 'simple' });
    expect(({} as Record<string, unknown>).mode).toBeUndefined();
  });

  it('is reported once per source and setting, saying what would be right', () => {
    parseSettings({ mode: 'CARE' }, 'first');
    parseSettings({ mode: 'Care' }, 'first');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toMatch(/^Care Mode: mode from first .*\["standard","care"\]/);
    parseSettings({ mode: 'CARE' }, 'second');
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('is reported when a name is misspelt, except by storage of a newer version', () => {
    parseSettings({ textscale: 2 }, 'misspelt');
    parseSettings({ textscale: 2 }, 'misspelt');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toMatch(/misspelt names "textscale", which is no setting/);
    parseSettings({ v: 7, haptics: 1 }, 'storage');
    expect(warn).toHaveBeenCalledOnce();
  });

  it('is reported when it is no object at all, but absence is no fault', () => {
    parseSettings('care', 'third');
    expect(warn.mock.calls[0]![0]).toMatch(/third are not an object/);
    warn.mockClear();
    parseSettings(undefined, 'fourth');
    parseSettings({ mode: undefined }, 'fourth');
    expect(warn).not.toHaveBeenCalled();
  });

  it('leaves what was there before', () => {
    const before = { mode: 'care', layout: 'simple' } as const;
    expect(parseSettings({ mode: 'junk' }, 'x', before)).toEqual({ mode: 'care' });
    expect(parseSettings('junk', 'x', before)).toEqual(before);
    expect(parseSettings({ mode: 'standard' }, 'x', before)).toEqual({ mode: 'standard' });
  });

  it('of any kind never throws, and what remains is allowed', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const settings = fc.record(Object.fromEntries(careKeys.map((key) => [key, anything])));
    fc.assert(
      fc.property(fc.oneof(anything, settings), (input) => {
        const parsed = parseSettings(input, 'anything');
        expect(Object.keys(parsed).every((key) => key in defaultSettings)).toBe(true);
        // What is allowed stays as it is when it is read again.
        expect(parseSettings(parsed)).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});
