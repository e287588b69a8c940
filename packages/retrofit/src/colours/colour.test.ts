import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ruler from '../../../audit/src/in-page/colour.ts';
import {
  contrast,
  distance,
  fromOklab,
  hexOf,
  luminance,
  over,
  parseColour,
  toOklab,
} from './colour.ts';

const channel = fc.integer({ min: 0, max: 255 });
const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const opaque = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });
const any = fc.record({ r: channel, g: channel, b: channel, a: share });

describe('colours', () => {
  // The audit may not be imported by what it measures; here the two are held together.
  it('are measured as the audit measures them', () => {
    fc.assert(
      fc.property(any, opaque, (one, other) => {
        expect(luminance(one)).toBeCloseTo(ruler.luminance(one), 10);
        expect(contrast(one, other)).toBeCloseTo(ruler.contrast(one, other), 10);
        const [ours, theirs] = [over(one, other), ruler.over(one, other)];
        for (const part of ['r', 'g', 'b', 'a'] as const) {
          expect(ours[part]).toBeCloseTo(theirs[part], 8);
        }
      }),
    );
  });

  it('are read as the audit reads them', () => {
    const number = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value.toFixed(4));
    const texts = fc.oneof(
      any.map(hexOf),
      any.map(({ r, g, b, a }) => `rgba(${r}, ${g}, ${b}, ${a})`),
      any.map(({ r, g, b, a }) => `rgb(${r} ${g} ${b} / ${a})`),
      fc.tuple(number, number, number).map((parts) => `color(srgb ${parts.join(' ')})`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const [ours, theirs] = [parseColour(text)!, ruler.parseColour(text)!];
        for (const part of ['r', 'g', 'b', 'a'] as const) {
          expect(ours[part], text).toBeCloseTo(theirs[part], 4);
        }
      }),
    );
  });

  it.each([
    ['#FFF', '#ffffff'],
    ['#0007', '#00000077'],
    ['transparent', '#00000000'],
    ['rgb(10% 20% 30%)', '#1a334d'],
  ])('%s is %s', (text, hex) => {
    expect(hexOf(parseColour(text)!)).toBe(hex);
  });

  it.each([
    'red',
    'hsl(0 0% 60%)',
    'oklch(0.7 0.1 200)',
    'color(display-p3 1 0 0)',
    'var(--a)',
    'rgb(var(--a))',
    'rgb(1 2)',
    '#12345',
    'linear-gradient(red, blue)',
    '',
  ])('leaves %s to the browser', (text) => {
    expect(parseColour(text)).toBeUndefined();
  });

  it('go to Oklab and back', () => {
    fc.assert(
      fc.property(opaque, (colour) => {
        expect(hexOf(fromOklab(toOklab(colour)))).toBe(hexOf(colour));
        expect(distance(colour, colour)).toBe(0);
      }),
    );
  });
});
