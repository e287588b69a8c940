import type { ColourBook } from './colour-book.ts';
import { contrast, mixed, over, type Colour } from './colour.ts';
import { replaceColours } from './css-colours.ts';
import { colourOf } from './plan.ts';
import { parentOf } from '../runtime/parent-of.ts';
import { isUnder, type Surfaces } from './surfaces.ts';
import { inksOf, type Ink } from './visible-ink.ts';

/** A smaller one is an ornament, CSS px. */
const leastHeight = 24;
/** More is not asked for below one pane. */
const mostBelow = 300;

/**
 * A pane that lies over text and fades it without taking part: the mist over a wheel of choices. It
 * covers words that are to be read, so it may have to get thinner.
 */
export interface Pane {
  readonly element: Element;
  /** Its colour where it is strongest, and how much it hides there, 0-1. */
  readonly colour: Colour;
  readonly strength: number;
  /** Its own opacity. */
  readonly opacity: number;
  /** The equals that lie below. */
  readonly home: Element;
  readonly root: Element;
}

/** What an element hides as a pane; null where it is none. */
export function paneOf(element: Element, surfaces: Surfaces, book: ColourBook): Pane | null {
  if (element.firstChild || !('offsetWidth' in element)) return null;
  const { style } = surfaces;
  const own = style(element);
  // What a finger goes through is to be seen through, too.
  if (own.pointerEvents !== 'none' || surfaces.isTint(element)) return null;
  let root: Element | null = element;
  for (let step = 0; root && step < 3 && !floats(style(root)); step += 1) root = parentOf(root);
  const home = root && floats(style(root)) ? root.parentElement : null;
  if (!home || element.getBoundingClientRect().height < leastHeight) return null;
  const coloursIn = (value: string): Colour[] => {
    const found: Colour[] = [];
    replaceColours(value, (text) => {
      const hex = book.read(text);
      if (hex) found.push(colourOf(hex));
      return null;
    });
    return found;
  };
  const paints = [own.backgroundColor, own.backgroundImage].flatMap(coloursIn);
  const strongest = (colours: readonly Colour[]) => Math.max(0, ...colours.map(({ a }) => a));
  const mask = coloursIn(own.getPropertyValue('mask-image') || own.webkitMaskImage || '');
  const most = strongest(paints);
  const opacity = Number(own.opacity);
  const strength = most * (mask.length > 0 ? strongest(mask) : 1) * opacity;
  const isEven = [...paints, ...mask].every(({ a }) => a === 1 || a === 0);
  // What hides all of it does so on purpose.
  if (strength === 0 || (isEven && opacity === 1)) return null;
  const colour = { ...paints.find(({ a }) => a === most)!, a: 1 };
  return { element, colour, strength, opacity, home, root: root! };
}

/** How much of a pane may stay, 0-1, for the text below it to keep its ratio. */
export function shareOf(
  { element, colour, strength, home, root }: Pane,
  surfaces: Surfaces,
  view: Window & typeof globalThis,
  book: ColourBook,
  asked: (ink: Ink) => number,
): number {
  const area = element.getBoundingClientRect();
  let share = 1;
  for (const below of textsBelow(home, root, surfaces)) {
    for (const ink of inksOf(below, surfaces, view)) {
      const { left, right, top, bottom } = below.getBoundingClientRect();
      const isBelow =
        left < area.right && right > area.left && top < area.bottom && bottom > area.top;
      const hex = book.read(ink.colour);
      if (!isBelow || !hex) continue;
      const { colours, hasPicture } = surfaces.of(below);
      if (hasPicture) continue;
      const ratio = (part: number) =>
        Math.min(
          ...colours.map((ground) => {
            const under = (one: Colour) => mixed(one, colour, part * strength);
            return contrast(under(over(colourOf(hex), ground)), under(ground));
          }),
        );
      while (share > 0 && ratio(share) < asked(ink)) share = Math.max(0, share - 0.02);
    }
  }
  return share;
}

/** What is drawn before a pane: a dialog over its mask is not. */
function textsBelow(home: Element, root: Element, { style }: Surfaces): Element[] {
  const equals = Array.from(home.children);
  const at = equals.indexOf(root);
  return equals
    .filter((equal, place) => equal !== root && isUnder(style(equal), style(root), place < at))
    .flatMap((equal) => [equal, ...Array.from(equal.querySelectorAll('*'))])
    .slice(0, mostBelow);
}

function floats({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}
