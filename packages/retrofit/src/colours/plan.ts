import { contrast, distance, hexOf, luminance, over, parseColour, type Colour } from './colour.ts';
import {
  joinedLimits,
  limitsOf,
  nearestGround,
  nearestReadable,
  nearestWithin,
  passes,
  type Limit,
} from './readable.ts';

/** What text stands on. */
export interface Ground {
  /**
   * Each colour it can be at a point: one, or the stops of a gradient. Opaque. None for a picture, on
   * which inks stay as they are.
   */
  readonly colours: readonly Colour[];
  /** Whether its own declared colours may be moved: not the page's, and not seen through. */
  readonly movable: boolean;
  /** Inks that were seen on it, by their hex names. */
  readonly inks: Set<string>;
}

/** What was learnt of a page. */
export interface Findings {
  /** The ground of the page itself. */
  readonly page: Colour;
  /** Every declared ink by its hex name, seen on a ground or not. */
  readonly inks: Iterable<string>;
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** New colours for one ratio, by hex names. */
export interface Plan {
  /** Ground colours that move. */
  readonly fills: ReadonlyMap<string, string>;
  /** What an ink becomes where its ground says nothing else. */
  readonly inks: ReadonlyMap<string, string>;
  /** What an ink becomes on grounds that ask for another value than most. */
  readonly on: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The key of the ground that is a picture, whatever it shows. */
export const pictureKey = 'picture';

/** Whether an ink was meant for a ground: one as pale as it was never to be read there. */
export function wasMeant(ink: Colour, ground: Colour): boolean {
  return contrast(over(ink, ground), ground) >= 1.5;
}

/** Whether an ink is of the colour of its ground: invisible on purpose. */
export function isHidden(ink: Colour, grounds: readonly Colour[]): boolean {
  return grounds.every((ground) => hexOf(over(ink, ground)) === hexOf(ground));
}

/** Remembers the costly answers between plans of a growing page. */
export type Memory = Map<string, Colour | null>;

/**
 * Chooses the smallest changes after which every ink keeps the ratio on every ground it was seen on.
 * Where moving the ground is the smaller step to the eye (white on a brand colour), it moves, if all
 * that stands on it stays readable.
 */
export function* makePlan(
  { page, inks, grounds: found }: Findings,
  ratio: number,
  memory: Memory,
): Generator<void, Plan> {
  const within: Nearest = (colour, limits) => {
    const key = `${ratio} ${hexOf(colour)} ${limits.join()}`;
    let found = memory.get(key);
    if (found === undefined) memory.set(key, (found = nearestWithin(colour, limits, ratio)));
    return found;
  };
  const nearest = (colour: Colour, others: readonly Colour[]) =>
    within(colour, limitsOf(others, ratio));
  const fills = new Map<string, string>();
  // What is learnt while the plan is made is for the next one.
  const grounds = new Map(
    [...found].map(([key, { colours, movable, inks: all }]) => {
      const hidden = [...all].filter(
        (ink) => colours.length > 0 && isHidden(colourOf(ink), colours),
      );
      const on = new Set([...all].filter((ink) => !hidden.includes(ink)));
      return [key, { colours: [...colours], movable, inks: on, hidden }];
    }),
  );

  // 1. Grounds. All that stands on a colour anywhere decides together.
  const standing = new Map<string, Colour[]>();
  for (const { colours, movable, inks: on } of grounds.values()) {
    if (!movable) continue;
    for (const colour of colours) {
      const texts = standing.get(hexOf(colour)) ?? [];
      standing.set(hexOf(colour), texts);
      for (const ink of on) texts.push(over(colourOf(ink), colour));
    }
  }
  // Gradients last: what one of their colours became elsewhere is part of the question.
  const ordered = [...grounds.values()].sort(
    (one, other) => one.colours.length - other.colours.length,
  );
  for (const { colours, movable, inks: on } of ordered) {
    if (!movable || colours.some((colour) => hexOf(colour) === hexOf(page))) continue;
    let textCost = 0;
    for (const ink of on) {
      const text = over(colourOf(ink), colours[0]!);
      if (colours.every((colour) => contrast(over(colourOf(ink), colour), colour) >= ratio))
        continue;
      const found = nearest(text, colours);
      textCost = Math.max(textCost, found ? distance(text, found) : Infinity);
    }
    if (textCost === 0) continue;
    const moved = colours.map((colour) => nearest(colour, standing.get(hexOf(colour))!));
    const groundCost = Math.max(
      ...moved.map((to, at) => (to ? distance(colours[at]!, to) : Infinity)),
    );
    if (groundCost < textCost) {
      moved.forEach((to, at) => fills.set(hexOf(colours[at]!), hexOf(to!)));
    } else if (textCost === Infinity) {
      // Stops of a gradient go the same way, or nothing could be read on all of them.
      const taken = colours.find((colour) => fills.has(hexOf(colour)));
      const side = taken
        ? -sideOf(colourOf(fills.get(hexOf(taken))!), [taken])
        : Math.sign(colours.reduce((all, one) => all + leaning(one, standing.get(hexOf(one))!), 0));
      for (const colour of colours) {
        if (!fills.has(hexOf(colour)))
          fills.set(hexOf(colour), hexOf(nearestGround(colour, ratio, side)));
      }
    }
    yield;
  }
  const veils = new Map<string, readonly Colour[]>();
  for (const [key, { colours, movable, inks: on }] of grounds) {
    if (movable || colours.length === 0 || !isVeil(key)) continue;
    const texts = [...on].map(colourOf);
    const hopeless = texts.some((ink) => {
      const text = over(ink, colours[0]!);
      return (
        !colours.every((one) => contrast(over(ink, one), one) >= ratio) && !nearest(text, colours)
      );
    });
    const thicker = hopeless && thickened(colourOf(key), colours, texts, ratio);
    if (!thicker) continue;
    fills.set(key, hexOf(thicker.fill));
    veils.set(key, thicker.colours);
    yield;
  }
  const settled = (key: string, ground: Ground) =>
    veils.get(key) ??
    (ground.movable
      ? ground.colours.map((colour) => colourOf(fills.get(hexOf(colour)) ?? hexOf(colour)))
      : ground.colours);

  // 2. Inks, against the grounds as they are now.
  const seenOn = new Map<string, string[]>();
  for (const [key, { inks: on, hidden }] of grounds) {
    for (const ink of [...on, ...hidden])
      (seenOn.get(ink) ?? seenOn.set(ink, []).get(ink)!).push(key);
  }
  const values = new Map<string, string>();
  const on = new Map<string, ReadonlyMap<string, string>>();
  for (const ink of inks) {
    const colour = colourOf(ink);
    const places = (seenOn.get(ink) ?? []).map((key) => {
      const ground = grounds.get(key)!;
      // As on a picture, it stays what it is.
      return { key, colours: ground.hidden.includes(ink) ? [] : settled(key, ground) };
    });
    if (places.length === 0 && wasMeant(colour, page)) {
      places.push({ key: '', colours: [page] });
    }
    // Lighter or darker than the ground as its author meant it: the two never share a value.
    const groups = [1, -1, 0]
      .map((side) => places.filter(({ colours }) => sideOf(colour, colours) === side))
      .flatMap((side) => grouped(colour, side, page, ratio, within));
    const onPage = groups.findIndex((group) =>
      group.places.some(({ colours }) => colours.some((one) => hexOf(one) === hexOf(page))),
    );
    const [first] = groups.splice(onPage < 0 ? largest(groups) : onPage, 1);
    if (!first) continue;
    if (first.value !== ink) values.set(ink, first.value);
    const map = new Map<string, string>();
    for (const { places: there, value } of groups) {
      // What says the same as everywhere is not said once more.
      if (value !== first.value) for (const { key } of there) map.set(key, value);
    }
    if (map.size > 0) on.set(ink, map);
    yield;
  }
  return { fills, inks: values, on };
}

/** Which side most texts on a ground are of: 1 for lighter, -1 for darker than it. */
function leaning(ground: Colour, texts: readonly Colour[]): number {
  return Math.sign(texts.reduce((sum, text) => sum + sideOf(text, [ground]), 0));
}

/** Whether a ground is one colour that lets through what is behind. */
function isVeil(key: string): boolean {
  return /^#[\da-f]{8}$/.test(key);
}

/** A veil that lets so little through that text on it is readable whatever is behind. */
function thickened(
  veil: Colour,
  seen: readonly Colour[],
  texts: readonly Colour[],
  ratio: number,
): { fill: Colour; colours: readonly Colour[] } | null {
  const behind = (channel: number, own: number) => (channel - own * veil.a) / (1 - veil.a);
  const below = seen.map(({ r, g, b }) => ({
    r: behind(r, veil.r),
    g: behind(g, veil.g),
    b: behind(b, veil.b),
    a: 1,
  }));
  for (let a = veil.a; a <= 1; a += 0.02) {
    const fill = { ...veil, a: Math.min(1, a + 0.02) };
    const colours = below.map((one) => over(fill, one));
    if (texts.every((ink) => colours.every((one) => contrast(over(ink, one), one) >= ratio))) {
      return { fill, colours };
    }
  }
  return null;
}

interface Place {
  readonly key: string;
  readonly colours: readonly Colour[];
}
interface Group {
  readonly places: Place[];
  stand: Stand;
  value: string;
}
/** What decides about an ink on some grounds together. */
interface Stand {
  /** The first of them; none for a picture. */
  readonly first: Colour | undefined;
  /** Whether the ink keeps its ratio on all of them. */
  readonly fits: boolean;
  readonly limits: readonly Limit[];
}
type Nearest = (colour: Colour, limits: readonly Limit[]) => Colour | null;

/** Values this close look the same, and one of them serves both grounds. */
const alike = 0.04;

/** Grounds on which one value of an ink serves; the page's own first. */
function grouped(
  ink: Colour,
  places: readonly Place[],
  page: Colour,
  ratio: number,
  nearest: Nearest,
): Group[] {
  const own = hexOf(page);
  const isPage = ({ colours }: Place) => colours.some((one) => hexOf(one) === own);
  const groups: Group[] = [];
  for (const place of [...places.filter(isPage), ...places.filter((one) => !isPage(one))]) {
    const { colours } = place;
    const there: Stand = {
      first: colours[0],
      fits: colours.every((ground) => contrast(over(ink, ground), ground) >= ratio),
      limits: limitsOf(colours, ratio),
    };
    const alone = valueFor(ink, there, nearest) ?? extreme(colours);
    const home = groups.find((group) => {
      // From the limits of both: a ground is not asked again with each that comes.
      const stand: Stand = {
        first: group.stand.first ?? there.first,
        fits: group.stand.fits && there.fits,
        limits: joinedLimits([...group.stand.limits, ...there.limits], ratio),
      };
      const both = valueFor(ink, stand, nearest);
      if (!both || distance(colourOf(both), colourOf(group.value)) > alike) return false;
      Object.assign(group, { stand, value: both });
      return true;
    });
    if (home) home.places.push(place);
    else groups.push({ places: [place], stand: there, value: alone });
  }
  return groups;
}

/** 1 for an ink lighter than its ground, -1 for a darker one, 0 on a picture. */
export function sideOf(ink: Colour, [ground]: readonly Colour[]): -1 | 0 | 1 {
  if (!ground) return 0;
  return luminance(over(ink, ground)) > luminance(ground) ? 1 : -1;
}

/** The hex name of what an ink becomes on some grounds; its own where it may stay; null for none. */
function valueFor(ink: Colour, { first, fits, limits }: Stand, nearest: Nearest): string | null {
  if (fits) return hexOf(ink);
  const found = nearest(over(ink, first!), limits);
  return found && hexOf(found);
}

/** The better of black and white, where neither is enough. */
function extreme(grounds: readonly Colour[]): string {
  const worst = (hex: string) =>
    Math.min(...grounds.map((ground) => contrast(colourOf(hex), ground)));
  return worst('#000000') > worst('#ffffff') ? '#000000' : '#ffffff';
}

function largest(groups: readonly { readonly places: readonly unknown[] }[]): number {
  let best = 0;
  groups.forEach(({ places }, at) => {
    if (places.length > groups[best]!.places.length) best = at;
  });
  return best;
}

/** The edge of a control against what is around it. */
export function edgeValue(edge: string, around: readonly Colour[], ratio: number): string | null {
  const colour = over(colourOf(edge), around[0]!);
  if (passes(colour, around, ratio)) return null;
  const found = nearestReadable(colour, around, ratio);
  return found && hexOf(found);
}

const known = new Map<string, Colour>();

/** The colour a hex name means. */
export function colourOf(hex: string): Colour {
  let colour = known.get(hex);
  if (!colour) known.set(hex, (colour = parseColour(hex)!));
  return colour;
}
