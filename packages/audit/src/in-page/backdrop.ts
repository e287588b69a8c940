import { faded, flatten, over, parseColour, transparent, white } from './colour';
import type { Colour, Layer, LayerGroup } from './colour';
import { stackAt, zoomOf } from './dom';
import type { Page } from './dom';

interface Paint {
  readonly colour: Colour;
  /** Why the colour alone does not tell what is painted. */
  readonly look: string | null;
  readonly groups: readonly LayerGroup[];
  readonly pseudo: readonly Overlay[];
}

interface Overlay {
  readonly colour: Colour;
  readonly look: string | null;
  readonly offset: { left: number; top: number; width: number; height: number };
}

/** What lies behind a piece of ink at one point. */
export interface Backdrop {
  /** Colour of the point without the ink. */
  readonly plain: Colour;
  /** Colour of the point with the ink painted, the fading around it included. */
  inked(ink: Colour): Colour;
  /** Something opaque that is not part of the owner and lies on top. */
  readonly cover: Element | null;
  /** Set where a picture, a gradient or a filter decides: no number can be given. */
  readonly look: string | null;
}

const replaced = new Set(['IMG', 'VIDEO', 'CANVAS', 'IFRAME', 'OBJECT', 'EMBED', 'PICTURE']);

/** Reads backgrounds; one per measurement. */
export class Backdrops {
  private readonly page: Page;
  private readonly paints = new Map<Element, Paint>();
  private readonly canvas: Colour;
  private probe: CanvasRenderingContext2D | null = null;

  constructor(page: Page) {
    this.page = page;
    this.canvas = this.readCanvas();
  }

  /** Any CSS colour; asks the browser where the parser gives up. */
  colour(value: string): Colour {
    const parsed = parseColour(value);
    if (parsed) return parsed;
    if (!this.probe) {
      const element = this.page.document.createElement('canvas');
      element.width = 1;
      element.height = 1;
      this.probe = element.getContext('2d', { willReadFrequently: true });
    }
    if (!this.probe) return transparent;
    this.probe.clearRect(0, 0, 1, 1);
    this.probe.fillStyle = '#000';
    this.probe.fillStyle = value;
    this.probe.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = this.probe.getImageData(0, 0, 1, 1).data;
    return { r, g, b, a: a / 255 };
  }

  /** What lies behind `owner` at a point of the viewport. */
  at(x: number, y: number, owner: Element): Backdrop {
    const stack = stackAt(this.page.document, x, y);
    let index = stack.findIndex((element) => element === owner);
    if (index < 0) index = stack.findIndex((element) => element.contains(owner));
    const path = [...this.page.path(owner)];
    const higher = index < 0 ? [] : stack.slice(0, index);
    // What holds the owner lies behind it, also where a generated box of it answers in front.
    const holders = path.filter((element) => higher.includes(element));
    const below = index < 0 ? path : [stack[index]!, ...holders, ...stack.slice(index + 1)];
    const above = higher.filter(
      (element) => !owner.contains(element) && !holders.includes(element),
    );
    const under: Layer[] = [];
    let look: string | null = null;
    for (const element of below.reverse()) {
      const paint = this.paint(element);
      const solid = paint.colour.a === 1 && paint.groups.length === 0;
      if (solid) look = null;
      if (paint.colour.a > 0) under.push({ colour: paint.colour, groups: paint.groups });
      if (paint.look && !(element === owner && replaced.has(element.tagName))) look = paint.look;
      for (const overlay of paint.pseudo) {
        if (!contains(element, overlay, x, y)) continue;
        if (overlay.look) look = overlay.look;
        else if (overlay.colour.a === 1 && paint.groups.length === 0) look = null;
        under.push({ colour: overlay.colour, groups: paint.groups });
      }
    }
    const top: Layer[] = [];
    let cover: Element | null = null;
    for (const element of above.reverse()) {
      const paint = this.paint(element);
      if (paint.look === 'mask') {
        look ??= 'mask';
        continue;
      }
      if (replaced.has(element.tagName)) cover = element;
      if (paint.colour.a === 0) continue;
      const strength = paint.groups.reduce((all, group) => all * group.opacity, paint.colour.a);
      if (strength > 0.95) cover = element;
      else top.push({ colour: paint.colour, groups: paint.groups });
    }
    const groups = this.paint(owner).groups;
    return {
      plain: flatten([...under, ...top], this.canvas),
      inked: (ink) => flatten([...under, { colour: ink, groups }, ...top], this.canvas),
      cover,
      look,
    };
  }

  /** What lies behind an element at a point, the element's own surface left out. */
  behind(x: number, y: number, element: Element): Colour {
    const stack = stackAt(this.page.document, x, y);
    const index = stack.findIndex((candidate) => candidate === element);
    const below =
      index < 0
        ? [...this.page.path(element)].slice(1)
        : stack.slice(index + 1).filter((candidate) => !element.contains(candidate));
    const layers: Layer[] = [];
    for (const candidate of below.reverse()) {
      const paint = this.paint(candidate);
      if (paint.colour.a > 0) layers.push({ colour: paint.colour, groups: paint.groups });
    }
    return flatten(layers, this.canvas);
  }

  /** True where something opaque lies between two elements at a point, the upper one named first. */
  separated(x: number, y: number, one: Element, other: Element): boolean {
    const stack = stackAt(this.page.document, x, y);
    const first = stack.indexOf(one);
    const second = stack.indexOf(other);
    if (first < 0 || second < 0) return true;
    const upper = Math.min(first, second);
    const lower = Math.max(first, second);
    return stack.slice(upper, lower).some((element) => {
      if (element.contains(stack[lower]!)) return false;
      const paint = this.paint(element);
      if (paint.look) return true;
      return paint.groups.reduce((all, group) => all * group.opacity, paint.colour.a) > 0.95;
    });
  }

  paint(element: Element): Paint {
    let paint = this.paints.get(element);
    if (!paint) {
      paint = this.readPaint(element);
      this.paints.set(element, paint);
    }
    return paint;
  }

  private readPaint(element: Element): Paint {
    const style = this.page.style(element);
    const isRoot = element === this.page.document.documentElement;
    const groups: LayerGroup[] = [];
    let look: string | null = null;
    for (const current of this.page.path(element)) {
      const own = this.page.style(current);
      const opacity = Number(own.opacity || 1);
      if (opacity < 1) groups.unshift({ key: current, opacity });
      if (own.mixBlendMode && own.mixBlendMode !== 'normal') look = 'blend mode';
      if (own.filter && own.filter !== 'none' && !own.filter.startsWith('drop-shadow')) {
        look = 'filter';
      }
    }
    const invisible = style.visibility !== 'visible';
    if (!invisible) {
      if (style.backgroundImage !== 'none') {
        look = style.backgroundImage.includes('gradient') ? 'gradient' : 'picture';
      } else if (replaced.has(element.tagName)) {
        look = 'picture';
      }
    }
    // Opaque by its colour, and see-through where its mask fades: a wheel's upper and lower end.
    const mask = style.maskImage || style.webkitMaskImage;
    if (!invisible && mask && mask !== 'none') look = 'mask';
    const backdropFilter = (style as { backdropFilter?: string }).backdropFilter;
    if (backdropFilter && backdropFilter !== 'none') look = 'filter';
    return {
      colour: invisible || isRoot ? transparent : this.colour(style.backgroundColor),
      look,
      groups,
      pseudo: invisible ? [] : this.readOverlays(element, style),
    };
  }

  /** Absolutely positioned ::before and ::after that paint a surface. */
  private readOverlays(element: Element, host: CSSStyleDeclaration): Overlay[] {
    if (host.position === 'static') return [];
    const overlays: Overlay[] = [];
    for (const name of ['::before', '::after'] as const) {
      const style = this.page.pseudo(element, name);
      if (!style.content || style.content === 'none' || style.content === 'normal') continue;
      if (style.position !== 'absolute' || style.display === 'none') continue;
      if (style.visibility !== 'visible') continue;
      const colour = faded(this.colour(style.backgroundColor), Number(style.opacity));
      const hasImage = style.backgroundImage !== 'none' && Number(style.opacity) > 0.02;
      if (colour.a < 0.02 && !hasImage) continue;
      const px = (value: string) => Number.parseFloat(value) || 0;
      overlays.push({
        colour,
        look: hasImage ? 'generated picture or gradient' : null,
        offset: {
          left: px(style.left),
          top: px(style.top),
          width: px(style.width),
          height: px(style.height),
        },
      });
    }
    return overlays;
  }

  private readCanvas(): Colour {
    const { document } = this.page;
    const root = document.documentElement;
    const probe = document.createElement('div');
    probe.style.cssText = 'position:absolute;width:0;height:0;background:Canvas';
    root.appendChild(probe);
    const system = parseColour(this.page.window.getComputedStyle(probe).backgroundColor) ?? white;
    probe.remove();
    const own = this.colour(this.page.style(root).backgroundColor);
    const inherited = document.body
      ? this.colour(this.page.style(document.body).backgroundColor)
      : own;
    return over(own.a > 0 ? own : inherited, { ...system, a: 1 });
  }
}

function contains(element: Element, overlay: Overlay, x: number, y: number): boolean {
  const box = element.getBoundingClientRect();
  const { left, top, width, height } = overlay.offset;
  const zoom = zoomOf(element);
  const x0 = box.left + ((element as HTMLElement).clientLeft + left) * zoom;
  const y0 = box.top + ((element as HTMLElement).clientTop + top) * zoom;
  return x >= x0 && x <= x0 + width * zoom && y >= y0 && y <= y0 + height * zoom;
}
