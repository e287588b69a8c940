import type { ColourBook } from './colour-book.ts';
import { hexOf, mixed, over, type Colour } from './colour.ts';
import { replaceColours } from './css-colours.ts';
import { colourOf } from './plan.ts';

/** What lies behind the content of an element. */
export interface Surface {
  /** Its topmost colour as declared, by hex name; the stops of a gradient with bars between. */
  readonly key: string;
  /** The element that paints it; null for the bare page. */
  readonly element: Element | null;
  /** Each colour a point of it can have: one, or one for each stop. Opaque. */
  readonly colours: readonly Colour[];
  /** Whether changing the declared colour changes what is seen, and that alone. */
  readonly movable: boolean;
  /** A picture lies between, and nobody can tell what is behind the text. */
  readonly hasPicture: boolean;
  /** What is below the outermost element that is faded as a whole, and how much of it is seen. */
  readonly below: readonly Colour[];
  readonly fade: number;
  /** The elements that fade it. */
  readonly faded: readonly Element[];
  readonly parent: Surface | null;
}

/** Reads surfaces; one per pass, because it remembers. */
export interface Surfaces {
  style(element: Element): CSSStyleDeclaration;
  of(element: Element | null): Surface;
}

/** Nearly gone is on its way in or out, and nobody reads it. */
const gone = 0.15;

/**
 * @param asDeclared - Whether colours of ours are read as those they stand for.
 */
export function createSurfaces(
  view: Window & typeof globalThis,
  book: ColourBook,
  asDeclared: boolean,
): Surfaces {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const known = new Map<Element, Surface>();
  const white = colourOf('#ffffff');
  const bare: Surface = {
    key: '',
    element: null,
    colours: [white],
    movable: false,
    hasPicture: false,
    below: [white],
    fade: 1,
    faded: [],
    parent: null,
  };
  const original = (hex: string) => (asDeclared ? book.original('paper', hex) : hex);

  function style(element: Element): CSSStyleDeclaration {
    let one = styles.get(element);
    if (!one) styles.set(element, (one = view.getComputedStyle(element)));
    return one;
  }

  function of(element: Element | null): Surface {
    if (!element) return bare;
    const before = known.get(element);
    if (before) return before;
    const made = make(element, of(parentOf(element)));
    known.set(element, made);
    return made;
  }

  function make(element: Element, parent: Surface): Surface {
    const { backgroundColor, backgroundImage, opacity, webkitBackgroundClip } = style(element);
    let surface = parent;
    const seen = Number(opacity);
    if (seen < 1 && seen > gone) {
      surface = {
        ...surface,
        below: surface.fade < 1 ? surface.below : surface.colours,
        fade: surface.fade * seen,
        faded: [...surface.faded, element],
      };
    }
    const isClear = backgroundColor === 'rgba(0, 0, 0, 0)' || backgroundColor === 'transparent';
    if ((isClear && backgroundImage === 'none') || webkitBackgroundClip === 'text') return surface;
    const isPage = element.localName === 'body' || element.localName === 'html';
    const layer = (key: string, paints: readonly Colour[]): Surface => ({
      ...surface,
      key,
      element,
      colours: paints
        .flatMap((paint) => surface.colours.map((one) => over(paint, one)))
        .slice(0, 8),
      movable:
        !isPage &&
        paints.every((paint) => paint.a === 1 && book.named('paper', hexOf(paint)).length > 0),
      hasPicture: surface.hasPicture && paints.some((paint) => paint.a < 1),
      parent,
    });
    if (!isClear) {
      const hex = original(book.read(backgroundColor) ?? '#ffffff');
      surface = layer(hex, [colourOf(hex)]);
    }
    if (backgroundImage === 'none') return surface;
    if (/url\(|image-set\(/.test(backgroundImage)) {
      return { ...surface, element, movable: false, hasPicture: true };
    }
    const stops: string[] = [];
    replaceColours(backgroundImage, (text) => {
      const hex = book.read(text);
      if (hex) stops.push(original(hex));
      return null;
    });
    return stops.length > 0 ? layer(stops.join('|'), stops.map(colourOf)) : surface;
  }
  return { style, of };
}

/** The colours with what shows through mixed in. */
export function fadedInto({ below, fade }: Surface, colours: readonly Colour[]): Colour[] {
  if (fade === 1) return [...colours];
  return colours.map((colour, at) => mixed(below[at % below.length]!, colour, fade));
}

/** The element around, through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  if (!parentNode) return null;
  if (parentNode.nodeType === 11) return (parentNode as ShadowRoot).host ?? null;
  return parentNode.nodeType === 1 ? (parentNode as Element) : null;
}
