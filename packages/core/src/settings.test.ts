import { expect, it } from 'vitest';
import { careKeys, defaultSettings, parseSettings, presets, settingValues } from './index.ts';
import { kebab } from './settings.ts';

it('has an allowed default for every setting', () => {
  expect(Object.keys(defaultSettings)).toEqual(careKeys);
  expect(parseSettings(defaultSettings)).toEqual(defaultSettings);
});

it('takes the first value of each list as the default', () => {
  for (const key of careKeys) {
    const rule: unknown = settingValues[key];
    if (Array.isArray(rule) && key !== 'aids') expect(defaultSettings[key]).toBe(rule[0]);
  }
  expect(defaultSettings.aids).toEqual([]);
});

it('decides the mode first, because other settings depend on it', () => {
  expect(careKeys[0]).toBe('mode');
});

it.each(Object.entries(presets))('has only allowed values in the preset %s', (_, preset) => {
  expect(parseSettings(preset)).toEqual(preset);
  expect(preset.mode).toBe('care');
});

it('reaches the 30 px of A-04 with the large-text preset: 20 px times its scale', () => {
  expect(20 * presets.largeText.textScale!).toBeGreaterThanOrEqual(30);
});

it('spells names as attributes do', () => {
  expect(kebab('textScale')).toBe('text-scale');
  expect(kebab('mode')).toBe('mode');
});
