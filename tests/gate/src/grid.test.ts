import { describe, expect, it } from 'vitest';
import { attributesOf, fullGrid, gateModes, sampledGrid, widths } from './grid';

const stories = (count: number) => Array.from({ length: count }, (_, index) => `story-${index}`);
const key = (cell: { mode: { name: string }; width: number }) => `${cell.mode.name} ${cell.width}`;

describe('the grid', () => {
  it('is every mode at every width', () => {
    expect(new Set(fullGrid().map(key)).size).toBe(gateModes.length * widths.length);
  });

  it('sets every mode attribute, so that nothing of the mode before is left', () => {
    const names = gateModes.map((mode) => Object.keys(attributesOf(mode)).sort().join());
    expect(new Set(names).size).toBe(1);
    expect(attributesOf(gateModes[2]!)['data-care-text-scale']).toBe('2');
  });
});

describe('the sample', () => {
  for (const count of [1, 7, 60, 200]) {
    it(`sees every mode at every width with ${count} stories`, () => {
      const seen = [...sampledGrid(stories(count)).values()].flat().map(key);
      for (const cell of fullGrid().map(key)) expect(seen).toContain(cell);
    });
  }

  it('sees each pair on three stories at least, once there are enough stories', () => {
    const counts = new Map<string, number>();
    for (const cell of [...sampledGrid(stories(60)).values()].flat()) {
      counts.set(key(cell), (counts.get(key(cell)) ?? 0) + 1);
    }
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
  });

  it('is small', () => {
    for (const cells of sampledGrid(stories(100)).values()) expect(cells.length).toBe(6);
  });

  it('is the same every time, and measures nothing twice', () => {
    const [one, other] = [sampledGrid(stories(60)), sampledGrid(stories(60))];
    expect([...one].map(([id, cells]) => [id, cells.map(key)])).toEqual(
      [...other].map(([id, cells]) => [id, cells.map(key)]),
    );
    for (const cells of one.values()) expect(new Set(cells.map(key)).size).toBe(cells.length);
  });

  it('measures standard, care and care with 2x text of every story', () => {
    for (const cells of sampledGrid(stories(40)).values()) {
      expect(cells.map(key)).toEqual(
        expect.arrayContaining(['standard 375', 'care 375', 'care 2x 320']),
      );
    }
  });
});
