import { plainPx, sizeKind, withoutNames, type LookUp } from './sizes.ts';

/** One declaration of a style rule. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** What becomes of one style rule. */
export interface FittedRule {
  /** Declarations that take the place of those of the same name; without a setting they mean the same. */
  readonly replaced: readonly Declaration[];
  /** Declarations that hold in care mode only, for the same elements. */
  readonly careOnly: readonly Declaration[];
  /** What could not be decided from the rule alone. */
  readonly undecided: readonly string[];
}

/** Properties that `fitRule` looks at. A caller may leave all others out. */
export const fittedProperties: ReadonlySet<string> = new Set([
  'font-size',
  'line-height',
  'height',
  'max-height',
  'width',
  'overflow',
  'overflow-x',
  'overflow-y',
  'white-space',
  'text-overflow',
  '-webkit-line-clamp',
  'line-clamp',
  'text-size-adjust',
  '-webkit-text-size-adjust',
  '-moz-text-size-adjust',
]);

/*
 * The variables, with what they mean where fit.css says nothing: nothing changes.
 * A size grows by an amount and not by a factor, as our own type does (decision 0003): the smallest
 * text grows most, and a title at 2x does not burst a page of 320 px.
 */
const growth = 'var(--care-fit-growth, 0px)';
const floor = 'var(--care-fit-floor, 0px)';
const line = 'var(--care-fit-line, 0)';

/** Below this a size hides text or closes a gap between inline blocks, and is no text to read. */
const smallestTextPx = 5;
/** Heights of one row to a few lines. Below lie lines and dots, above it panes that scroll. */
const rowHeightsPx = { least: 14, most: 128 };
/** Line heights from here on are wide enough for every profile (G-09). */
const roomyLine = 1.5;

const kept = /^(?:inherit|unset|revert|revert-layer|normal|auto|none|0|0px)$/i;

/**
 * Makes one style rule follow the care settings. Pure: from the declarations alone, so that it does
 * the same at build time and in the browser, and twice is the same as once.
 *
 * @param selector - As written; the root element's own size stays, because rem hangs on it.
 * @param declarations - Those of `fittedProperties`; others are ignored.
 * @param lookUp - Definitions of custom properties that are known.
 */
export function fitRule(
  selector: string,
  declarations: readonly Declaration[],
  lookUp: LookUp = () => undefined,
): FittedRule {
  const replaced: Declaration[] = [];
  const careOnly: Declaration[] = [];
  const undecided: string[] = [];
  const given = new Map(declarations.map((one) => [one.property, one]));
  const put = ({ property, important }: Declaration, value: string) =>
    replaced.push({ property, value, important });
  const clips = ['overflow', 'overflow-y', 'overflow-x'].some((property) =>
    /hidden|clip/.test(given.get(property)?.value ?? ''),
  );

  for (const one of declarations) {
    const value = one.value.trim();
    if (value.includes('--care-') || kept.test(value)) continue;
    switch (one.property) {
      case 'font-size': {
        const grown = fitFontSize(value, lookUp);
        if (grown === null) break;
        if (namesRoot(selector)) {
          const others = withoutRoot(selector);
          if (others) careOnly.push({ ...one, value: grown });
        } else put(one, grown);
        break;
      }
      case 'line-height': {
        const grown = fitLineHeight(value, lookUp);
        if (grown === undefined) undecided.push(`line-height: ${value}`);
        else if (grown !== null) put(one, grown);
        break;
      }
      case 'height': {
        if (grows(value, given)) {
          careOnly.push({ property: 'min-height', value: 'min-content', important: one.important });
        }
        break;
      }
      case 'max-height': {
        const px = plainPx(value);
        // Text cut after some lines. Anything else with a greatest height scrolls or unfolds.
        if (px !== null && px >= rowHeightsPx.least && px <= rowHeightsPx.most && clips) {
          put(one, `var(--care-fit-none, ${value})`);
        }
        break;
      }
      case '-webkit-line-clamp':
      case 'line-clamp':
        put(one, `var(--care-fit-none, ${value})`);
        break;
      case 'white-space':
        // Only text that would end in dots wraps: bars that scroll sideways keep their line.
        if (/^nowrap$/i.test(value) && given.has('text-overflow')) {
          put(one, `var(--care-fit-wrap, ${value})`);
        }
        break;
      case 'text-size-adjust':
      case '-webkit-text-size-adjust':
      case '-moz-text-size-adjust':
        // A lock on the size a person asked the system or WeChat for.
        put(one, `var(--care-fit-auto, ${value})`);
        break;
      default:
    }
  }
  return { replaced, careOnly, undecided };
}

/** The selector without those of its parts that mean the root element; empty when none is left. */
export function withoutRoot(selector: string): string {
  return partsOf(selector)
    .filter((part) => !rootOnly.test(part.trim()))
    .join(',');
}

const rootOnly = /^(?:html|:root|:host)(?:[.#:[][^\s>+~]*)?$/i;

function namesRoot(selector: string): boolean {
  return /html|:root|:host/i.test(selector) && withoutRoot(selector) !== partsOf(selector).join(',');
}

/** A selector list at its commas; those inside brackets belong to their part. */
export function partsOf(selector: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < selector.length; at += 1) {
    const sign = selector[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === ',' && depth === 0) {
      parts.push(selector.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(selector.slice(from));
  return parts;
}

/** A font size that follows the settings, or null when it is to stay. */
export function fitFontSize(value: string, lookUp: LookUp = () => undefined): string | null {
  const size = withoutNames(value.trim());
  if (size.includes('--care-') || kept.test(size)) return null;
  const px = plainPx(size);
  if (px !== null && px < smallestTextPx) return null;
  switch (sizeKind(size, lookUp)) {
    case 'absolute':
      return `max(${floor}, calc(${size} + ${growth}))`;
    case 'relative':
      return `max(${floor}, ${size})`;
    case 'number':
      return null;
    default:
      // It may already follow its parent, and growing twice is worse than the floor alone.
      return size.includes('var(') ? `max(${floor}, ${size})` : null;
  }
}

/** A line height with room for the grown text; null when it has it; undefined when nobody can tell. */
export function fitLineHeight(
  value: string,
  lookUp: LookUp = () => undefined,
): string | null | undefined {
  if (value.includes('--care-') || kept.test(value.trim())) return null;
  switch (sizeKind(value, lookUp)) {
    case 'number': {
      const factor = Number(value);
      // Far below 1 it closes a gap, and no text stands on it.
      if (factor < 0.8 || factor >= roomyLine) return null;
      return `max(${value}, ${line})`;
    }
    case 'absolute':
    case 'relative':
      return `max(${value}, calc(1em * ${line}))`;
    default:
      return undefined;
  }
}

function grows(value: string, given: ReadonlyMap<string, Declaration>): boolean {
  const px = plainPx(value);
  if (px === null || px < rowHeightsPx.least || px > rowHeightsPx.most) return false;
  // Both sides fixed: a picture, a badge, a drawn control.
  if (given.has('width') && plainPx(given.get('width')!.value) !== null) return false;
  return !['overflow', 'overflow-y', 'overflow-x'].some((property) =>
    /auto|scroll/.test(given.get(property)?.value ?? ''),
  );
}
