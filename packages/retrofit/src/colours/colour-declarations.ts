import type { Declaration } from '../fit/rewrite-rule.ts';
import type { LookUp } from '../fit/sizes.ts';
import type { ColourBook } from './colour-book.ts';
import type { Named, Role } from './colour-names.ts';
import { replaceColours } from './css-colours.ts';
import { colourOf } from './plan.ts';

/** What a style rule or inline style says of colours. */
export interface SaidColours {
  /** Declarations that take the place of those of the same name; without a setting they mean the same. */
  readonly replaced: readonly Declaration[];
  readonly inks: readonly Named[];
  readonly lines: readonly Named[];
  /** Its ground: one colour, or those of a gradient. */
  readonly papers: readonly Named[];
  /** Whether it says that what is behind shows. */
  readonly clears: boolean;
  /** Whether a picture is part of its ground. */
  readonly hasPicture: boolean;
}

const roles: Readonly<Record<string, Role>> = {
  color: 'ink',
  '-webkit-text-fill-color': 'ink',
  'caret-color': 'ink',
  'text-decoration-color': 'ink',
  fill: 'ink',
  stroke: 'ink',
  'background-color': 'paper',
  'background-image': 'paper',
  background: 'paper',
};
const edgePattern =
  /^(?:border|outline|column-rule)(?:-(?:top|right|bottom|left|block|inline|start|end))*(?:-color)?$/;
const sides = ['top', 'right', 'bottom', 'left'].map((side) => `border-${side}-color`);
const seeThrough = /^(?:transparent|none|initial|unset|revert)$/i;

/** The role a property's colours have, if any. */
function roleOf(property: string): Role | null {
  return roles[property] ?? (edgePattern.test(property) ? 'line' : null);
}

/**
 * Replaces each colour of a style by a variable that means the same until a setting gives it
 * another value.
 */
export function sayColours(
  style: CSSStyleDeclaration,
  book: ColourBook,
  lookUp: LookUp,
): SaidColours | null {
  const properties = new Set<string>();
  for (let at = 0; at < style.length; at += 1) {
    const property = style[at]!;
    if (!roleOf(property)) continue;
    // A shorthand with variables in it has no longhands that could be read.
    if (style.getPropertyValue(property) !== '') properties.add(property);
    else
      for (const whole of shorthandsOf(property))
        if (style.getPropertyValue(whole)) properties.add(whole);
  }
  if (properties.size === 0) return null;
  // Four equal sides are written as one.
  const whole = style.getPropertyValue('border-color');
  if (whole && sides.every((side) => properties.has(side))) {
    sides.forEach((side) => properties.delete(side));
    properties.add('border-color');
  }
  // A drawn triangle is made of borders and belongs to what it points from.
  const isTriangle =
    /^0(?:px)?$/.test(style.width) && /^0(?:px)?$/.test(style.height) && style.length > 0;

  const replaced: Declaration[] = [];
  const found: Record<Role | 'gradient', Named[]> = { ink: [], paper: [], line: [], gradient: [] };
  let clears = false;
  let hasPicture = false;
  for (const property of properties) {
    const value = style.getPropertyValue(property).trim();
    if (value.includes('--care-')) continue;
    const role = isTriangle && roleOf(property) === 'line' ? 'paper' : roleOf(property)!;
    if (role === 'paper' && !isTriangle) {
      if (/url\(|image-set\(/.test(value)) hasPicture = true;
      if (seeThrough.test(value)) {
        clears ||= property !== 'background-image';
        continue;
      }
    }
    const place = role === 'paper' && value.includes('gradient(') ? 'gradient' : role;
    const surely =
      property === 'color' ||
      property.endsWith('-color') ||
      property === 'fill' ||
      property === 'stroke';
    const after = replaceColours(value, (text) => {
      const named = book.name(role, text, surely, lookUp);
      if (!named) return null;
      found[place].push(named);
      return `var(--care-fit-${outer(named)}, var(--care-fit-${named.name}, ${text}))`;
    });
    if (after === value) continue;
    replaced.push({
      property,
      value: after,
      important: style.getPropertyPriority(property) === 'important',
    });
  }
  const papers = hasPicture ? [] : found.gradient.length > 0 ? found.gradient : found.paper;
  return {
    replaced,
    inks: found.ink,
    lines: found.line,
    papers: isTriangle ? [] : papers,
    clears: clears && papers.length === 0 && !hasPicture,
    hasPicture,
  };
}

/** What the classic pairs put in its place. */
function outer({ role, hex }: Named): string {
  if (role !== 'paper') return 'ink';
  // What can be seen through often lies over other things: a scrim must not hide the page.
  return hex && colourOf(hex).a < 1 ? 'veil' : 'paper';
}

function shorthandsOf(longhand: string): string[] {
  if (longhand.startsWith('background')) return ['background'];
  if (longhand.startsWith('outline')) return ['outline'];
  if (longhand.startsWith('column-rule')) return ['column-rule'];
  const [, side] = /^border-(top|right|bottom|left)/.exec(longhand) ?? [];
  return side ? ['border-color', `border-${side}`, 'border'] : [longhand.replace(/-color$/, '')];
}
