import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutPx, lengthOfName, plainPx, sizeKind, sizeOf, type SizeKind } from './sizes.ts';

const definitions: Record<string, string[]> = {
  '--px': ['14px'],
  '--two': ['14px', '0.875rem'],
  '--em': ['14px', '1.2em'],
  '--number': ['1.4'],
  '--mixed': ['1.4', '20px'],
  '--word': ['inherit'],
  '--name': ['14px', 'small'],
  '--through': ['calc(var(--px) * 2)'],
  '--a': ['var(--b)'],
  '--b': ['var(--a)'],
  '--self': ['calc(var(--self) + 1px)'],
  '--taken-back': ['initial', '14px'],
  '--gone': ['initial'],
};
const lookUp = (name: string) => definitions[name];

describe('what a size depends on', () => {
  test.each<[string, SizeKind]>([
    ...'px pt pc in cm mm Q rem vw vh vmin vmax vi vb dvw svh lvmax cqw cqmin rlh rcap'
      .split(' ')
      .map((unit): [string, SizeKind] => [`1.5${unit}`, 'absolute']),
    ...'em % ex ch lh cap ic'
      .split(' ')
      .map((unit): [string, SizeKind] => [`2${unit}`, 'relative']),
    ['.5em', 'relative'],
    ['14PX', 'absolute'],
    ['1e2px', 'absolute'],
    ['1.4', 'number'],
    ['0', 'number'],
    ['calc(1px + 2rem)', 'absolute'],
    ['calc((1px + 2vw) * 2 - 1pt / 3)', 'absolute'],
    ['calc(1rem + (2 * (1px + 1em)))', 'relative'],
    ['calc(14px /* base */ + 2px)', 'absolute'],
    ['min(4vw, 20px)', 'absolute'],
    ['max(12px, 1em)', 'relative'],
    ['clamp(1rem, 2.5vw, 2rem)', 'absolute'],
    ['calc(1.25 / 0.875)', 'number'],
    ['calc(var(--px) + 1px)', 'absolute'],
    ['var(--two)', 'absolute'],
    ['var(--em)', 'relative'],
    ['var( --px )', 'absolute'],
    ['VAR(--px)', 'absolute'],
    ['var(--number)', 'number'],
    ['calc(var(--number) * 1px)', 'absolute'],
    ['var(--through)', 'absolute'],
    ['var(--unknown, 14px)', 'absolute'],
    ['var(--unknown, var(--em))', 'relative'],
    ['var(--taken-back)', 'absolute'],
    ['env(preferred-size, 16px)', 'absolute'],
    ['calc(16px * env(preferred-text-scale, 1))', 'absolute'],
    ['calc(1px * env(preferred-text-scale))', 'absolute'],
    // Nobody can tell.
    ['var(--unknown)', 'unknown'],
    ['var(--gone)', 'unknown'],
    ['var(--mixed)', 'unknown'],
    ['var(--word)', 'unknown'],
    ['var(--name)', 'unknown'],
    ['var(--px, small)', 'unknown'],
    ['var(--a)', 'unknown'],
    ['var(--self)', 'unknown'],
    ['env(preferred-size)', 'unknown'],
    // What a browser refuses.
    ...(
      '|14xyz|14rpx|14px 2px|12px\\9|calc(1px+2px)|calc(1px + 2)|calc(1px * 2px)|calc(2 / 1px)|' +
      'calc(1px|calc()|min()|clamp(1px, 2px)|calc(1px + )|var(px)|1px)|--px|red|"14px"|url(a)|14 px|' +
      'round(1.5px, 1px)|(1px|calc(1px, 2px)|1px;2px|expression(1px)|{14px}|$size|@size'
    )
      .split('|')
      .map((value): [string, SizeKind] => [value, 'unknown']),
  ])('%s is %s', (value, kind) => expect(sizeKind(value, lookUp)).toBe(kind));

  test('is open where the page decides, and newer where old browsers refuse it', () => {
    expect(sizeOf('var(--unknown, 14px)', lookUp)).toMatchObject({ open: true, newer: false });
    expect(sizeOf('var(--px)', lookUp)).toMatchObject({ open: false });
    expect(sizeOf('calc(2cqi + 1px)', lookUp)).toMatchObject({ open: false, newer: true });
    expect(sizeOf('14xyz', lookUp)).toMatchObject({ open: false });
  });

  test('is told in time for definitions that multiply, and for any text', () => {
    const many = (name: string) => {
      const level = Number(name.slice(3));
      return level > 40
        ? ['1px']
        : [0, 1, 2].map((more) => `calc(var(--l${level + 1}) + ${more}px)`);
    };
    expect(sizeKind('var(--l0)', many)).toBe('absolute');
    expect(sizeKind(`${'calc('.repeat(99)}1px${')'.repeat(99)}`)).toBe('absolute');
    for (const endless of ['calc(', 'var(--x,', '/*', 'var(', '1px + '])
      expect(sizeKind(endless.repeat(5000))).toBe('unknown');
    expect(sizeKind('var(--l0)', (name) => [`var(--l${Number(name.slice(3)) + 1})`])).toBe(
      'unknown',
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(['absolute', 'relative', 'number', 'unknown']).toContain(sizeKind(text, lookUp));
      }),
      { numRuns: 200 },
    );
    const hostile = fc
      .array(
        fc.constantFrom('var(', '--px', ',', ')', '(', 'calc(', '1px', '+', ' ', '/*', '*', '\\'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => void sizeKind(text, lookUp)),
      { numRuns: 200 },
    );
  });
});

test('plain lengths and names have a size', () => {
  expect([plainPx('12pt'), plainPx('1rem'), plainPx('0'), plainPx('1em'), plainPx('12')]).toEqual([
    16,
    16,
    0,
    null,
    null,
  ]);
  expect(aboutPx('10vw')).toBe(37.5);
  expect([aboutPx('100%'), aboutPx('calc(1px)'), aboutPx('-4px')]).toEqual([null, null, null]);
  expect([lengthOfName('Small'), lengthOfName('initial'), lengthOfName('big')]).toEqual([
    '0.8125rem',
    '1rem',
    undefined,
  ]);
});
