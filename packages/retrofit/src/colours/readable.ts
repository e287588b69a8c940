import {
  contrast,
  distance,
  fromOklab,
  luminance,
  oklabToLinear,
  rounded,
  toOklab,
  type Colour,
  type Oklab,
} from './colour.ts';

const black: Colour = { r: 0, g: 0, b: 0, a: 1 };
const white: Colour = { r: 255, g: 255, b: 255, a: 1 };

/** Whether a colour keeps a ratio against each of several others. */
export function passes(colour: Colour, others: readonly Colour[], ratio: number): boolean {
  return others.every((other) => contrast(colour, other) >= ratio);
}

/** Lights, as terms of a contrast ratio, near which no colour keeps it: from one to the other. */
export type Limit = readonly [low: number, high: number];

/** All that decides which colours keep a ratio against others. Ascending. */
export function limitsOf(others: readonly Colour[], ratio: number): readonly Limit[] {
  const lights = others.map((other) => luminance(other) + 0.05);
  return joinedLimits(
    lights.map((light): Limit => [light, light]),
    ratio,
  );
}

/** The limits of several sets together. */
export function joinedLimits(limits: readonly Limit[], ratio: number): readonly Limit[] {
  // Whatever lies between two lights that are nearer than this is too near to one of them.
  const near = ratio * ratio * (1 - 1e-9);
  const joined: [low: number, high: number][] = [];
  for (const [low, high] of [...limits].sort(([one], [other]) => one - other)) {
    const last = joined[joined.length - 1];
    if (last && low / last[1] < near) last[1] = Math.max(last[1], high);
    else joined.push([low, high]);
  }
  return joined;
}

function keeps(colour: Colour, limits: readonly Limit[], ratio: number): boolean {
  const own = luminance(colour) + 0.05;
  return limits.every(([low, high]) => low / own >= ratio || own / high >= ratio);
}

/** Parts of a colour's strength that are tried. A paler colour may be nearer than a darker one. */
const shares = [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1, 0];

/**
 * The colour nearest to one that keeps a ratio against each of several others: darker, lighter or
 * paler, whichever is the smallest step to the eye, with its hue kept. It serves both ways round:
 * for text on grounds and for a ground under texts.
 *
 * @param colour - Opaque.
 * @returns in whole channels; the colour itself where it keeps the ratio; null where none does
 */
export function nearestReadable(
  colour: Colour,
  others: readonly Colour[],
  ratio: number,
): Colour | null {
  return nearestWithin(colour, limitsOf(others, ratio), ratio);
}

/** The same by the limits of the others for this ratio. */
export function nearestWithin(
  colour: Colour,
  limits: readonly Limit[],
  ratio: number,
): Colour | null {
  if (keeps(colour, limits, ratio)) return colour;
  const from = toOklab(colour);
  let best: Colour | null = null;
  let least = Infinity;
  for (const share of shares) {
    const paler = { l: from.l, a: from.a * share, b: from.b * share };
    for (const end of [0, 1]) {
      const found = towards(paler, end, limits, ratio, least);
      const step = found ? distance(colour, found) : Infinity;
      if (step < least) [best, least] = [found, step];
    }
  }
  return best;
}

/**
 * For grounds that nothing readable exists beside: the nearest that can carry white or black.
 *
 * @param side - 1 where the texts on it are lighter than it, -1 where darker: white on a brand
 *   colour stays white. 0 leaves the choice to the smaller step.
 */
export function nearestGround(ground: Colour, ratio: number, side = 0): Colour {
  const [dark, light] = [white, black].map((ink) => nearestReadable(ground, [ink], ratio)!);
  if (side !== 0) return side > 0 ? dark! : light!;
  return distance(ground, dark!) <= distance(ground, light!) ? dark! : light!;
}

/** How far whole channels move a colour's lightness at most: black's neighbours are far from it. */
const coarse = 0.1;

/**
 * The first colour on the way to black (0) or white (1) that keeps the ratio.
 *
 * @param most - Steps to the eye after which it is not looked for.
 */
function towards(
  from: Oklab,
  end: number,
  limits: readonly Limit[],
  ratio: number,
  most: number,
): Colour | null {
  // Beside a light and a dark ground the way may be good, bad and good again: first in steps.
  const steps = 24;
  let near = from.l;
  for (let step = 0; step <= steps; step += 1) {
    if (Math.abs(near - from.l) - coarse > most) return null;
    const far = from.l + ((end - from.l) * step) / steps;
    if (keeps(at(from, far), limits, ratio)) {
      let good = far;
      for (let turn = 0; turn < 10; turn += 1) {
        const middle = (near + good) / 2;
        if (keeps(at(from, middle), limits, ratio)) good = middle;
        else near = middle;
      }
      return at(from, good);
    }
    near = far;
  }
  return null;
}

/** The colour at another lightness, hue kept, chroma as far as the screen goes. */
function at({ a, b }: Oklab, l: number): Colour {
  if (l <= 0) return black;
  if (l >= 1) return white;
  const shows = (share: number) =>
    oklabToLinear({ l, a: a * share, b: b * share }).every((x) => x > -1e-4 && x < 1.0001);
  let share = 1;
  if (!shows(1)) {
    let [low, high] = [0, 1];
    for (let turn = 0; turn < 10; turn += 1) {
      const middle = (low + high) / 2;
      if (shows(middle)) low = middle;
      else high = middle;
    }
    share = low;
  }
  return rounded(fromOklab({ l, a: a * share, b: b * share }));
}
