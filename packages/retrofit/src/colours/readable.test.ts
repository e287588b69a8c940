import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  distance,
  fromOklab,
  oklabToLinear,
  rounded,
  toOklab,
  type Colour,
} from './colour.ts';
import { nearestGround, nearestReadable, passes } from './readable.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colours = fc.record({ r: channel, g: channel, b: channel, a: fc.constant(1) });
const ratios = fc.constantFrom(3, 4.5, 7);
const black: Colour = { r: 0, g: 0, b: 0, a: 1 };
const white: Colour = { r: 255, g: 255, b: 255, a: 1 };

const hueOf = (colour: Colour) => {
  const { a, b } = toOklab(colour);
  return { angle: (Math.atan2(b, a) * 180) / Math.PI, chroma: Math.hypot(a, b) };
};

describe('the nearest readable colour', () => {
  it('keeps the ratio whenever any colour can', () => {
    fc.assert(
      fc.property(
        colours,
        fc.array(colours, { minLength: 1, maxLength: 3 }),
        ratios,
        (ink, grounds, ratio) => {
          const found = nearestReadable(ink, grounds, ratio);
          const canBe = passes(black, grounds, ratio) || passes(white, grounds, ratio);
          if (canBe) expect(found).not.toBeNull();
          if (found) expect(passes(found, grounds, ratio)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is the colour itself on several grounds exactly where it keeps the ratio on each', () => {
    fc.assert(
      fc.property(
        colours,
        fc.array(colours, { minLength: 1, maxLength: 6 }),
        ratios,
        (ink, grounds, ratio) => {
          const isKept = passes(ink, grounds, ratio);
          expect(nearestReadable(ink, grounds, ratio) === ink).toBe(isKept);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is the colour itself where it is readable, so that twice is once', () => {
    fc.assert(
      fc.property(colours, colours, ratios, (ink, ground, ratio) => {
        const found = nearestReadable(ink, [ground], ratio);
        if (found) expect(nearestReadable(found, [ground], ratio)).toEqual(found);
        if (contrast(ink, ground) >= ratio) expect(found).toEqual(ink);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the hue, unless nothing is left of it', () => {
    fc.assert(
      fc.property(colours, colours, ratios, (ink, ground, ratio) => {
        const found = nearestReadable(ink, [ground], ratio);
        if (!found) return;
        const [before, after] = [hueOf(ink), hueOf(found)];
        // Eight bits leave no hue to pale colours.
        if (before.chroma < 0.05 || after.chroma < 0.05) return;
        const turn = Math.abs(((before.angle - after.angle + 540) % 360) - 180);
        expect(turn).toBeLessThan(4);
      }),
      { numRuns: 400 },
    );
  });

  it('is no further away than the nearest of the same hue, as far as the eye can tell', () => {
    fc.assert(
      fc.property(colours, colours, ratios, (ink, ground, ratio) => {
        const found = nearestReadable(ink, [ground], ratio);
        if (!found || contrast(ink, ground) >= ratio) return;
        const { a, b } = toOklab(ink);
        let best = Infinity;
        for (let l = 0; l <= 1; l += 0.02) {
          for (let share = 0; share <= 1; share += 0.1) {
            const lab = { l, a: a * share, b: b * share };
            // What no screen shows is shown in another hue.
            if (oklabToLinear(lab).some((light) => light < -1e-4 || light > 1.0001)) continue;
            const other = rounded(fromOklab(lab));
            if (passes(other, [ground], ratio)) best = Math.min(best, distance(ink, other));
          }
        }
        expect(distance(ink, found)).toBeLessThan(best + 0.04);
      }),
      { numRuns: 100 },
    );
  });

  it('is null where the grounds ask for opposite things', () => {
    expect(nearestReadable(white, [{ r: 120, g: 120, b: 120, a: 1 }], 7)).toBeNull();
    expect(nearestReadable(white, [black, white], 7)).toBeNull();
  });
});

describe('the nearest ground', () => {
  it('carries black or white', () => {
    fc.assert(
      fc.property(colours, ratios, (ground, ratio) => {
        const found = nearestGround(ground, ratio);
        expect(Math.max(contrast(found, white), contrast(found, black))).toBeGreaterThanOrEqual(
          ratio,
        );
      }),
    );
  });
});
