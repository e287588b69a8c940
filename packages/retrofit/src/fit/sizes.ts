/**
 * What a size in CSS depends on. `absolute` sizes (px, rem, vw and sums of them) know nothing of the
 * text around them and must be told to grow; `relative` ones (em, %) grow with their parent by
 * themselves; `number` has no unit; `unknown` cannot be told without the page.
 */
export type SizeKind = 'absolute' | 'relative' | 'number' | 'unknown';

/** Every definition of a custom property that is known, or undefined when none is. */
export type LookUp = (name: string) => readonly string[] | undefined;

const fontRelative = /^(?:%|em|ex|ch|ic|cap|lh)$/;
const number = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?([a-z]+|%)?/gi;
const functions = /\b(?:calc|min|max|clamp|var|env|constant)\(/gi;

/** Sizes by name, at a browser's default of 16 px (CSS Fonts 4, absolute-size table). */
const named: Readonly<Record<string, string>> = {
  'xx-small': '9px',
  'x-small': '10px',
  small: '13px',
  medium: '16px',
  initial: '16px',
  large: '18px',
  'x-large': '24px',
  'xx-large': '32px',
  'xxx-large': '48px',
  smaller: '0.8333em',
  larger: '1.2em',
};

/** A font size with its name spelt as a length; other values come back as they are. */
export function withoutNames(value: string): string {
  return named[value.trim().toLowerCase()] ?? value;
}

/** References to custom properties in a value, with the fallback of each. */
export function referencesIn(value: string): { name: string; fallback?: string }[] {
  const found: { name: string; fallback?: string }[] = [];
  const start = /var\(\s*(--[^\s,)]+)\s*/g;
  for (let match = start.exec(value); match; match = start.exec(value)) {
    const after = value.slice(start.lastIndex);
    if (!after.startsWith(',')) {
      found.push({ name: match[1]! });
      continue;
    }
    let depth = 1;
    let end = 1;
    for (; end < after.length && depth > 0; end += 1) {
      if (after[end] === '(') depth += 1;
      else if (after[end] === ')') depth -= 1;
    }
    found.push({ name: match[1]!, fallback: after.slice(1, end - 1).trim() });
  }
  return found;
}

/** Says what a size depends on, following custom properties as far as they are known. */
export function sizeKind(value: string, lookUp: LookUp, depth = 0): SizeKind {
  // Definitions may refer to each other in a circle.
  if (depth > 8) return 'unknown';
  const kinds = new Set<SizeKind>();
  for (const { name, fallback } of referencesIn(value)) {
    const definitions = lookUp(name) ?? (fallback === undefined ? undefined : [fallback]);
    if (!definitions) return 'unknown';
    for (const definition of definitions) kinds.add(sizeKind(definition, lookUp, depth + 1));
  }
  const own = withoutReferences(value);
  // A word that is no unit and no function (auto, inherit, a colour) is no size.
  if (/[a-z]/i.test(own.replace(functions, '(').replace(number, ' '))) return 'unknown';
  for (const [, unit] of own.matchAll(number)) {
    if (unit) kinds.add(fontRelative.test(unit.toLowerCase()) ? 'relative' : 'absolute');
    else kinds.add('number');
  }
  if (kinds.has('unknown') || kinds.size === 0) return 'unknown';
  // One part of a sum that follows the text makes the whole follow it.
  if (kinds.has('relative')) return 'relative';
  return kinds.has('absolute') ? 'absolute' : 'number';
}

function withoutReferences(value: string): string {
  let rest = value;
  for (;;) {
    const start = rest.search(/var\(/);
    if (start < 0) return rest;
    let depth = 0;
    let end = start + 3;
    do {
      if (rest[end] === '(') depth += 1;
      else if (rest[end] === ')') depth -= 1;
      end += 1;
    } while (end < rest.length && depth > 0);
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
}

/** A plain length in px, or null for anything that needs the page to be known. */
export function plainPx(value: string): number | null {
  const match = /^\s*([\d.]+)(px|pt|rem)?\s*$/i.exec(value);
  if (!match) return null;
  const size = Number(match[1]);
  const unit = match[2]?.toLowerCase();
  if (unit === undefined) return size === 0 ? 0 : null;
  if (unit === 'pt') return (size * 4) / 3;
  return unit === 'rem' ? size * 16 : size;
}
