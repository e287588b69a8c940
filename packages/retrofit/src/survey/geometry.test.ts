import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  heightOf,
  overlap,
  reach as reachInSteps,
  widthOf,
  type Box,
  type Spot,
} from './geometry.ts';

function reach(spots: readonly Spot[], side: number, spare?: number): Box[] {
  const steps = reachInSteps(spots, side, spare);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const page: Box = { left: 0, top: 0, right: 320, bottom: 2000 };
const at = (left: number, top: number, width: number, height: number, area = page): Spot => ({
  box: { left, top, right: left + width, bottom: top + height },
  area,
  layer: null,
});
const sizes = (spots: readonly Spot[], side = 60) =>
  reach(spots, side).map((box) => [widthOf(box), heightOf(box)]);

describe('how far hit areas reach', () => {
  test('one with room all round becomes a square round its middle', () => {
    expect(reach([at(100, 100, 20, 20)], 60)).toEqual([
      { left: 80, top: 80, right: 140, bottom: 140 },
    ]);
  });

  test('one in a corner takes on one side what it lacks on the other', () => {
    expect(reach([at(292, 8, 20, 20)], 60)).toEqual([
      { left: 260, top: 0, right: 320, bottom: 60 },
    ]);
  });

  test('two short ones share the gap between them evenly', () => {
    const bar: Box = { left: 0, top: 0, right: 64, bottom: 60 };
    const [one, other] = reach([at(0, 0, 24, 60, bar), at(40, 0, 24, 60, bar)], 60);
    expect(one!.right).toBe(32);
    expect(other!.left).toBe(32);
  });

  test('one with room elsewhere leaves the gap to another that has none', () => {
    const [one, other] = reach([at(0, 0, 24, 60), at(40, 0, 24, 60)], 60);
    expect([one!.right, other!.left]).toEqual([40, 40]);
    expect(widthOf(other!)).toBe(60);
    // Three boxes to tick under each other: the one in the middle gets what both leave.
    const rows = [at(20, 100, 60, 20), at(20, 120, 60, 20), at(20, 164, 60, 20)];
    expect(sizes(rows)).toEqual([
      [60, 60],
      [60, 44],
      [60, 60],
    ]);
  });

  test('nothing reaches under what lies over it and answers in its place', () => {
    const one = at(100, 100, 20, 20);
    const title: Spot = { ...at(60, 125, 100, 30), hides: (other) => other === one };
    expect(reach([one, title], 60)[0]).toEqual({ left: 80, top: 65, right: 140, bottom: 125 });
    const before: Spot = { ...title, hides: () => false };
    expect(reach([one, before], 60)[0]!.bottom).toBe(140);
  });

  test('a large neighbour leaves the whole gap to a small one', () => {
    expect(reach([at(0, 100, 320, 60), at(280, 180, 30, 30)], 60)[1]!.top).toBe(165);
    expect(sizes([at(0, 100, 320, 60), at(280, 160, 40, 30)])[1]).toEqual([60, 60]);
  });

  test('what it lies in is no neighbour, and another layer neither', () => {
    const row = at(0, 100, 320, 80);
    const bar = { ...at(0, 120, 320, 80), layer: {} };
    expect(sizes([row, at(280, 130, 20, 20), bar])[1]).toEqual([60, 60]);
  });

  test('nothing reaches past what clips it', () => {
    const card: Box = { left: 10, top: 10, right: 60, bottom: 60 };
    expect(reach([at(20, 20, 20, 20, card)], 60)).toEqual([card]);
  });
});

const spot = fc
  .record({
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ left, top, width, height }) => at(left, top, Math.min(width, 320 - left), height));
const apart = fc
  .array(spot, { maxLength: 14 })
  .map((spots) =>
    spots.reduce<Spot[]>(
      (kept, one) => (kept.some((other) => overlap(other.box, one.box)) ? kept : [...kept, one]),
      [],
    ),
  );

describe('for any controls on a page', () => {
  test('no hit area reaches into another', () => {
    fc.assert(
      fc.property(apart, fc.constantFrom(44, 60, 72, 88), (spots, side) => {
        const reached = reach(spots, side, 1);
        reached.forEach((one, index) => {
          for (const other of reached.slice(index + 1)) expect(overlap(one, other)).toBeNull();
        });
      }),
      { numRuns: 500 },
    );
  });

  test('each keeps what it had, stays on the page, and takes no more than it needs', () => {
    fc.assert(
      fc.property(apart, (spots) => {
        reach(spots, 60).forEach((one, index) => {
          const { box } = spots[index]!;
          expect(overlap(one, box)).toEqual(box);
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(320);
          expect(widthOf(one)).toBeLessThanOrEqual(Math.max(60, widthOf(box)) + 1e-9);
          expect(heightOf(one)).toBeLessThanOrEqual(Math.max(60, heightOf(box)) + 1e-9);
        });
      }),
    );
  });

  test('it is at least 44 wherever that much lies free round it', () => {
    fc.assert(
      fc.property(apart, (spots) => {
        const reached = reach(spots, 60);
        spots.forEach(({ box }, index) => {
          // Free: no other control within the square it would need, on either side.
          const free: Box = {
            left: Math.max(0, box.left - 120),
            top: Math.max(0, box.top - 120),
            right: Math.min(320, box.right + 120),
            bottom: box.bottom + 120,
          };
          if (spots.some((other, at) => at !== index && overlap(other.box, free))) return;
          expect(widthOf(reached[index]!)).toBeGreaterThanOrEqual(44);
          expect(heightOf(reached[index]!)).toBeGreaterThanOrEqual(44);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('one row with gaps of 44 and more between the middles gives every one 44', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 43 }),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 44, max: 53 }),
        (width, count, step) => {
          const spots = Array.from({ length: count }, (_, index) =>
            at(22 - width / 2 + index * step, 100, width, 20),
          );
          for (const box of reach(spots, 60)) expect(widthOf(box)).toBeGreaterThanOrEqual(43.99);
        },
      ),
    );
  });
});
