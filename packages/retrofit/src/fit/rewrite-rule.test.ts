import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitFontSize, fitLineHeight, fitRule, inPlace, type Declaration } from './rewrite-rule.ts';

const grown = (size: string) =>
  `max(var(--care-fit-floor, 0px), calc(${size} + var(--care-fit-growth, 0px)))`;
const floored = (size: string) => `max(var(--care-fit-floor, 0px), ${size})`;
const definitions: Record<string, string[]> = { '--px': ['14px'], '--em': ['1.2em'] };
const lookUp = (name: string) => definitions[name];

/** Declarations as they are written: `height: 1px; width: 2px !important`. */
function declarations(text: string): Declaration[] {
  return text.split(';').map((one) => {
    const [property = '', value = ''] = one.split(/:(.*)/s);
    return {
      property: property.trim(),
      value: value.replace('!important', '').trim(),
      important: value.includes('!important'),
    };
  });
}
const written = (list: readonly Declaration[]) =>
  list.map((one) => `${one.property}: ${one.value}${one.important ? ' !important' : ''}`);
const rewritten = (selector: string, text: string, pressable = false) => {
  const fitted = fitRule(selector, declarations(text), lookUp, pressable);
  return {
    replaced: written(fitted.replaced),
    switched: written(fitted.switched),
    careOnly: written(fitted.careOnly),
    undecided: fitted.undecided,
  };
};

describe('a font size', () => {
  test.each([
    ...'px pt pc in cm mm Q rem vw vh vmin vmax'.split(' ').map((unit) => `5.5${unit}`),
    'calc(10px + 1vw)',
    'clamp(12px, 4vw, 20px)',
    'var(--px)',
    '0.24rem',
  ])('of %s grows and keeps its value', (size) =>
    expect(fitFontSize(size, lookUp)).toEqual({ value: grown(size), exact: true }),
  );
  test.each(['12dvw', '5cqw', 'var(--unknown, 14px)', 'calc(1px * env(preferred-text-scale))'])(
    'of %s grows where that is safe',
    (size) => expect(fitFontSize(size, lookUp)).toEqual({ value: grown(size), exact: false }),
  );
  test.each(['1em', '80%', 'calc(1em + 2px)', 'var(--em)', 'var(--unknown)'])(
    'of %s only gets the floor',
    (size) => expect(fitFontSize(size, lookUp)).toEqual({ value: floored(size), exact: false }),
  );
  test.each([
    ['small', grown('0.8125rem')],
    ['Medium', grown('1rem')],
    ['initial', grown('1rem')],
    ['smaller', floored('calc(1em / 1.2)')],
    ['larger', floored('calc(1em * 1.2)')],
  ])('by the name %s is that name until a setting is on', (size, value) =>
    expect(fitFontSize(size)).toEqual({ value, exact: false }),
  );
  test.each([
    '0',
    '0px',
    '1px',
    '.1px',
    '0.02rem',
    'inherit',
    'unset',
    'revert',
    '12',
    grown('1px'),
  ])('of %s stays', (size) => expect(fitFontSize(size)).toBeNull());
  test.each(['14xyz', '-4px', 'calc(1px+2px)', '12px\\9', 'expression(a)', 'round(1.5px, 1px)'])(
    'of %s is left alone and named',
    (size) => {
      expect(fitFontSize(size)).toBeUndefined();
      expect(rewritten('.a', `font-size: ${size}`)).toEqual({
        replaced: [],
        switched: [],
        careOnly: [],
        undecided: [`font-size: ${size}`],
      });
    },
  );

  test('of the root stays, as rem hangs on it, and the rest of the list grows', () => {
    expect(rewritten('html', 'font-size: 14px')).toMatchObject({ replaced: [], careOnly: [] });
    expect(rewritten('html, body', 'font-size: 14px !important')).toMatchObject({
      replaced: [],
      careOnly: [`font-size: ${grown('14px')} !important`],
    });
    expect(rewritten('html.dark body', 'font-size: 14px').replaced).toHaveLength(1);
  });
});

describe('a line height', () => {
  test.each([
    ['1', 'max(1, var(--care-fit-line, 0))'],
    ['1.2', 'max(1.2, var(--care-fit-line, 0))'],
    ['calc(1.25 / 0.875)', 'max(calc(1.25 / 0.875), var(--care-fit-line, 0))'],
    ['44px', 'max(44px, calc(1em * var(--care-fit-line, 0)))'],
    ['20px', 'var(--care-fit-row-line, max(20px, calc(1em * var(--care-fit-line, 0))))'],
    ['normal', 'var(--care-fit-row-line, normal)'],
  ])('of %s gets room', (given, value) =>
    expect(fitLineHeight(given)).toEqual({ value, exact: true }),
  );
  test.each([
    ['120%', '1.2'],
    ['1.3em', '1.3'],
  ])('of %s is handed down as a number once a setting is on', (given, factor) =>
    expect(fitLineHeight(given)).toEqual({
      value: `max(${factor}, var(--care-fit-line, 0))`,
      exact: false,
    }),
  );
  test.each(['1.5', '2', '0', '0.5', '50%', '.2em', '1px', 'inherit'])('of %s stays', (given) =>
    expect(fitLineHeight(given)).toBeNull(),
  );
  test.each(['var(--unknown)', 'none', '1.2.3px'])('of %s nobody can tell', (given) =>
    expect(fitLineHeight(given)).toBeUndefined(),
  );
  test('that fits its text is handed down as a number in care mode', () =>
    expect(rewritten('.a', 'font-size: 24px; line-height: 32px').replaced[1]).toBe(
      'line-height: var(--care-fit-row-line, max(32px, calc(1em * var(--care-fit-line, 0))))',
    ));
});

describe('a font that is a variable as a whole', () => {
  const fonts: Record<string, string[]> = {
    ...definitions,
    '--body': ['var(--px) / 22px var(--family)'],
    '--strong': ['600 var(--body)', '600 14px a'],
    '--twice': ['12px a', '14px a'],
    '--round': ['var(--round)'],
  };
  const careOnly = (text: string, selector = '.a') =>
    written(fitRule(selector, declarations(text), (name) => fonts[name]).careOnly);
  test.each(['font: var(--body)', 'font: var(--none, var(--body))'])('grows: %s', (text) =>
    expect(careOnly(text)).toEqual([
      `font-size: ${grown('var(--px)')}`,
      expect.stringMatching(/^line-height: .*max\(22px/) as string,
    ]),
  );
  test('gives way to a size of the same rule', () =>
    expect(careOnly('font: var(--body); font-size: 12px; line-height: 2')).toEqual([]));
  test.each(['--twice', '--strong', '--round', '--nowhere', '--px'])(
    'of %s nobody can tell',
    (name) => expect(careOnly(`font: var(${name})`)).toEqual([]),
  );
  test('of the root stays', () => expect(careOnly('font: var(--body)', ':root')).toEqual([]));
});

describe('a row', () => {
  test.each(['44px', '2.75rem', '11.7vw', '0.8rem', '3em'])('of %s grows with its text', (height) =>
    expect(rewritten('.a', `height: ${height}`).careOnly).toEqual([
      '--care-fit-least: min-content',
      'min-height: var(--care-fit-least)',
    ]),
  );
  test.each([
    'height: 100%',
    'height: 8px',
    'height: 400px',
    'height: 100vh',
    'height: auto',
    'height: 24px; width: 24px',
    'height: 44px; overflow-y: scroll',
    'height: calc(100% - 44px)',
  ])('is not %s', (text) =>
    expect(rewritten('.a', text)).toMatchObject({ replaced: [], careOnly: [] }),
  );

  test('that centres its line by the height of it keeps both where they are', () => {
    const { replaced, careOnly } = rewritten(
      '.a',
      'height: 44px; line-height: 44px; padding-top: 0',
    );
    expect(replaced).toEqual([
      'height: max(44px, calc(1em * var(--care-fit-line, 0)))',
      'line-height: max(44px, calc(1em * var(--care-fit-line, 0)))',
    ]);
    // What wraps makes it higher.
    expect(careOnly).toEqual([
      '--care-fit-least: min-content',
      'min-height: var(--care-fit-least)',
    ]);
  });
  test.each(['height: 44px', 'height: 44px; line-height: 44px'])(
    'keeps at least its own min-height: %s',
    (text) =>
      expect(rewritten('.a', `${text}; min-height: 60px`).careOnly[0]).toBe(
        '--care-fit-least: max(60px, calc(1em * var(--care-fit-line, 0)))',
      ),
  );
  test.each(['height: 30px', 'height: 30px; line-height: 30px', 'height: 120px'])(
    'that cuts off what is below holds one line, and does not unfold: %s',
    (text) =>
      expect(rewritten('.a', `${text}; overflow-y: hidden`).careOnly).toEqual([
        '--care-fit-least: calc(1em * var(--care-fit-line, 0))',
        'min-height: var(--care-fit-least)',
      ]),
  );
  test('that ends in dots opens', () =>
    expect(
      rewritten('.a', 'height: 20px; overflow-y: hidden; text-overflow: ellipsis').careOnly[0],
    ).toBe('--care-fit-least: min-content'));
  test.each(['height: 0', 'height: 0px', 'max-height: 0', 'height: 1px; width: 1px'])(
    'folds by %s',
    (text) => {
      const folded = ['--care-fit-least: 0px', '--care-fit-room: 0px'];
      expect(rewritten('.a.folded', text).careOnly).toEqual(folded);
      expect(rewritten('.btn.folded', text, true).careOnly).toEqual(folded);
      expect(rewritten('.a', `${text.split(';')[0]} !important`).careOnly).toEqual(
        folded.map((one) => `${one} !important`),
      );
    },
  );
  test.each([
    'height: 44px; line-height: 20px',
    'height: 44px; line-height: 44px; padding-top: 4px',
    'height: 44px; line-height: 44px; width: 44px',
    'height: 2rem; line-height: 32px',
  ])('is not centred by %s', (text) =>
    expect(rewritten('.a', text).replaced.join()).not.toMatch(/^height/),
  );
});

test.each(['height: 48px; max-height: 0', 'max-height: 0; height: 48px; line-height: 48px'])(
  'a row that is born folded stays so: %s',
  (text) =>
    expect(rewritten('.menu', text).careOnly).toEqual([
      '--care-fit-least: 0px',
      '--care-fit-room: 0px',
    ]),
);

describe('what a person presses', () => {
  test.each([
    ['height: 40px', 'height: auto|min-height: max(40px, T)|align-content: center'],
    ['min-height: 88px', 'min-height: max(88px, T)|align-content: center'],
    ['color: red', 'min-height: T|align-content: center'],
    ['padding-top: 8px; padding-bottom: 8px', 'min-height: T|room: P'],
    ['height: 24px; width: 24px', ''],
    ['height: 400px', ''],
    ['height: calc(100% - 2px)', ''],
  ])('with %s becomes a target', (text, wanted) => {
    const target = 'var(--care-fit-target, 0px)';
    expect(rewritten('.btn', text, true).careOnly.join('|')).toBe(
      wanted
        .replace(/min-height: ([^|]+)/, '--care-fit-least: $1|min-height: var(--care-fit-least)')
        .replace(
          'room: P',
          `--care-fit-room: max(8px, calc((T - 1em * var(--care-fit-line, 0)) / 2))|` +
            'padding-top: var(--care-fit-room)|padding-bottom: var(--care-fit-room)',
        )
        .replaceAll('T', target),
    );
  });
  test('keeps one line in the middle of a target', () =>
    expect(rewritten('.btn', 'height: 32px; line-height: 32px', true).careOnly).toEqual([
      'height: auto',
      '--care-fit-least: max(32px, var(--care-fit-target, 0px))',
      'min-height: var(--care-fit-least)',
      'line-height: max(32px, calc(1em * var(--care-fit-line, 0)), var(--care-fit-target, 0px))',
    ]));
});

test('what is cut off opens, and what scrolls stays', () => {
  expect(
    rewritten('.a', 'max-height: 40px; overflow: hidden; -webkit-line-clamp: 2').replaced,
  ).toEqual([
    'max-height: var(--care-fit-none, 40px)',
    '-webkit-line-clamp: var(--care-fit-none, 2)',
  ]);
  expect(rewritten('.a', 'max-height: 2.8em; overflow: hidden').replaced).toHaveLength(1);
  expect(rewritten('.a', 'max-height: 40px').replaced).toEqual([]);
  expect(rewritten('.a', 'max-height: 400px; overflow: hidden').replaced).toEqual([]);
  expect(rewritten('.a', 'white-space: nowrap; text-overflow: ellipsis').replaced).toEqual([
    'white-space: var(--care-fit-wrap, nowrap)',
  ]);
  expect(rewritten('.a', 'white-space: nowrap').replaced).toEqual([]);
  expect(rewritten('.a', '-webkit-text-size-adjust: 100% !important').replaced).toEqual([
    '-webkit-text-size-adjust: var(--care-fit-auto, 100%) !important',
  ]);
});

test('a switched value is the given one to the letter until a setting is on', () => {
  expect(written(inPlace(fitRule('.a', declarations('font-size: small !important'))))).toEqual([
    `font-size: var(--care-fit-off, small) var(--care-fit-on, ${grown('0.8125rem')}) !important`,
  ]);
});

const property = fc.constantFrom(
  ...'font-size line-height height min-height max-height width overflow white-space text-overflow'.split(
    ' ',
  ),
  '-webkit-line-clamp',
  'text-size-adjust',
  'padding-top',
  'color',
);
const value = fc.oneof(
  fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom('px', 'rem', 'em', '%', 'vw', 'pt', 'cqw', ''),
    )
    .map(([amount, unit]) => `${Math.round(amount * 100) / 100}${unit}`),
  fc.constantFrom(
    'small',
    'normal',
    'nowrap',
    'hidden',
    'auto',
    'ellipsis',
    'var(--px)',
    'var(--u)',
  ),
  fc.string({ maxLength: 20 }),
);
const rule = fc.array(fc.record({ property, value, important: fc.boolean() }), { maxLength: 8 });
const selector = fc.oneof(
  fc.constantFrom('.a', 'html', 'html, body', ':root .x', '&:hover'),
  fc.string({ maxLength: 20 }),
);

describe('for any rule', () => {
  test('order and !important stay, and nothing else is touched', () => {
    fc.assert(
      fc.property(selector, rule, fc.boolean(), (selector, given, pressable) => {
        const { replaced, switched } = fitRule(selector, given, lookUp, pressable);
        for (const list of [replaced, switched]) {
          let at = -1;
          for (const one of list) {
            const before = given.findIndex(
              (other, place) =>
                place > at &&
                other.property === one.property &&
                other.important === one.important &&
                ('given' in one
                  ? one.given === other.value
                  : one.value.includes(other.value.trim())),
            );
            expect(before).toBeGreaterThan(at);
            at = before;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(selector, rule, (selector, given) => {
        const fitted = fitRule(selector, given, lookUp);
        for (const list of [fitted.replaced, inPlace(fitted)]) {
          const again = fitRule(selector, list, lookUp);
          expect([again.replaced, again.switched]).toEqual([[], []]);
        }
        expect(fitRule(selector, fitted.careOnly, lookUp).replaced).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
