import { careLinePx } from './fit-css.generated.ts';
import { fontBehind } from './font-shorthand.ts';
import { meansRoot, partsOf, withoutRoot } from './selectors.ts';
import { aboutPx, lengthOfName, plainPx, plainSize, sizeOf, type LookUp } from './sizes.ts';

/** One declaration of a style rule. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/**
 * A declaration that holds in care mode only. `of: 'box'`: not where the element's own style folds
 * it; `of: 'row'`: there neither, and only where text can be in it. See `conditionsOf`.
 */
export interface CareDeclaration extends Declaration {
  readonly of?: 'box' | 'row';
}

/** What becomes of one style rule. */
export interface FittedRule<Given extends Declaration = Declaration> {
  /**
   * Declarations that take the place of the given ones; without a setting they mean the same. Each
   * is the given one with another value.
   */
  readonly replaced: readonly Given[];
  /**
   * Declarations whose new value holds only while a setting is on, and the given one otherwise: they
   * may differ where a variable nobody here knows is a word, where the browser is too old for the
   * value, and in monospaced text. See `inPlace`.
   */
  readonly switched: readonly (Given & { readonly given: string })[];
  /** Declarations that hold in care mode only, for the same elements except the root. */
  readonly careOnly: readonly CareDeclaration[];
  /** What could not be decided from the rule alone. */
  readonly undecided: readonly string[];
}

/** Properties that `fitRule` looks at. A caller may leave all others out. */
export const fittedProperties: ReadonlySet<string> = new Set([
  'font',
  'font-size',
  'line-height',
  'height',
  'min-height',
  'max-height',
  'width',
  'padding-top',
  'padding-bottom',
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
const target = 'var(--care-fit-target, 0px)';
/** The height of one line of the element's own text. */
const oneLine = `calc(1em * ${line})`;

/*
 * Heights that care mode gives, said through a variable each, so that a rule that folds an element
 * (`.panel.folded { height: 0 }`) takes back ours and never a height of the page's own.
 */
const least = '--care-fit-least';
const room = '--care-fit-room';
/** From here down a height folds: 1 px is what is hidden from the eye only. */
const foldedPx = 1;

/** Below this a size hides text or closes a gap between inline blocks, and is no text to read. */
const smallestTextPx = 5;
/** Pages whose root follows the screen (lib-flexible) have roots of up to about 100 px. */
const largestRootPx = 100;
/** Heights of one row to a few lines. Below lie lines and dots, above it panes that scroll. */
const rowHeightsPx = { least: 14, most: 128 };
/** Line heights from here on are wide enough for every profile (G-09). */
const roomyLine = 1.5;
/** Far below one line it closes a gap or hides text, and no text stands on it. */
const smallestLine = 0.8;

const globalWord = /^(?:inherit|unset|revert|revert-layer)$/i;

/**
 * Makes one style rule follow the care settings. Pure: from the declarations alone, so that it does
 * the same at build time and in the browser, and twice is the same as once.
 *
 * @param selector - As written; the root element's own size stays, because rem hangs on it.
 * @param declarations - Those of `fittedProperties`; others are ignored.
 * @param lookUp - Definitions of custom properties that are known.
 * @param pressable - Whether the rule is of something a person presses, which is made large enough.
 */
export function fitRule<Given extends Declaration>(
  selector: string,
  declarations: readonly Given[],
  lookUp: LookUp = () => undefined,
  pressable = false,
): FittedRule<Given> {
  const replaced: Given[] = [];
  const switched: (Given & { readonly given: string })[] = [];
  const careOnly: CareDeclaration[] = [];
  const undecided: string[] = [];
  const given = new Map(declarations.map((one) => [one.property, one]));
  const valueOf = (property: string) => given.get(property)?.value.trim() ?? '';
  const overflow = ['overflow', 'overflow-y', 'overflow-x'].map(valueOf).join(' ');
  const clips = /hidden|clip/.test(overflow);
  const scrolls = /auto|scroll/.test(overflow);
  // Both sides fixed: a picture, a badge, a drawn control.
  const drawn = plainSize(valueOf('width')) !== null && plainSize(valueOf('height')) !== null;
  const centred = !drawn && !scrolls && centresOneLine(valueOf);
  const folded = folds(valueOf('height')) || folds(valueOf('max-height'));

  /** Ours, or what the page asks for if that is more; its `auto` or bare 0 would make the sum invalid. */
  function atLeast(ours: string, ...theirs: string[]): string {
    const lengths = theirs.filter((value) => sizeOf(value, lookUp).kind === 'absolute');
    return lengths.length > 0 ? `max(${[...lengths, ours].join(', ')})` : ours;
  }

  function place(one: Given, fitted: Fitted | null | undefined): void {
    if (fitted === undefined) undecided.push(`${one.property}: ${one.value.trim()}`);
    else if (fitted?.exact) replaced.push({ ...one, value: fitted.value });
    else if (fitted) switched.push({ ...one, given: one.value, value: fitted.value });
  }

  function keepAtLeast(value: string, of: 'box' | 'row', important: boolean): void {
    careOnly.push({ property: least, value, important, of });
    careOnly.push({
      property: 'min-height',
      value: `var(${least})`,
      important: important && of === 'box',
      of,
    });
  }

  function pad(value: string, { important }: Declaration): void {
    careOnly.push({ property: room, value, important, of: 'box' });
    for (const property of ['padding-top', 'padding-bottom'])
      careOnly.push({ property, value: `var(${room})`, important, of: 'box' });
  }

  function fold(value: string, { important }: Declaration): void {
    if (!folds(value)) return;
    for (const property of [least, room]) careOnly.push({ property, value: '0px', important });
  }

  /** Room around one line of text where the rule has some: it keeps the text in the middle. */
  function enlarge(): void {
    const [height, lowest] = [given.get('height'), given.get('min-height')];
    const [above, below] = [given.get('padding-top'), given.get('padding-bottom')];
    const free = !height || /^(?:auto|100%)$/i.test(height.value.trim());
    if (!free && !isRow(height.value)) return;
    const important = Boolean(height?.important || lowest?.important);
    const value = atLeast(target, valueOf('min-height'), free ? '' : valueOf('height'));
    if (!free) careOnly.push({ property: 'height', value: 'auto', important, of: 'box' });
    keepAtLeast(value, 'box', important);
    const high = given.get('line-height');
    if (free && above && above.value === below?.value && plainSize(above.value))
      pad(`max(${above.value}, calc((${target} - 1em * ${line}) / 2))`, above);
    else if (centred && high)
      careOnly.push({ ...high, value: `max(${high.value}, ${oneLine}, ${target})`, of: 'box' });
    else careOnly.push({ property: 'align-content', value: 'center', important: false, of: 'box' });
  }

  for (const one of declarations) {
    const value = one.value.trim();
    if (value.includes('--care-') || globalWord.test(value)) continue;
    switch (one.property) {
      case 'font-size': {
        const fitted = fitFontSize(value, lookUp);
        if (!partsOf(selector).some(meansRoot)) place(one, fitted);
        else if (fitted && withoutRoot(selector))
          careOnly.push({ property: 'font-size', value: fitted.value, important: one.important });
        break;
      }
      case 'font': {
        // A shorthand in a variable cannot be written anew; what stands behind it says more.
        const font = fontBehind(value, lookUp);
        if (!font || partsOf(selector).some(meansRoot)) break;
        const { important } = one;
        const size = given.has('font-size') ? null : fitFontSize(font.size, lookUp);
        if (size) careOnly.push({ property: 'font-size', value: size.value, important });
        const high = given.has('line-height')
          ? null
          : fitLineHeight(font.lineHeight, lookUp, font.size);
        if (high) careOnly.push({ property: 'line-height', value: high.value, important });
        break;
      }
      case 'line-height':
        if (centred) {
          place(one, { value: `max(${value}, ${oneLine})`, exact: true });
        } else place(one, fitLineHeight(value, lookUp, valueOf('font-size')));
        break;
      case 'height':
        // Where it is, so that it holds for every element the rule is for, and as a height that shares
        // of it can be taken of.
        if (centred) place(one, { value: `max(${value}, ${oneLine})`, exact: true });
        if (isRow(value) && !drawn && !scrolls && !pressable && !folded) {
          const lowest = valueOf('min-height');
          // What is cut off may be a row of many that take turns: news, slides.
          const isWindow = clips && !given.has('text-overflow');
          const least = isWindow || plainSize(lowest) ? atLeast(oneLine, lowest) : 'min-content';
          keepAtLeast(least, 'row', one.important);
        } else fold(value, one);
        break;
      case 'max-height':
        // Text cut after some lines. Anything else with a greatest height scrolls or unfolds.
        if (clips && isRow(value)) {
          place(one, { value: `var(--care-fit-none, ${value})`, exact: true });
        } else fold(value, one);
        break;
      case '-webkit-line-clamp':
      case 'line-clamp':
        if (/^[1-9]\d*$/.test(value))
          place(one, { value: `var(--care-fit-none, ${value})`, exact: true });
        break;
      case 'white-space':
        // Only text that would end in dots wraps: bars that scroll sideways keep their line.
        if (/^nowrap$/i.test(value) && given.has('text-overflow'))
          place(one, { value: `var(--care-fit-wrap, ${value})`, exact: true });
        break;
      case 'text-size-adjust':
      case '-webkit-text-size-adjust':
      case '-moz-text-size-adjust':
        // A lock on the size a person asked the system or WeChat for.
        if (/^(?:none|[\d.]+%)$/i.test(value))
          place(one, { value: `var(--care-fit-auto, ${value})`, exact: true });
        break;
      default:
    }
  }
  if (pressable && !drawn && !scrolls && !folded) enlarge();
  return { replaced, switched, careOnly, undecided };
}

/** A value that follows the settings. */
export interface Fitted {
  readonly value: string;
  /** It means the same as the given one while no setting is on. */
  readonly exact: boolean;
}

/**
 * What to write into the rule itself where fit.css is sure to be there: one variable gives way to
 * its fallback, and the other to nothing, so that a switched value is the given one to the letter
 * while no setting is on.
 */
export function inPlace<Given extends Declaration>({
  replaced,
  switched,
}: FittedRule<Given>): Declaration[] {
  return [
    ...replaced,
    ...switched.map(({ property, important, given, value }) => ({
      property,
      important,
      value: `var(--care-fit-off, ${given}) var(--care-fit-on, ${value})`,
    })),
  ];
}

/** A font size that follows the settings; null when it is to stay; undefined when nobody can tell. */
export function fitFontSize(
  value: string,
  lookUp: LookUp = () => undefined,
): Fitted | null | undefined {
  const size = value.trim();
  if (size.includes('--care-') || globalWord.test(size)) return null;
  const ofName = lengthOfName(size);
  if (ofName) return { value: grown(ofName), exact: false };
  if (/^smaller$/i.test(size)) return { value: floored('calc(1em / 1.2)'), exact: false };
  if (/^larger$/i.test(size)) return { value: floored('calc(1em * 1.2)'), exact: false };
  if (hidesText(size)) return null;
  if (size.startsWith('-')) return undefined;
  const { kind, open, newer, follows } = sizeOf(size, lookUp);
  const exact = !open && !newer;
  // It grows where its adapter defines it, and nothing grows twice.
  if (follows) return { value: floored(size), exact: false };
  if (kind === 'absolute') return { value: grown(size), exact };
  // The size of monospaced text that is relative to other text is not what the sum says.
  if (kind === 'relative') return { value: floored(size), exact: false };
  // It may already follow its parent, and growing twice is worse than the floor alone.
  if (kind === 'unknown' && open) return { value: floored(size), exact: false };
  return kind === 'number' && !open ? null : undefined;
}

/**
 * A size of text that follows the settings, from one that does not: for themes whose values may be
 * expressions.
 *
 * @param size - A length of CSS, as a stylesheet or a theme has it: `14px`, `0.875rem`.
 * @returns the same size while no setting is on, and at least 18 px in care mode
 */
export function grown(size: string): string {
  return `max(${floor}, calc(${size} + ${growth}))`;
}
const floored = (size: string) => `max(${floor}, ${size})`;

/** A line height with room for the grown text; null when it has it; undefined when nobody can tell. */
export function fitLineHeight(
  value: string,
  lookUp: LookUp = () => undefined,
  fontSize = '',
): Fitted | null | undefined {
  const size = value.trim();
  if (size.includes('--care-') || globalWord.test(size)) return null;
  // As the font has it, which is 1.15 for many.
  if (/^(?:normal|initial)$/i.test(size))
    return { value: `var(--care-fit-row-line, ${size})`, exact: true };
  if (/^[\d.]+$/.test(size)) {
    const factor = Number(size);
    if (!(factor >= smallestLine) || factor >= roomyLine) return null;
    return { value: `max(${size}, ${line})`, exact: true };
  }
  const plain = plainSize(size);
  if (plain && (hidesText(size) || inLines(plain) < smallestLine)) return null;
  // Lengths are handed down as they are, and larger text inside would stand on lines too narrow.
  if (plain && /^(?:em|%)$/.test(plain.unit))
    return { value: `max(${inLines(plain)}, ${line})`, exact: false };
  const { kind, open, newer } = sizeOf(size, lookUp);
  const exact = !open && !newer;
  if (kind === 'number') return { value: `max(${size}, ${line})`, exact };
  if (kind === 'absolute' || kind === 'relative') {
    const px = plainPx(size) ?? Number.NaN;
    const factor = px / (plainPx(fontSize) ?? Number.NaN);
    // Others may be as high as a row, to centre what is in it.
    return px <= careLinePx || factor <= roomyLine
      ? { value: `var(--care-fit-row-line, max(${size}, ${oneLine}))`, exact }
      : { value: `max(${size}, ${oneLine})`, exact };
  }
  return undefined;
}

/** A line height that depends on the text in lines of it; others are as good as one. */
function inLines({ amount, unit }: { amount: number; unit: string }): number {
  if (unit === '%') return amount / 100;
  return unit === 'em' ? amount : 1;
}

function hidesText(size: string): boolean {
  const plain = plainSize(size);
  if (!plain) return false;
  if (plain.amount === 0) return true;
  if (plain.unit === 'rem') return plain.amount * largestRootPx < smallestTextPx;
  return (plainPx(size) ?? smallestTextPx) < smallestTextPx;
}

function folds(value: string): boolean {
  return (aboutPx(value) ?? Infinity) <= foldedPx;
}

function isRow(value: string): boolean {
  const px = aboutPx(value);
  if (px === null) return false;
  const most = plainSize(value)?.unit === 'rem' ? (px / 16) * largestRootPx : px;
  return most >= rowHeightsPx.least && px <= rowHeightsPx.most;
}

/**
 * Whether a line as high as its box centres one line of text in it, the old way. Wrapped text would
 * stand on lines far apart; with room above and below instead, one line looks the same.
 */
function centresOneLine(valueOf: (property: string) => string): boolean {
  const [height, lines] = [plainSize(valueOf('height')), plainSize(valueOf('line-height'))];
  if (!height || !lines || height.unit !== lines.unit || !isRow(valueOf('height'))) return false;
  // A box with a border is a little higher than its line.
  const share = lines.amount / height.amount;
  if (share < 0.88 || share > 1.05) return false;
  return ['padding-top', 'padding-bottom'].every(
    (property) => !valueOf(property) || plainSize(valueOf(property))?.amount === 0,
  );
}
