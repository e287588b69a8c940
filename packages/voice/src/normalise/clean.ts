import type { Around } from './rules.ts';

/** What many fonts show but nobody says, in shapes that mean the same as plain characters. */
export function clean(text: string): string {
  return (
    text
      // Full-width letters, digits and the signs of numbers; full-width punctuation is Chinese.
      .replace(
        /[\uff03-\uff06\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff3a\uff3f\uff41-\uff5a]/g,
        (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
      )
      // Units and numbers that are one character: ㎡, ℃, ½, ⑴.
      .replace(/[\u3380-\u33df℃℉\u2474-\u249b\u00bc-\u00be\u2150-\u215e]/g, (sign) =>
        sign
          .normalize('NFKC')
          .replace(/\u2044/, '/')
          .replace(/(m)([23])$/, (_, m, power) => m + (power === '2' ? '²' : '³')),
      )
      // Two signs that are one.
      .replace(/>=|≧/g, '≥')
      .replace(/<=|≦/g, '≤')
      // Invisible characters, those of icon fonts, halves of pairs.
      .replace(/[\p{Cf}\p{Co}\p{Cs}]|[^\P{Cc}\s]/gu, '')
  );
}

/** Numbers in circles and Roman ones, each a single character. */
export const numerals = /[\u2460-\u2473\u2160-\u216b\u2170-\u217b\u2776-\u277f]/y;

/** The value of one of them. */
export function numeralValue(sign: string): number {
  const code = sign.charCodeAt(0);
  if (code >= 0x2776) return code - 0x2775;
  return code >= 0x2460 ? code - 0x245f : ((code - 0x2160) % 16) + 1;
}

// Written with letters, those that hardly mean anything else: II, III, VII, XIII.
const plainRoman = /^X?V?I{2,3}$/;
const anyRoman = /^X{0,2}(?:IX|IV|V?I{0,3})$/;

/**
 * The value of a Roman number written with letters; undefined for other words.
 *
 * @param isNamed whether words around it tell that it is a number, as it takes for IV, X and I
 */
export function romanValue(letters: string, isNamed: boolean): number | undefined {
  if (!(isNamed ? anyRoman : plainRoman).test(letters)) return undefined;
  const values = [...letters].map((letter) => ({ I: 1, V: 5 })[letter] ?? 10);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A gap to be filled in: a line, or brackets with nothing in them. */
export const gap = /_{2,}|[(（【[]\s{0,16}[)）】\]]/y;

/**
 * What is said for what looks like a gap. `__init__` and `print()` have none; a line then stays, as a
 * whole, so that it is not looked at anew from each of its dashes.
 */
export function sayGap(
  shape: string,
  { before, after }: Around,
  blank: string,
): string | undefined {
  const isLine = shape[0] === '_';
  if (!/\w$/.test(before) && !(isLine && /^\w/.test(after))) return blank;
  return isLine ? shape : undefined;
}

/** Whether one stands before a point of a list, rather than in a name as Roman ones do. */
export const isCircled = (sign: string) => sign >= '\u2460';

// Arrows, boxes, stars, dingbats, emoji and what gives them their colour or frame.
const ornament =
  /(?:[※•‣⁃\u2190-\u21ff\u2300-\u23ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u{1f000}-\u{1faff}]|\ufe0e|\ufe0f|\u20e3)+/gu;

/**
 * Signs of decoration become silent. The few that people send instead of a word are said, once.
 *
 * @param wordFor a sign; undefined for most
 */
export function dropOrnaments(text: string, wordFor: (sign: string) => string | undefined): string {
  return text.replace(ornament, (run) => {
    const known = [...new Set([...run].map(wordFor).filter(Boolean))];
    return known.join('，');
  });
}
