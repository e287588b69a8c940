import { describe, expect, it } from 'vitest';
import { filledIn } from './colour-names.ts';
import { replaceColours } from './css-colours.ts';

/** What a browser would take for a colour, as far as these tests go. */
const colours = /^(?:#|rgb|hsl|oklch|color-mix|var\(--c|red$|silver$)/;
const wrap = (value: string) =>
  replaceColours(value, (text) => (colours.test(text) ? `<${text}>` : null));

describe('colours in a value', () => {
  it.each([
    ['#999', '<#999>'],
    ['red', '<red>'],
    ['rgba(0, 0, 0, 0.45)', '<rgba(0, 0, 0, 0.45)>'],
    ['1px solid #eee', '1px solid <#eee>'],
    ['var(--c, rgb(0, 0, 0))', '<var(--c, rgb(0, 0, 0))>'],
    [
      'linear-gradient(to right, #fff 0%, rgb(1 2 3 / 50%) 2px)',
      'linear-gradient(to right, <#fff> 0%, <rgb(1 2 3 / 50%)> 2px)',
    ],
    ['url(#red) no-repeat red', 'url(#red) no-repeat <red>'],
    ['url("a red.png") #fff', 'url("a red.png") <#fff>'],
    ['color-mix(in srgb, red 50%, #fff)', '<color-mix(in srgb, red 50%, #fff)>'],
    ['var(--other) solid', 'var(--other) solid'],
    ['currentColor', 'currentColor'],
    ['transparent', 'transparent'],
    ['rgb(1, 2', '<rgb(1, 2>'],
    ['', ''],
  ])('%s', (value, expected) => {
    expect(wrap(value)).toBe(expected);
  });
});

describe('references', () => {
  const values: Record<string, string> = {
    '--a': '#999',
    '--b': 'var(--a)',
    '--o': '0.5',
    '--loop': 'var(--loop)',
  };
  const valueOf = (name: string) => values[name];
  it.each([
    ['var(--a)', '#999'],
    ['var(--b)', '#999'],
    ['rgb(1 2 3 / var(--o))', 'rgb(1 2 3 / 0.5)'],
    ['var(--none, var(--a))', '#999'],
    ['var(--none)', undefined],
    ['var(--loop)', undefined],
  ])('%s', (text, expected) => {
    expect(filledIn(text, valueOf)).toBe(expected);
  });
});
