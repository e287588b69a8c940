/** Rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A hit area as it is, and what holds it. */
export interface Spot {
  /** Where it answers a finger now. */
  readonly box: Box;
  /** How far it may reach: what clips it, or the edge of the page. */
  readonly area: Box;
  /** Areas in different layers (the page, a fixed bar) do not take room from each other. */
  readonly layer: unknown;
  /** No control: something that is painted over some of them, and answers in their place. */
  readonly hides?: (other: Spot) => boolean;
}

/** What a browser's rounding of lengths adds or takes. */
export const slack = 0.05;

type Axis = 'x' | 'y';
const edges = { x: ['left', 'right'], y: ['top', 'bottom'] } as const;

/** A plain copy: a DOMRect has its sides on its prototype, where spreading does not see them. */
export function boxOf({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}

/** Shared inside, or null where two boxes do not overlap. */
export function overlap(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/**
 * Extends every hit area towards a square of `side`, as far as there is room. None reaches into a
 * neighbour's, nor under what would answer in its place. Where two short ones compete for a gap, each
 * takes what it can from elsewhere and gets half of the gap, and what one leaves of it the other may
 * have. What overlaps already is nested or stacked, and no neighbour.
 *
 * A step for each, so that many are looked at in slices.
 *
 * @param spare - Taken beyond the side where there is room, so that rounding leaves the whole side.
 */
export function* reach(spots: readonly Spot[], side: number, spare = 0): Generator<void, Box[]> {
  const near = indexOf(spots, side);
  const reached: Box[] = [];
  const isShort = (box: Box) => ({
    x: widthOf(box) < side - slack,
    y: heightOf(box) < side - slack,
  });
  const neighboursOf = (index: number) => {
    const { box, layer } = spots[index]!;
    return [...near(index)].filter((at) => {
      const other = spots[at]!;
      if (at === index || other.layer !== layer || overlap(other.box, box)) return false;
      return !other.hides || other.hides(spots[index]!);
    });
  };
  for (const [index, spot] of spots.entries()) {
    yield;
    const { box, area } = spot;
    const { x, y } = isShort(box);
    if (spot.hides || !(x || y)) {
      reached.push(box);
      continue;
    }
    const others = neighboursOf(index).map((at): Neighbour => {
      const other = spots[at]!;
      const done = reached[at];
      if (other.hides) return { box: other.box };
      if (done) return { box: done, wants: isShort(done) };
      const wants = isShort(other.box);
      return { box: withHalfTheGap(other.box, box, wants), wants };
    });
    reached.push(extended(box, area, side + spare, others));
  }
  for (const [index, spot] of spots.entries()) {
    const { x, y } = isShort(reached[index]!);
    if (spot.hides || !(x || y)) continue;
    yield;
    const others = neighboursOf(index).map((at): Neighbour => ({ box: reached[at]! }));
    reached[index] = extended(reached[index]!, spot.area, side + spare, others);
  }
  return reached;
}

/** What is not to be reached into. */
interface Neighbour {
  readonly box: Box;
  /** It is short itself, and wants what lies between. */
  readonly wants?: Readonly<Record<Axis, boolean>>;
}

function extended(box: Box, area: Box, side: number, others: readonly Neighbour[]): Box {
  const first = extend(box, area, side, others, ['x', 'y']);
  const second = extend(box, area, side, others, ['y', 'x']);
  return smaller(second) > smaller(first) ? second : first;
}

function smaller(box: Box): number {
  return Math.min(widthOf(box), heightOf(box));
}

/** A neighbour with its half of the gap between it and a box. */
function withHalfTheGap(other: Box, box: Box, needs: Readonly<Record<Axis, boolean>>): Box {
  const result = { ...boxOf(other) };
  for (const axis of ['x', 'y'] as const) {
    if (!needs[axis]) continue;
    const [low, high] = edges[axis];
    if (other[high] <= box[low]) result[high] = (other[high] + box[low]) / 2;
    if (other[low] >= box[high]) result[low] = (other[low] + box[high]) / 2;
  }
  return result;
}

function extend(
  box: Box,
  area: Box,
  side: number,
  others: readonly Neighbour[],
  order: readonly Axis[],
): Box {
  const result = { ...boxOf(box) };
  for (const axis of order) {
    const [low, high] = edges[axis];
    const [crossLow, crossHigh] = edges[axis === 'x' ? 'y' : 'x'];
    const needed = side - (result[high] - result[low]);
    if (needed <= 0) continue;
    let from = area[low];
    let to = area[high];
    // Whether somebody else would like that side.
    const wanted = { before: false, after: false };
    for (const { box: other, wants } of others) {
      if (other[crossHigh] <= result[crossLow] || other[crossLow] >= result[crossHigh]) continue;
      const isWanted = wants?.[axis] ?? false;
      if (other[high] <= result[low] && other[high] > from) {
        from = other[high];
        wanted.before = isWanted;
      } else if (other[low] >= result[high] && other[low] < to) {
        to = other[low];
        wanted.after = isWanted;
      }
    }
    const before = Math.max(0, result[low] - from);
    const after = Math.max(0, to - result[high]);
    const share =
      wanted.before === wanted.after ? needed / 2 : wanted.before ? needed - after : needed;
    const half = Math.min(Math.max(0, share), before);
    const rest = Math.min(needed - half, after);
    result[low] -= Math.min(needed - rest, before);
    result[high] += rest;
  }
  return result;
}

/** Looks up which boxes lie near one, without comparing each with each. */
function indexOf(spots: readonly Spot[], side: number): (index: number) => Set<number> {
  const cells = new Map<string, number[]>();
  const size = Math.max(1, side * 2);
  function* cellsOf({ left, top, right, bottom }: Box, margin: number): Generator<string> {
    // A clickable page is no neighbour of anything, it lies under everything.
    const lastX = Math.min(right + margin, left - margin + size * 40);
    const lastY = Math.min(bottom + margin, top - margin + size * 40);
    for (let x = Math.floor((left - margin) / size); x <= lastX / size; x += 1) {
      for (let y = Math.floor((top - margin) / size); y <= lastY / size; y += 1) yield `${x} ${y}`;
    }
  }
  spots.forEach(({ box }, index) => {
    for (const cell of cellsOf(box, 0)) {
      const known = cells.get(cell);
      if (known) known.push(index);
      else cells.set(cell, [index]);
    }
  });
  return (index) => {
    const found = new Set<number>();
    for (const cell of cellsOf(spots[index]!.box, size)) {
      for (const one of cells.get(cell) ?? []) found.add(one);
    }
    return found;
  };
}
