import { describe, expect, it } from 'vitest';
import { contrast, flatten, luminance, over, parseColour, transparent, white } from './colour';

const black = { r: 0, g: 0, b: 0, a: 1 };
const near = (value: string) => {
  const { r, g, b, a } = parseColour(value)!;
  return [Math.round(r), Math.round(g), Math.round(b), Math.round(a * 100) / 100];
};

describe('parseColour reads what browsers compute', () => {
  it.each([
    ['rgb(27, 26, 23)', [27, 26, 23, 1]],
    ['rgba(27, 26, 23, 0.5)', [27, 26, 23, 0.5]],
    ['rgb(27 26 23 / 50%)', [27, 26, 23, 0.5]],
    ['rgb(100% 0% 50%)', [255, 0, 128, 1]],
    ['#fff', [255, 255, 255, 1]],
    ['#0B4F6C', [11, 79, 108, 1]],
    ['#0b4f6c80', [11, 79, 108, 0.5]],
    ['#0008', [0, 0, 0, 0.53]],
    ['transparent', [0, 0, 0, 0]],
    ['color(srgb 1 0.5 0)', [255, 128, 0, 1]],
    ['color(srgb 1 0.5 0 / 0.25)', [255, 128, 0, 0.25]],
    ['color(srgb-linear 0.5 0.5 0.5)', [188, 188, 188, 1]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
    ['oklch(0.62796 0.25768 29.234)', [255, 0, 0, 1]],
    ['oklch(62.796% 0.25768 29.234 / 0.4)', [255, 0, 0, 0.4]],
    ['oklab(0.51975 -0.1403 0.10768)', [0, 128, 0, 1]],
    ['oklch(0.5 none none)', [99, 99, 99, 1]],
  ])('%s', (value, expected) => {
    expect(near(value)).toEqual(expected);
  });

  it.each(['lab(50% 40 59.5)', 'color(display-p3 1 0 0)', 'Canvas', '', 'rgb(1 2)', '#12345'])(
    'leaves %s to the browser instead of guessing',
    (value) => {
      expect(parseColour(value)).toBeUndefined();
    },
  );

  it('keeps channels in range', () => {
    expect(near('rgb(300, -20, 0)')).toEqual([255, 0, 0, 1]);
    expect(near('rgba(0, 0, 0, 7)')).toEqual([0, 0, 0, 1]);
  });
});

describe('contrast follows C-40', () => {
  it('goes from 1 to 21, whichever colour comes first', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 10);
    expect(contrast(white, black)).toBeCloseTo(21, 10);
    expect(contrast(white, white)).toBe(1);
  });

  it('weighs channels and bends at 0.04045', () => {
    expect(luminance({ r: 255, g: 0, b: 0, a: 1 })).toBeCloseTo(0.2126, 10);
    expect(luminance({ r: 0, g: 255, b: 0, a: 1 })).toBeCloseTo(0.7152, 10);
    expect(luminance({ r: 0, g: 0, b: 255, a: 1 })).toBeCloseTo(0.0722, 10);
    const grey = (channel: number) => luminance({ r: channel, g: channel, b: channel, a: 1 });
    expect(grey(10)).toBeCloseTo(10 / 255 / 12.92, 10);
    expect(grey(11)).toBeCloseTo(((11 / 255 + 0.055) / 1.055) ** 2.4, 10);
  });

  it('tells 4.48 from 4.5', () => {
    expect(contrast(parseColour('#777')!, white)).toBeLessThan(4.5);
    expect(contrast(parseColour('#767676')!, white)).toBeGreaterThan(4.5);
  });
});

describe('compositing', () => {
  it('mixes by alpha', () => {
    expect(over({ ...black, a: 0.5 }, white)).toEqual({ r: 127.5, g: 127.5, b: 127.5, a: 1 });
    expect(over(transparent, white)).toEqual(white);
    expect(over(transparent, transparent)).toEqual(transparent);
  });

  it('adds up see-through layers', () => {
    const half = { ...black, a: 0.5 };
    expect(
      flatten(
        [
          { colour: half, groups: [] },
          { colour: half, groups: [] },
        ],
        white,
      ).r,
    ).toBeCloseTo(63.75);
  });

  it('fades a group as one: opaque text on an opaque box keeps the box out of the text', () => {
    const group = { key: 'box', opacity: 0.5 };
    const box = { colour: white, groups: [group] };
    const text = { colour: black, groups: [group] };
    // Half of black over a black page is black; faded one by one it would be grey.
    expect(flatten([box, text], black)).toMatchObject({ r: 0, g: 0, b: 0 });
    expect(flatten([box], black).r).toBeCloseTo(127.5);
  });

  it('closes inner groups before outer ones', () => {
    const outer = { key: 'outer', opacity: 0.5 };
    const inner = { key: 'inner', opacity: 0.5 };
    const result = flatten(
      [
        { colour: white, groups: [outer] },
        { colour: black, groups: [outer, inner] },
      ],
      black,
    );
    // Inside outer: white under half black = 127.5; then half of it over black.
    expect(result.r).toBeCloseTo(63.75);
  });

  it('keeps two groups apart that have the same opacity', () => {
    const layers = ['one', 'two'].map((key) => ({
      colour: black,
      groups: [{ key, opacity: 0.5 }],
    }));
    expect(flatten(layers, white).r).toBeCloseTo(63.75);
  });
});
