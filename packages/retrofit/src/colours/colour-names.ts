import { hexOf, parseColour } from './colour.ts';
import { closing } from './css-colours.ts';

/** What a colour is used for. Ink: text and icons. Paper: what text stands on. Line: borders. */
export type Role = 'ink' | 'paper' | 'line';

/** A colour of the page as it is written, and the variable that may stand for it. */
export interface Named {
  /** Last part of its custom property: `ink-999999`, or `ink-v3` where variables decide. */
  readonly name: string;
  readonly role: Role;
  /** Its value by hex name; undefined while nobody can tell, or where it is no colour. */
  hex: string | undefined;
}

/** Tells what colour a piece of CSS means; null where it is none. */
export type ReadColour = (text: string) => string | null;

/** Reads colours by the parser, and whatever it does not know (names, `lab()`) by the browser. */
export function createReader(document: Document): ReadColour {
  const known = new Map<string, string | null>();
  let pen: CanvasRenderingContext2D | null | undefined;
  function ask(text: string): string | null {
    if (pen === undefined) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      pen = canvas.getContext('2d', { willReadFrequently: true });
    }
    if (!pen) return null;
    const mark = '#010203';
    pen.fillStyle = mark;
    pen.fillStyle = text;
    if (pen.fillStyle === mark) return null;
    const parsed = parseColour(String(pen.fillStyle));
    if (parsed) return hexOf(parsed);
    pen.clearRect(0, 0, 1, 1);
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    return hexOf({ r, g, b, a: a / 255 });
  }
  return (text) => {
    let hex = known.get(text);
    if (hex === undefined) {
      const parsed = parseColour(text);
      known.set(text, (hex = parsed ? hexOf(parsed) : ask(text)));
    }
    return hex;
  };
}

/** The custom properties a value refers to. */
export function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/var\(\s*(--[^\s,)]+)/g), ([, name]) => name!);
}

/** A value with its references to custom properties filled in; undefined where one is not known. */
export function filledIn(
  text: string,
  valueOf: (name: string) => string | undefined,
  depth = 0,
): string | undefined {
  const at = text.indexOf('var(');
  if (at < 0) return text;
  // Definitions may refer to each other in a circle.
  if (depth > 16) return undefined;
  const end = closing(text, at + 3);
  const [, name = '', fallback] =
    /^\s*(--[^\s,]+)\s*(?:,([^]*))?$/.exec(text.slice(at + 4, end - 1)) ?? [];
  const value = valueOf(name) ?? fallback;
  if (value === undefined) return undefined;
  return filledIn(text.slice(0, at) + value.trim() + text.slice(end), valueOf, depth + 1);
}

/** Where custom properties of a part of the page are used, and by what. */
export interface Uses {
  /** Notes a use. */
  add(name: string, role: Role): void;
  /**
   * The role of its value, where it has one; text and ground at once are none.
   *
   * @param later - Told of it once it is known, if it is not yet.
   */
  roleOf(name: string, later?: (role: Role) => void): Role | null;
}

export function createUses(): Uses {
  const roles = new Map<string, Set<Role>>();
  const waiting = new Map<string, ((role: Role) => void)[]>();
  const roleOf = (name: string): Role | null => {
    const all = roles.get(name);
    if (!all || (all.has('ink') && all.has('paper'))) return null;
    return all.has('paper') ? 'paper' : all.has('ink') ? 'ink' : 'line';
  };
  return {
    add(name, role) {
      roles.set(name, (roles.get(name) ?? new Set()).add(role));
      const told = waiting.get(name);
      const known = roleOf(name);
      if (!told || !known) return;
      waiting.delete(name);
      for (const tell of told) tell(known);
    },
    roleOf(name, later) {
      const role = roleOf(name);
      if (!role && later) (waiting.get(name) ?? waiting.set(name, []).get(name)!).push(later);
      return role;
    },
  };
}
