/** sRGB colour: channels 0-255 (fractions allowed), alpha 0-1, not premultiplied. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/** Oklab (CSS Color 4): lightness 0-1 and two axes; distances in it are those an eye sees. */
export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

const part = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?|none/gi;

/**
 * Reads a colour as browsers mostly write it: hex, `rgb()`, `color(srgb ...)`. Undefined for anything
 * else, which the browser is asked for.
 */
export function parseColour(value: string): Colour | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return { r: 0, g: 0, b: 0, a: 0 };
  if (text.startsWith('#')) return fromHex(text.slice(1));
  const [, name, inside] = /^([a-z]+)\((.*)\)$/.exec(text) ?? [];
  if (!name || !inside || inside.includes('(')) return undefined;
  const [space, body] =
    name === 'color'
      ? [inside.trim().split(/\s/, 1)[0]!, inside.replace(/\S+/, '')]
      : [name, inside];
  const parts = body.match(part) ?? [];
  if (parts.length < 3 || /[a-z]/.test(body.replace(part, ''))) return undefined;
  const number = (at: number, whole: number) => {
    const one = parts[at]!;
    if (one === 'none') return 0;
    return one.endsWith('%') ? (Number.parseFloat(one) / 100) * whole : Number.parseFloat(one);
  };
  const alpha = parts.length > 3 ? clamp(number(3, 1), 0, 1) : 1;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return colour(number(0, 255), number(1, 255), number(2, 255), alpha);
    case 'srgb':
      return colour(number(0, 1) * 255, number(1, 1) * 255, number(2, 1) * 255, alpha);
    default:
      return undefined;
  }
}

/** `#rrggbb`, with two more digits where it lets something through: a name as well as a value. */
export function hexOf({ r, g, b, a }: Colour): string {
  const digits = (value: number) => Math.round(value).toString(16).padStart(2, '0');
  return `#${digits(r)}${digits(g)}${digits(b)}${a < 1 ? digits(a * 255) : ''}`;
}

/** The colour as a screen with 8 bits per channel shows it. */
export function rounded({ r, g, b, a }: Colour): Colour {
  return { r: Math.round(r), g: Math.round(g), b: Math.round(b), a };
}

/** Relative luminance, 0-1, alpha ignored (C-40). */
export function luminance({ r, g, b }: Colour): number {
  return 0.2126 * toLinear(r / 255) + 0.7152 * toLinear(g / 255) + 0.0722 * toLinear(b / 255);
}

/** Contrast ratio of two opaque colours, 1-21 (C-40). */
export function contrast(one: Colour, other: Colour): number {
  const a = luminance(one) + 0.05;
  const b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
}

/** Paints `top` over the opaque `bottom`. */
export function over(top: Colour, bottom: Colour): Colour {
  return mixed(bottom, { ...top, a: 1 }, top.a);
}

/** The way from one opaque colour to another, 0-1. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const mix = (x: number, y: number) => x + (y - x) * share;
  return { r: mix(from.r, to.r), g: mix(from.g, to.g), b: mix(from.b, to.b), a: 1 };
}

// Matrices of CSS Color 4.
export function toOklab({ r, g, b }: Colour): Oklab {
  const [x, y, z] = [toLinear(r / 255), toLinear(g / 255), toLinear(b / 255)];
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z);
  const m = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z);
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** Linear light of an Oklab colour; outside 0-1 where no screen shows it. */
export function oklabToLinear({ l: lightness, a, b }: Oklab): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

export function fromOklab(lab: Oklab): Colour {
  const encode = (x: number) => {
    const light = clamp(x, 0, 1);
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
  };
  const [r, g, b] = oklabToLinear(lab);
  return { r: encode(r), g: encode(g), b: encode(b), a: 1 };
}

/** How far two colours are apart to the eye; black to white is 1. */
export function distance(one: Colour, other: Colour): number {
  const [from, to] = [toOklab(one), toOklab(other)];
  return Math.hypot(from.l - to.l, from.a - to.a, from.b - to.b);
}

function fromHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const wide = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const at = (index: number) => Number.parseInt(wide.slice(index, index + 2), 16);
  return { r: at(0), g: at(2), b: at(4), a: wide.length === 8 ? at(6) / 255 : 1 };
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
