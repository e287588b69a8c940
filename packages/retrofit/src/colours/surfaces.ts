import type { ColourBook } from './colour-book.ts';
import { hexOf, luminance, mixed, over, type Colour } from './colour.ts';
import { replaceColours } from './css-colours.ts';
import { parentOf } from '../runtime/parent-of.ts';
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
  /** Whether an element tints the ground of its parent, rather than lying on it. */
  isTint(element: Element): boolean;
  /** Whether a rule puts words before or after what an element holds. */
  hasAddedWords(element: Element): boolean;
}

/** The key of what words in a drawing stand on: a shape in it, which its drawer coloured. */
export const drawnKey = 'drawn';

/** Nearly gone is on its way in or out, and nobody reads it. */
export const gone = 0.15;

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
  const tints = new Set<Element>();
  const drawings = new Map<Element, readonly Shape[] | null>();
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
    return tinted(element, painted(element, parent), parent);
  }

  /** What an element paints itself on what is behind it. */
  function painted(element: Element, parent: Surface): Surface {
    const { backgroundColor, backgroundImage, opacity, webkitBackgroundClip } = style(element);
    let surface = isDrawn(element) ? drawnBelow(element, parent) : beneath(element, parent);
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
    const floats = /^(?:fixed|absolute)$/.test(style(element).position);
    const layer = (key: string, paints: readonly Colour[]): Surface => ({
      ...surface,
      key,
      element,
      colours: paints
        .flatMap((paint) =>
          (floats && paint.a < 1 ? withEnd(surface.colours) : surface.colours).map((one) =>
            over(paint, one),
          ),
        )
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
    if (isPicture(backgroundImage)) {
      if (isBeside(style(element))) return surface;
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

  /**
   * With what an empty child lays over all of an element before its words: the tint of a chip, made
   * of the colour of its words. One of another colour over words is a pane that fades them.
   */
  function tinted(element: Element, surface: Surface, parent: Surface): Surface {
    let all = surface;
    let child = element.firstElementChild;
    for (; child && !child.firstChild; child = child.nextElementSibling) {
      const own = style(child);
      if (own.position !== 'absolute') break;
      const { backgroundColor, color } = own;
      const opacity = Number(own.opacity);
      const hex = opacity < 1 && book.read(backgroundColor);
      const isOfWords = backgroundColor === color;
      const next = child.nextElementSibling;
      if (!hex || !(isOfWords || (next && isRaised(style(next)))) || !covers(child, element)) {
        continue;
      }
      const paint = colourOf(asDeclared && isOfWords ? book.original('ink', hex) : original(hex));
      const tint = { ...paint, a: paint.a * opacity };
      if (tint.a === 0) continue;
      tints.add(child);
      const colours = all.colours.map((one) => over(tint, one));
      all = { ...all, key: hexOf(tint), element, colours, movable: false, parent };
    }
    return all;
  }

  /** What an element lies on: its parent's surface, or an equal it is drawn over. */
  function beneath(element: Element, parent: Surface): Surface {
    // A shadow root holds equals as an element does.
    const home = element.parentNode as ParentNode | null;
    const own = style(element);
    const equals = home?.children && isRaised(own) ? equalsOf(home) : [];
    if (equals.length === 0) return parent;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width * height === 0) return parent;
    const point = { x: left + width / 2, y: top + height / 2 };
    let isBefore = true;
    let found: Surface | null = null;
    for (const equal of equals) {
      if (equal === element) isBefore = false;
      else if (isUnder(style(equal), own, isBefore)) found = paintAt(equal, point) ?? found;
    }
    if (!found || found.faded.length === parent.faded.length) return found ?? parent;
    // What fades the equal does not fade what lies on it.
    const { below, fade, faded } = parent;
    return {
      ...found,
      colours: fadedInto(found, found.colours),
      movable: false,
      below,
      fade,
      faded,
    };
  }

  /** What words in a drawing stand on: the last of the shapes drawn before them at their middle. */
  function drawnBelow(words: Element, parent: Surface): Surface {
    const svg = (words as SVGElement).ownerSVGElement;
    const { left, top, width, height } = words.getBoundingClientRect();
    if (!svg || width * height === 0) return parent;
    const point = { x: left + width / 2, y: top + height / 2 };
    if (!drawings.has(svg)) drawings.set(svg, shapesIn(svg));
    const drawn = drawings.get(svg);
    const picture: Surface = { ...parent, element: svg, movable: false, hasPicture: true };
    if (!drawn) return picture;
    let surface = parent;
    for (const { shape, area } of drawn) {
      // Document order is the order they are painted in.
      if (!(shape.compareDocumentPosition(words) & view.Node.DOCUMENT_POSITION_FOLLOWING)) break;
      if (point.x < area.left || point.x > area.right) continue;
      if (point.y < area.top || point.y > area.bottom) continue;
      const { fill, fillOpacity, opacity, visibility } = style(shape);
      if (fill === 'none' || visibility === 'hidden' || !isFilledAt(shape, svg, point)) continue;
      const hex = /^(?:image|use|foreignObject)$/.test(shape.localName) ? null : book.read(fill);
      if (!hex) return picture;
      const paint = colourOf(hex);
      const a = paint.a * Number(fillOpacity) * Number(opacity);
      if (a === 0) continue;
      const colours = surface.colours.map((one) => over({ ...paint, a }, one));
      surface = { ...surface, key: drawnKey, element: shape, colours, movable: false, parent };
    }
    return surface;
  }

  /** The topmost paint of an element and what is close below it at a point. */
  function paintAt(element: Element, point: Point, depth = 2): Surface | null {
    const { visibility, opacity, backgroundColor, backgroundImage } = style(element);
    if (tints.has(element)) return null;
    if (visibility === 'hidden' || Number(opacity) <= gone) return null;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (point.x < left || point.x > right || point.y < top || point.y > bottom) return null;
    if (pictures.test(element.localName)) {
      return { ...of(element), element, movable: false, hasPicture: true };
    }
    for (const inner of depth > 0 ? equalsOf(element).reverse() : []) {
      const found = paintAt(inner, point, depth - 1);
      if (found) return found;
    }
    const isClear = colourOf(book.read(backgroundColor) ?? '#0000').a === 0;
    return isClear && backgroundImage === 'none' ? null : of(element);
  }
  return {
    style,
    of,
    isTint(element) {
      of(parentOf(element));
      return tints.has(element);
    },
    hasAddedWords: book.hasAddedWords,
  };
}

/** Whether a child takes all of its parent's room; edges may stay free. */
function covers(child: Element, parent: Element): boolean {
  const [inner, outer] = [child.getBoundingClientRect(), parent.getBoundingClientRect()];
  return (
    inner.width * inner.height > 0 &&
    inner.width >= outer.width - 4 &&
    inner.height >= outer.height - 4
  );
}

interface Shape {
  readonly shape: SVGGraphicsElement;
  readonly area: DOMRect;
}

/** More shapes than this make a picture. */
const mostShapes = 500;

/** Whether an element is a piece of text in a drawing. */
const isDrawn = (element: Element) => element.localName === 'text' && 'ownerSVGElement' in element;

/** What is drawn in a drawing, in order; null where it is too much. */
function shapesIn(svg: Element): Shape[] | null {
  const shapes = svg.querySelectorAll<SVGGraphicsElement>(
    'path,rect,circle,ellipse,polygon,image,use,foreignObject',
  );
  if (shapes.length > mostShapes) return null;
  return Array.from(shapes)
    .filter((shape) => !shape.closest('defs,clipPath,mask,symbol,marker,pattern'))
    .map((shape) => ({ shape, area: shape.getBoundingClientRect() }))
    .filter(({ area }) => area.width * area.height > 0);
}

/** Whether a shape is filled at a point of the screen; what has no outline of its own is, all over. */
function isFilledAt(shape: SVGGraphicsElement, svg: SVGSVGElement, { x, y }: Point): boolean {
  const toScreen = shape.getScreenCTM();
  if (!('isPointInFill' in shape) || !toScreen) return true;
  const point = Object.assign(svg.createSVGPoint(), { x, y });
  return (shape as SVGGeometryElement).isPointInFill(point.matrixTransform(toScreen.inverse()));
}

const isPicture = (image: string) => /url\(|image-set\(/.test(image);
/** An icon is no larger than this, and its room no smaller than that; CSS px. */
const [largestIcon, leastRoom] = [48, 12];

/** Whether a picture is an icon beside the words, which more padding on its side keeps off it. */
function isBeside(style: CSSStyleDeclaration): boolean {
  const { backgroundImage, backgroundRepeat, backgroundSize } = style;
  const { backgroundPositionX: x, backgroundPositionY: y } = style;
  const isOnce = /^no-repeat(?:, no-repeat)*$/.test(backgroundRepeat);
  if (!isOnce || backgroundImage.includes('gradient(')) return false;
  const isSmall = (size: string) =>
    size === 'auto' || (size.endsWith('px') && parseFloat(size) <= largestIcon);
  if (!backgroundSize.split(/[ ,]+/).every(isSmall)) return false;
  const moreTo = (side: 'Left' | 'Right' | 'Top' | 'Bottom', other: typeof side) =>
    parseFloat(style[`padding${side}`]) - parseFloat(style[`padding${other}`]) >= leastRoom;
  return (
    (isNear(x) && moreTo('Left', 'Right')) ||
    (isFar(x) && moreTo('Right', 'Left')) ||
    (isNear(y) && moreTo('Top', 'Bottom')) ||
    (isFar(y) && moreTo('Bottom', 'Top'))
  );
}

/** Whether a picture stands at the left or top edge, and whether at the other one. */
const isNear = (position: string) =>
  /^(?:0%|-?[\d.]+px)$/.test(position) && parseFloat(position) < largestIcon;
const isFar = (position: string) => position.includes('100%');

interface Point {
  readonly x: number;
  readonly y: number;
}

/** More equals than this are a list: none of them lies on another, and none is the chosen one. */
const mostEquals = 12;

/** What stands in an element or a shadow root beside each other; nothing where it is a list. */
export function equalsOf(home: ParentNode): Element[] {
  const equals: Element[] = [];
  // Not by their number: a browser counts all of a long list whenever it is asked.
  for (let at = home.firstElementChild; at; at = at.nextElementSibling) {
    if (equals.push(at) > mostEquals) return [];
  }
  return equals;
}
const pictures = /^(?:img|video|canvas|picture|iframe)$/;
const layerOf = ({ zIndex }: CSSStyleDeclaration) => Number.parseInt(zIndex, 10) || 0;

/** Whether an element is drawn above what flows. */
function isRaised({ position, zIndex }: CSSStyleDeclaration): boolean {
  return (
    position === 'absolute' ||
    position === 'relative' ||
    (position !== 'fixed' && zIndex !== 'auto')
  );
}

/** Whether an equal is drawn before an element that is raised. */
export function isUnder(
  equal: CSSStyleDeclaration,
  own: CSSStyleDeclaration,
  isBefore: boolean,
): boolean {
  if (equal.display === 'none' || equal.position === 'fixed') return false;
  const [below, above] = [layerOf(equal), layerOf(own)];
  if (below !== above) return below < above;
  return isBefore || !isRaised(equal);
}

/**
 * With the end of the scale the colours are near: what floats and lets through what is behind lies
 * over other things as the page scrolls, the cards of a grey page among them.
 */
function withEnd(colours: readonly Colour[]): readonly Colour[] {
  const isLight = luminance(colours[0]!) > 0.4;
  return [...colours, colourOf(isLight ? '#ffffff' : '#000000')];
}

/** The colours with what shows through mixed in. */
export function fadedInto({ below, fade }: Surface, colours: readonly Colour[]): Colour[] {
  if (fade === 1) return [...colours];
  return colours.map((colour, at) => mixed(below[at % below.length]!, colour, fade));
}
