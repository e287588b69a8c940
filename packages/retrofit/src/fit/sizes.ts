/**
 * What a size in CSS depends on. `absolute` sizes (px, rem, vw and sums of them) know nothing of the
 * text around them and must be told to grow; `relative` ones (em, %) grow with their parent by
 * themselves; `number` has no unit; `unknown` cannot be told without the page, or is no size.
 */
export type SizeKind = 'absolute' | 'relative' | 'number' | 'unknown';

/** Every definition of a custom property that is known, or undefined when none is. */
export type LookUp = (name: string) => readonly string[] | undefined;

/**
 * Units of length with about how many px one is: on a phone of 375 px, at a root and a parent of
 * 16 px. Good enough to tell a row from a pane; no size is ever computed with it.
 */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  rem: 16,
  em: 16,
  '%': 0.16,
  ex: 8,
  ch: 8,
  vw: 3.75,
  vh: 8.12,
  vmin: 3.75,
  vmax: 8.12,
  vi: 3.75,
  vb: 8.12,
};
/** Units that browsers of our baseline do not all know. */
const newerUnits = /^(?:[dsl]v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|r?lh|r?cap|r?ic|rex|rch)$/;
const fontRelative = /^(?:%|em|ex|ch|ic|cap|lh)$/;

/** Absolute sizes by name in rem, as a browser has them while the root is at its default size. */
const namedRem: Readonly<Record<string, number>> = {
  'xx-small': 0.5625,
  'x-small': 0.625,
  small: 0.8125,
  medium: 1,
  initial: 1,
  large: 1.125,
  'x-large': 1.5,
  'xx-large': 2,
  'xxx-large': 3,
};

/**
 * A font size by name as a length that is as large, or undefined for other values. A name also
 * depends on the font family and on the size set in the browser, so the length may not replace it.
 */
export function lengthOfName(value: string): string | undefined {
  const rem = namedRem[value.toLowerCase()];
  return rem === undefined ? undefined : `${rem}rem`;
}

/** A plain dimension, or null for anything else. */
export function plainSize(value: string): { amount: number; unit: string } | null {
  const match = /^\s*(\d+\.?\d*|\.\d+)([a-z]+|%)?\s*$/i.exec(value);
  if (!match) return null;
  const amount = Number(match[1]);
  const unit = match[2]?.toLowerCase() ?? '';
  if (unit === '') return amount === 0 ? { amount, unit: 'px' } : null;
  return unit in units || newerUnits.test(unit) ? { amount, unit } : null;
}

/** A plain length in px, or null for anything that needs the page to be known. */
export function plainPx(value: string): number | null {
  const size = plainSize(value);
  if (!size || !/^(?:px|pt|pc|in|cm|mm|q|rem)$/.test(size.unit)) return null;
  return size.amount * units[size.unit]!;
}

/** About how many px a plain size is on a phone, to tell a row from a pane; null when not plain. */
export function aboutPx(value: string): number | null {
  const size = plainSize(value);
  const unit = size && size.unit !== '%' && units[size.unit];
  return unit ? size.amount * unit : null;
}

interface Read {
  type: 'length' | 'number' | 'any';
  relative: boolean;
  newer: boolean;
}

/** What is known of a size. */
export interface Size {
  readonly kind: SizeKind;
  /** A part of it is decided by the page: a variable that is not known, a value of the device. */
  readonly open: boolean;
  /** Not every browser of our baseline reads it. */
  readonly newer: boolean;
  /** It hangs on a variable that somebody made follow the settings: an adapter of its library. */
  readonly follows: boolean;
}

/** No size a person wrote is longer, and what is read in circles ends. */
const most = { tokens: 300, depth: 50 };

const noSize: Size = { kind: 'unknown', open: false, newer: false, follows: false };

/** Says what a size depends on, following custom properties as far as they are known. */
export function sizeOf(value: string, lookUp: LookUp = () => undefined): Size {
  const plain = plainSize(value);
  // What most sizes are, without the reader.
  if (plain && plain.amount > 0) {
    const kind = fontRelative.test(plain.unit) ? 'relative' : 'absolute';
    return { kind, open: false, newer: newerUnits.test(plain.unit), follows: false };
  }
  const { read, open, follows } = createReader(lookUp);
  const size = read(value);
  if (!size) return { ...noSize, open: open(), follows: follows() };
  const { type, relative, newer } = size;
  const rest = { newer, follows: follows() };
  if (type === 'number') return { kind: 'number', open: open(), ...rest };
  // Neither number nor length: it hangs on what nobody here knows.
  if (type === 'any') return { kind: 'unknown', open: true, ...rest };
  return { kind: relative ? 'relative' : 'absolute', open: open(), ...rest };
}

/** The kind alone. */
export function sizeKind(value: string, lookUp?: LookUp): SizeKind {
  return sizeOf(value, lookUp).kind;
}

/*
 * A reader of CSS sizes with their types, because a value that holds a variable is never refused
 * when a style sheet is read: were an invalid one rewritten, it would hide the valid one before it.
 */
function createReader(lookUp: LookUp) {
  /** What each variable turned out to be; `null` while it is being looked at, or when no size. */
  const seen = new Map<string, Read | null>();
  let open = false;
  let follows = false;
  let depth = 0;

  function read(text: string): Read | null {
    const tokens = tokensOf(text);
    if (!tokens || tokens.length === 0 || tokens.length > most.tokens) return null;
    let at = 0;

    const blank = () => {
      let found = false;
      for (; tokens[at] === ' '; at += 1) found = true;
      return found;
    };

    function sum(): Read | null {
      let left = product();
      for (;;) {
        const before = at;
        const spaced = blank();
        const sign = tokens![at];
        if (!spaced || (sign !== '+' && sign !== '-')) {
          at = before;
          return left;
        }
        at += 1;
        if (!blank()) return null;
        left = added(left, product());
        if (!left) return null;
      }
    }

    function product(): Read | null {
      let left = part();
      for (;;) {
        const before = at;
        blank();
        const sign = tokens![at];
        if (sign !== '*' && sign !== '/') {
          at = before;
          return left;
        }
        at += 1;
        left = multiplied(left, part(), sign);
        if (!left) return null;
      }
    }

    function listOf(counts: readonly [number, number]): Read | null {
      let whole: Read | null = null;
      for (let count = 1; ; count += 1) {
        const one = sum();
        whole = count === 1 ? one : added(whole, one);
        blank();
        const sign = tokens![at];
        at += 1;
        if (!whole || count > counts[1]) return null;
        if (sign === ')') return count >= counts[0] ? whole : null;
        if (sign !== ',') return null;
      }
    }

    function part(): Read | null {
      blank();
      const token = tokens![at] ?? '';
      at += 1;
      const dimension = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?([a-z]+|%)?$/i.exec(token);
      if (dimension) {
        const unit = dimension[1]?.toLowerCase();
        if (!unit) return { type: 'number', relative: false, newer: false };
        const newer = newerUnits.test(unit);
        if (!newer && !(unit in units)) return null;
        return { type: 'length', relative: fontRelative.test(unit), newer };
      }
      switch (token.toLowerCase()) {
        case '(':
        case 'calc(':
          return listOf([1, 1]);
        case 'min(':
        case 'max(':
          return listOf([1, 99]);
        case 'clamp(':
          return listOf([3, 3]);
        case 'var(':
        case 'env(':
        case 'constant(':
          return reference(token.toLowerCase() === 'var(');
        default:
          return null;
      }
    }

    /** `var(--name, fallback)`: everything it may stand for, taken together. */
    function reference(isVariable: boolean): Read | null {
      blank();
      const name = tokens![at] ?? '';
      let end = at + 1;
      let comma = -1;
      for (let depth = 1; end < tokens!.length; end += 1) {
        const token = tokens![end]!;
        if (token.endsWith('(')) depth += 1;
        else if (token === ')' && (depth -= 1) === 0) break;
        else if (token === ',' && depth === 1 && comma < 0) comma = end;
      }
      const fallback = comma < 0 ? undefined : tokens!.slice(comma + 1, end).join('');
      at = end + 1;
      if (isVariable && !name.startsWith('--')) return null;
      const known = isVariable ? definitionsOf(name, lookUp) : undefined;
      if (!known) open = true;
      if (known?.some((one) => one.includes('--care-'))) follows = true;
      if (!known && fallback === undefined) return { type: 'any', relative: false, newer: false };
      const kinds = (known ?? []).map((one) => variable(`${name}:${one}`, one));
      // Where nobody defines it, and where somebody may, the fallback holds.
      if (fallback?.trim()) kinds.push(variable(fallback, fallback));
      return kinds.reduce<Read | null>(
        (all, one) => (all && one ? added(all, one) : null),
        kinds[0]!,
      );
    }

    const whole = sum();
    blank();
    return at === tokens.length ? whole : null;
  }

  function variable(key: string, value: string): Read | null {
    const before = seen.get(key);
    if (before !== undefined) return before;
    seen.set(key, null);
    depth += 1;
    const found = depth > most.depth ? null : read(value);
    depth -= 1;
    seen.set(key, found);
    return found;
  }

  return { read, open: () => open, follows: () => follows };
}

/** `initial` takes a definition back. */
function definitionsOf(name: string, lookUp: LookUp): readonly string[] | undefined {
  const known = lookUp(name)?.filter((one) => !/^\s*(?:initial)?\s*$/i.test(one));
  return known?.length ? known : undefined;
}

function added(left: Read | null, right: Read | null): Read | null {
  if (!left || !right) return null;
  if (left.type !== right.type && left.type !== 'any' && right.type !== 'any') return null;
  return {
    type: left.type === 'any' ? right.type : left.type,
    // One part of a sum that follows the text makes the whole follow it.
    relative: left.relative || right.relative,
    newer: left.newer || right.newer,
  };
}

function multiplied(left: Read | null, right: Read | null, sign: '*' | '/'): Read | null {
  if (!left || !right) return null;
  if (right.type === 'length' && (sign === '/' || left.type === 'length')) return null;
  const type = [left.type, right.type].includes('length')
    ? 'length'
    : left.type === 'any' || right.type === 'any'
      ? 'any'
      : 'number';
  return {
    type,
    relative: left.relative || right.relative,
    newer: left.newer || right.newer,
  };
}

const token =
  /(?:\s|\/\*[^]*?\*\/)+|--[^\s,()]+|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:[a-z]+|%)?|-?[a-z][\w-]*\(?|[-+*/(),]/giy;

/** The parts of a value, blanks as one space each; null when something is no part of a size. */
function tokensOf(value: string): string[] | null {
  const found: string[] = [];
  const text = value.trim();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match || match.index !== from) return null;
    found.push(/^(?:\s|\/\*)/.test(match[0]) ? ' ' : match[0]);
  }
  return found;
}
