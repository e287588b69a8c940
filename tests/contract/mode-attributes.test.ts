// @vitest-environment node
import { careKeys, presets, profileAttributes, resolve, settingValues } from '@care-mode/core';
import { contrasts, textScales } from '@care-mode/tokens';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, styledTemplates } from '../tools/styled-templates';
import { expectNone, read, root, short } from './house';

/** The attributes one element carries: the promise to everybody who writes CSS around us. */
const contract: Readonly<Record<string, readonly string[]>> = {
  'data-care-mode': ['standard', 'care'],
  'data-care-contrast': [
    'standard',
    'high',
    'black-on-white',
    'white-on-black',
    'yellow-on-black',
    'yellow-on-blue',
    'black-on-yellow',
  ],
  'data-care-color-scheme': ['light', 'dark'],
  'data-care-text-scale': ['1', '1.15', '1.3', '1.5', '1.75', '2'],
  'data-care-target-size': ['standard', 'large', 'largest'],
  'data-care-spacing': ['standard', 'wide'],
  'data-care-motion': ['full', 'reduced'],
  'data-care-layout': ['standard', 'simple'],
  'data-care-voice': ['off', 'on-demand', 'point-to-read'],
  'data-care-notices': ['shown', 'spoken'],
  'data-care-locale': ['zh-CN', 'zh-TW', 'zh-HK', 'en', 'ug', 'bo', 'mn'],
};
const aids = ['crosshair', 'ruler', 'large-cursor', 'caption-bar', 'lens'];
/** Attributes that mark an element for us and carry no setting. */
const marks = ['data-care-aids', 'data-care-scope', 'data-care-exempt', 'data-care-reading'];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const keyOf = (attribute: string) =>
  attribute
    .slice('data-care-'.length)
    .replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/** Each attribute CSS selects by, with the values it names. */
function selected(css: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, name, , value] of css.matchAll(
    /\[(data-care-[a-z-]+)(?:[~^*$|]?=(["']?)([^\]"']+)\2)?\]/g,
  )) {
    const values = found.get(name!) ?? new Set();
    if (value) values.add(value);
    found.set(name!, values);
  }
  return found;
}

const careCss = read('packages/tokens/src/care.css');

describe('the attributes that carry the mode', () => {
  it('take their values from the allow-list of core', () => {
    for (const [attribute, values] of Object.entries(contract)) {
      const key = keyOf(attribute) as keyof typeof settingValues;
      expect([attribute, (settingValues[key] as readonly unknown[]).map(String)]).toEqual([
        attribute,
        values,
      ]);
    }
    expect(settingValues.aids.map(kebab)).toEqual(aids);
  });

  it('are all written, and no others', () => {
    const profile = resolve({ user: { aids: ['ruler', 'largeCursor'] } });
    const written = Object.keys(profileAttributes(profile));
    expect(written.sort()).toEqual([...Object.keys(contract), 'data-care-aids'].sort());
    expect(profileAttributes(profile)['data-care-aids']).toBe('ruler large-cursor');
    expect(profileAttributes(resolve({}))).not.toHaveProperty('data-care-aids');
  });

  it('have their first value without any source', () => {
    const attributes = profileAttributes(resolve({}));
    for (const [name, [first]] of Object.entries(contract))
      expect([name, attributes[name]]).toEqual([name, first]);
  });

  it('are what care.css selects by: no other name, no other value', () => {
    for (const [name, values] of selected(careCss)) {
      expect(Object.keys(contract)).toContain(name);
      for (const value of values)
        expect([name, contract[name]]).toEqual([name, expect.arrayContaining([value])]);
    }
  });

  it('change the look for every value that promises another look', () => {
    const found = selected(careCss);
    // Locale, voice and aids change what is said or added, not the variables.
    for (const name of [
      'data-care-mode',
      'data-care-contrast',
      'data-care-color-scheme',
      'data-care-text-scale',
      'data-care-target-size',
      'data-care-spacing',
      'data-care-motion',
      'data-care-layout',
    ]) {
      const ignored = contract[name]!.slice(1).filter((value) => !found.get(name)?.has(value));
      expect([name, ignored]).toEqual([name, []]);
    }
  });

  it('are known wherever CSS of ours selects by them', () => {
    const pieces = [
      ...styledTemplates(root, 'packages/react/src'),
      ...['packages', 'stories', 'tests/apps'].flatMap((folder) =>
        filesBelow(path.join(root, folder))
          .filter((file) => file.endsWith('.css'))
          .map((file) => ({ file: short(file), css: fs.readFileSync(file, 'utf8') })),
      ),
    ];
    const unknown = pieces.flatMap(({ file, css }) =>
      [...selected(css)].flatMap(([name, values]) => {
        if (marks.includes(name)) return [];
        const allowed = contract[name];
        if (!allowed) return [`${file}: ${name}`];
        return [...values]
          .filter((value) => !allowed.includes(value))
          .map((value) => `${file}: ${name}=${value}`);
      }),
    );
    expectNone(unknown);
  });

  it('have the same contrast themes and text scales in tokens', () => {
    expect([...contrasts]).toEqual([...settingValues.contrast]);
    expect([...textScales]).toEqual([...settingValues.textScale]);
  });

  it('are documented for those who write CSS', () => {
    const docs = filesBelow(path.join(root, 'docs'))
      .concat(path.join(root, 'packages/core/README.md'))
      .filter((file) => file.endsWith('.md') && fs.existsSync(file))
      .map((file) => fs.readFileSync(file, 'utf8'))
      .join('\n');
    const silent = [...Object.keys(contract), 'data-care-aids'].filter(
      (name) => !docs.includes(name),
    );
    expectNone(silent);
  });

  it('come from presets that only use allowed values', () => {
    for (const [name, preset] of Object.entries(presets)) {
      for (const key of Object.keys(preset))
        expect([name, careKeys]).toEqual([name, expect.arrayContaining([key])]);
    }
    expect(Object.keys(presets).sort()).toEqual(['care', 'ethnic', 'largeText', 'simple', 'voice']);
  });

  it('are read out of selectors', () => {
    const found = selected(
      "[data-care-mode='care'] a, [data-care-scope]:not([data-care-contrast=high]) {}",
    );
    expect([...found].map(([name, values]) => [name, [...values]])).toEqual([
      ['data-care-mode', ['care']],
      ['data-care-scope', []],
      ['data-care-contrast', ['high']],
    ]);
  });
});
