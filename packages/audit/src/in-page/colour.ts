/** sRGB colour: channels 0-255 (fractions allowed), alpha 0-1, not premultiplied. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

export const transparent: Colour = { r: 0, g: 0, b: 0, a: 0 };
export const white: Colour = { r: 255, g: 255, b: 255, a: 1 };

const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?|none/gi;

/**
 * Reads a computed colour: `rgb()`, `rgba()`, hex, `transparent`, `color(srgb ...)`,
 * `color(srgb-linear ...)`, `oklab()`, `oklch()`.
 * Returns `undefined` for what it does not know, so that the caller can ask the browser instead of
 * guessing.
 */
export function parseColour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return transparent;
  if (text.startsWith('#')) return parseHex(text.slice(1));
  const open = text.indexOf('(');
  if (open < 0) return undefined;
  const name = text.slice(0, open);
  let body = text.slice(open + 1, text.lastIndexOf(')'));
  let space = name;
  if (name === 'color') {
    const [head = ''] = body.trim().split(/\s+/, 1);
    space = head;
    body = body.trim().slice(head.length);
  }
  const parts = body.match(numberPattern) ?? [];
  if (parts.length < 3) return undefined;
  const alpha = parts.length > 3 ? clamp(scaled(parts[3]!, 1), 0, 1) : 1;
  const [first, second, third] = parts as [string, string, string];
  if (space === 'rgb' || space === 'rgba') {
    return colour(scaled(first, 255), scaled(second, 255), scaled(third, 255), alpha);
  }
  if (space === 'srgb') {
    return colour(scaled(first, 1) * 255, scaled(second, 1) * 255, scaled(third, 1) * 255, alpha);
  }
  if (space === 'srgb-linear') {
    return fromLinear(scaled(first, 1), scaled(second, 1), scaled(third, 1), alpha);
  }
  if (space === 'oklab') {
    return fromOklab(scaled(first, 1), scaled(second, 0.4), scaled(third, 0.4), alpha);
  }
  if (space === 'oklch') {
    const chroma = scaled(second, 0.4);
    const hue = (scaled(third, 360) * Math.PI) / 180;
    return fromOklab(scaled(first, 1), chroma * Math.cos(hue), chroma * Math.sin(hue), alpha);
  }
  return undefined;
}

/** Relative luminance, 0-1, alpha ignored. Knee 0.04045 (C-40). */
export function luminance({ r, g, b }: Colour): number {
  return 0.2126 * toLinear(r / 255) + 0.7152 * toLinear(g / 255) + 0.0722 * toLinear(b / 255);
}

/** Contrast ratio of two opaque colours, 1-21 (C-40). */
export function contrast(one: Colour, other: Colour): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Paints `top` over `bottom` (source-over). */
export function over(top: Colour, bottom: Colour): Colour {
  const a = top.a + bottom.a * (1 - top.a);
  if (a === 0) return transparent;
  const mix = (t: number, b: number) => (t * top.a + b * bottom.a * (1 - top.a)) / a;
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a };
}

/** The same colour with its alpha multiplied. */
export function faded(source: Colour, opacity: number): Colour {
  return { ...source, a: source.a * opacity };
}

/** One thing painted, bottom to top, inside zero or more groups of partial opacity. */
export interface Layer {
  readonly colour: Colour;
  /** Groups around it, outermost first: identity and opacity. */
  readonly groups: readonly LayerGroup[];
}

/** An element with `opacity` below 1: its content is flattened first, then faded as one. */
export interface LayerGroup {
  readonly key: unknown;
  readonly opacity: number;
}

/**
 * Flattens layers in paint order. Groups are faded as a whole, as browsers do: fading text and its
 * background one by one would give text that is too pale.
 */
export function flatten(layers: readonly Layer[], canvas: Colour): Colour {
  const stack: { group: LayerGroup | null; colour: Colour }[] = [{ group: null, colour: canvas }];
  const close = () => {
    const top = stack.pop()!;
    const below = stack[stack.length - 1]!;
    below.colour = over(faded(top.colour, top.group!.opacity), below.colour);
  };
  for (const layer of layers) {
    let shared = 0;
    while (
      shared < layer.groups.length &&
      stack[shared + 1]?.group?.key === layer.groups[shared]!.key
    ) {
      shared += 1;
    }
    while (stack.length > shared + 1) close();
    for (const group of layer.groups.slice(shared)) stack.push({ group, colour: transparent });
    const top = stack[stack.length - 1]!;
    top.colour = over(layer.colour, top.colour);
  }
  while (stack.length > 1) close();
  return stack[0]!.colour;
}

function parseHex(hex: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return undefined;
  const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const at = (index: number) => Number.parseInt(wide.slice(index, index + 2), 16);
  return colour(at(0), at(2), at(4), wide.length === 8 ? at(6) / 255 : 1);
}

function scaled(part: string, whole: number): number {
  if (part === 'none') return 0;
  return part.endsWith('%') ? (Number.parseFloat(part) / 100) * whole : Number.parseFloat(part);
}

function colour(r: number, g: number, b: number, a: number): Colour {
  return { r: clamp(r, 0, 255), g: clamp(g, 0, 255), b: clamp(b, 0, 255), a };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(r: number, g: number, b: number, a: number): Colour {
  const encode = (x: number) => 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
  const safe = (x: number) => encode(clamp(x, 0, 1));
  return colour(safe(r), safe(g), safe(b), a);
}

// Matrices of the Oklab definition in CSS Color 4.
function fromOklab(lightness: number, a: number, b: number, alpha: number): Colour {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return fromLinear(
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    alpha,
  );
}
