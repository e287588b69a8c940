import type { LookUp } from './sizes.ts';

/** Variables that stand for variables: no theme goes deeper, and circles end. */
const deepest = 10;

/** A `font` shorthand, taken apart around its size. */
export interface FontShorthand {
  /** Style, variant, weight and stretch, as written. */
  readonly before: string;
  readonly size: string;
  /** `normal` where none is written, as the shorthand then says. */
  readonly lineHeight: string;
  readonly family: string;
}

const beforeSize =
  /^(?:normal|italic|oblique|small-caps|bold(?:er)?|lighter|[1-9]\d{0,3}|-?[\d.]+deg|(?:(?:ultra|extra|semi)-)?(?:condensed|expanded))$/i;

/** Reads a `font` shorthand; null for system fonts, whole variables and what is none. */
export function parseFont(value: string): FontShorthand | null {
  const words = wordsOf(value);
  if (!words) return null;
  let at = 0;
  while (at < words.length && beforeSize.test(words[at]!)) at += 1;
  const [size = '', slash, lineHeight = ''] = words.slice(at);
  const hasLine = slash === '/';
  const family = words.slice(at + (hasLine ? 3 : 1)).join(' ');
  if (!size || /^[/,]/.test(size) || !family || /^[/,]/.test(family)) return null;
  return {
    before: words.slice(0, at).join(' '),
    size,
    lineHeight: hasLine ? lineHeight : 'normal',
    family,
  };
}

/**
 * The shorthand a variable stands for, as `font: var(--body)` has it; null where it stands for none
 * or for several of different sizes.
 */
export function fontBehind(value: string, lookUp: LookUp, depth = 0): FontShorthand | null {
  const [, name, fallback = ''] =
    /^var\(\s*(--[^\s,)]+)\s*(?:,([^]*))?\)$/i.exec(value.trim()) ?? [];
  if (!name) return parseFont(value);
  if (depth > deepest) return null;
  const known = lookUp(name) ?? [];
  const fonts = (known.length > 0 ? known : [fallback]).map((one) =>
    fontBehind(one, lookUp, depth + 1),
  );
  const [first = null] = fonts;
  const isOne = fonts.every(
    (one) => one?.size === first?.size && one?.lineHeight === first?.lineHeight,
  );
  return isOne ? first : null;
}

/** Puts one together again. */
export function formatFont({ before, size, lineHeight, family }: FontShorthand): string {
  const line = lineHeight === 'normal' ? '' : ` / ${lineHeight}`;
  return `${before ? `${before} ` : ''}${size}${line} ${family}`;
}

/** Words and slashes outside brackets and strings; null where a bracket never closes. */
function wordsOf(value: string): string[] | null {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  const end = () => {
    if (word) words.push(word);
    word = '';
  };
  for (const [sign] of value.matchAll(
    /\\[^]|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\*[^]*?\*\/|[^]/g,
  )) {
    if (sign.startsWith('/*')) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 && /^\s$/.test(sign)) end();
    else if (depth === 0 && sign === '/') {
      end();
      words.push('/');
    } else word += sign;
  }
  end();
  return depth === 0 ? words : null;
}
