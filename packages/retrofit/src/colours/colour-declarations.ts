import type { Declaration } from '../fit/rewrite-rule.ts';
import type { Definitions } from '../runtime/sheet-fitter.ts';
import type { ColourBook } from './colour-book.ts';
import { namesIn, type Named, type Role } from './colour-names.ts';
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
  /** Whether it is a custom property: then another rule is the one that paints. */
  readonly isDefinition: boolean;
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
 * The colours of an inline style. A variable it defines means something else here than on the page,
 * so what stands for it on the page is put out of force on the element.
 */
export function sayInline(
  style: CSSStyleDeclaration,
  book: ColourBook,
  definitions: Definitions,
): readonly Declaration[] {
  const properties = new Map<string, Role>();
  const released: Declaration[] = [];
  for (let at = 0; at < style.length; at += 1) {
    const property = style[at]!;
    if (!property.startsWith('--') || property.startsWith('--care-')) continue;
    const role = book.uses.roleOf(property);
    if (role) properties.set(property, role);
    for (const name of book.standInsOf(property)) {
      const standIn = `--care-fit-${name}`;
      if (style.getPropertyValue(standIn)) continue;
      released.push({ property: standIn, value: 'initial', important: false });
    }
  }
  const own = replaceIn(style, properties, book, definitions, false).replaced;
  const said = sayColours(style, book, definitions, null);
  return [...released, ...own, ...said.flatMap(({ replaced }) => replaced)];
}

/**
 * Replaces each colour of a style by a variable that means the same until a setting gives it
 * another value.
 *
 * @param later - Told of a custom property of a part of the page once its use is known; null leaves
 *   custom properties alone.
 * @returns what it says itself, and each custom property whose use is known for itself: what a rule
 *   defines together need not meet anywhere
 */
export function sayColours(
  style: CSSStyleDeclaration,
  book: ColourBook,
  definitions: Definitions,
  later: ((said: SaidColours) => void) | null,
): readonly SaidColours[] {
  const said: SaidColours[] = [];
  const properties = new Map<string, Role>();
  // A drawn triangle is made of borders and belongs to what it points from.
  const isTriangle = /^0(?:px)?$/.test(style.width) && /^0(?:px)?$/.test(style.height);
  for (let at = 0; at < style.length; at += 1) {
    const property = style[at]!;
    if (property.startsWith('--')) {
      if (!later || property.startsWith('--care-')) continue;
      if (!definitions.isOfParts(property)) continue;
      const define = (role: Role) =>
        replaceIn(style, new Map([[property, role]]), book, definitions, false);
      const role = book.uses.roleOf(property, (known) => later(define(known)));
      if (role) said.push(define(role));
      continue;
    }
    const role = roleOf(property);
    if (!role) continue;
    // A shorthand with variables in it has no longhands that could be read.
    if (style.getPropertyValue(property) !== '') properties.set(property, role);
    else {
      for (const whole of shorthandsOf(property)) {
        if (style.getPropertyValue(whole)) properties.set(whole, role);
      }
    }
  }
  if (properties.size === 0) return said;
  // Four equal sides are written as one.
  if (style.getPropertyValue('border-color') && sides.every((side) => properties.has(side))) {
    sides.forEach((side) => properties.delete(side));
    properties.set('border-color', 'line');
  }
  said.push(replaceIn(style, properties, book, definitions, isTriangle));
  return said;
}

function replaceIn(
  style: CSSStyleDeclaration,
  properties: ReadonlyMap<string, Role>,
  book: ColourBook,
  definitions: Definitions,
  isTriangle: boolean,
): SaidColours {
  const replaced: Declaration[] = [];
  const found: Record<Role | 'gradient', Named[]> = { ink: [], paper: [], line: [], gradient: [] };
  let clears = false;
  let hasPicture = false;
  let isDefinition = false;
  for (const [property, given] of properties) {
    const value = style.getPropertyValue(property).trim();
    if (value.includes('--care-')) continue;
    const isCustom = property.startsWith('--');
    isDefinition ||= isCustom;
    const role = isTriangle && given === 'line' ? 'paper' : given;
    if (role === 'paper' && !isTriangle) {
      if (/url\(|image-set\(/.test(value)) hasPicture = true;
      if (seeThrough.test(value)) {
        clears ||= !isCustom && property !== 'background-image';
        continue;
      }
    }
    const place = role === 'paper' && value.includes('gradient(') ? 'gradient' : role;
    const surely = /^(?:color|fill|stroke)$|-color$/.test(property);
    const put = (text: string): string | null => {
      const [, name, fallback] = /^var\(\s*(--[^\s,)]+)\s*(?:,([^]*))?\)$/.exec(text) ?? [];
      for (const one of namesIn(text)) book.uses.add(one, role);
      if (name && definitions.isOfParts(name)) {
        // What it means is said where it is defined, and so is what becomes of it.
        return fallback === undefined ? null : `var(${name},${replaceColours(fallback, put)})`;
      }
      const named = book.name(role, text, surely, definitions);
      if (!named) return null;
      found[place].push(named);
      return `var(--care-fit-${outer(named)}, var(--care-fit-${named.name}, ${text}))`;
    };
    const after = replaceColours(value, put);
    if (after === value) continue;
    const important = style.getPropertyPriority(property) === 'important';
    replaced.push({ property, value: after, important });
  }
  const papers = hasPicture ? [] : found.gradient.length > 0 ? found.gradient : found.paper;
  return {
    replaced,
    inks: found.ink,
    lines: found.line,
    papers: isTriangle ? [] : papers,
    clears: clears && papers.length === 0 && !hasPicture,
    hasPicture: hasPicture && !isDefinition,
    isDefinition,
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
