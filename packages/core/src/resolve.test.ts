import { describe, expect, it } from 'vitest';
import { careKeys, careSources, defaultSettings, resolve, type CareInputs } from './index.ts';

describe('precedence', () => {
  it('starts from the defaults', () => {
    const { sources, ...settings } = resolve({});
    expect(settings).toEqual(defaultSettings);
    expect(careKeys.every((key) => sources[key] === 'default')).toBe(true);
  });

  // Each source is put above all lower ones; it must win and be named.
  it.each(careSources.map((source, index) => [source, careSources.slice(index + 1)] as const))(
    'lets %s outrank %j',
    (source, lower) => {
      const inputs: CareInputs = { [source]: { layout: 'simple' } };
      for (const name of lower) inputs[name] = { layout: 'standard' };
      const profile = resolve(inputs);
      expect(profile.layout).toBe('simple');
      expect(profile.sources.layout).toBe(source);
    },
  );

  it('decides key by key', () => {
    const profile = resolve({ user: { textScale: 2 }, url: { textScale: 1.5, layout: 'simple' } });
    expect(profile).toMatchObject({ textScale: 2, layout: 'simple' });
    expect(profile.sources).toMatchObject({ textScale: 'user', layout: 'url', voice: 'default' });
  });

  it('takes a value that is undefined for one that is missing', () => {
    expect(resolve({ user: { mode: undefined }, host: { mode: 'care' } }).mode).toBe('care');
  });

  it('does not change what it is given', () => {
    const inputs = Object.freeze({ user: Object.freeze({ mode: 'care' as const }) });
    expect(resolve(inputs)).toEqual(resolve(inputs));
  });
});

describe('needs of the system', () => {
  const cases = [
    ['contrast', 'high', 'standard'],
    ['motion', 'reduced', 'full'],
    ['textScale', 1.5, 1],
    ['mode', 'care', 'standard'],
  ] as const;

  it.each(cases)('%s: %s is not lowered by link, host or app default', (key, need, low) => {
    for (const source of ['url', 'host', 'default'] as const) {
      const profile = resolve({ system: { [key]: need }, [source]: { [key]: low } });
      expect(profile[key]).toBe(need);
      expect(profile.sources[key]).toBe('system');
    }
  });

  it.each(cases)('%s: %s gives way to the person and to a policy', (key, need, low) => {
    for (const source of ['user', 'policy'] as const) {
      const profile = resolve({ system: { [key]: need }, [source]: { [key]: low } });
      expect(profile[key]).toBe(low);
      expect(profile.sources[key]).toBe(source);
    }
  });

  it('lets others ask for more than the system does', () => {
    expect(resolve({ system: { textScale: 1.3 }, url: { textScale: 2 } }).textScale).toBe(2);
    expect(
      resolve({ system: { contrast: 'high' }, host: { contrast: 'yellow-on-black' } }),
    ).toMatchObject({ contrast: 'yellow-on-black', sources: { contrast: 'host' } });
  });

  it('treats the colour scheme as a taste, which a host may overrule', () => {
    expect(
      resolve({ system: { colorScheme: 'dark' }, host: { colorScheme: 'light' } }).colorScheme,
    ).toBe('light');
    expect(
      resolve({ system: { colorScheme: 'dark' }, default: { colorScheme: 'light' } }).colorScheme,
    ).toBe('dark');
  });
});

describe('care mode', () => {
  it.each(careSources)('reduces motion in the name of the source %s', (source) => {
    const profile = resolve({ [source]: { mode: 'care' } });
    expect(profile.motion).toBe('reduced');
    expect(profile.sources.motion).toBe(source);
  });

  it('leaves motion to a person who asked for it, and takes it away from an app default', () => {
    expect(resolve({ user: { mode: 'care', motion: 'full' } }).motion).toBe('full');
    expect(resolve({ user: { mode: 'care' }, default: { motion: 'full' } }).motion).toBe('reduced');
  });

  it('takes its implications along when it is left', () => {
    expect(resolve({ user: { mode: 'standard' }, host: { mode: 'care' } }).motion).toBe('full');
  });
});
