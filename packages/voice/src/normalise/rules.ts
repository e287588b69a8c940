/** How one kind of thing in a text is said. */
export interface Rule {
  /**
   * Sticky. Digits in it are counted, or it takes the whole run: otherwise a text of digits would be
   * looked at anew from each of them.
   */
  readonly pattern: RegExp;
  /** What is said instead; undefined where it is something else after all. */
  readonly say: (match: RegExpExecArray, around: Around) => string | undefined;
}

/** The nearest text on both sides of a match. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const reach = 16;

/**
 * Puts a text into words from left to right: at each place the first rule that fits speaks, and what
 * no rule wants stays as it is.
 *
 * @param starts matches, globally, every character a rule can begin with
 * @param seen what the rules are shown instead of the text, as long as it
 * @param spoken what becomes of the words of a rule
 */
export function applyRules(
  text: string,
  rules: readonly Rule[],
  starts: RegExp,
  seen = text,
  spoken = (words: string) => words,
): string {
  let said = '';
  let at = 0;
  while (at < text.length) {
    starts.lastIndex = at;
    const start = starts.exec(seen)?.index ?? text.length;
    said += text.slice(at, start);
    at = start;
    if (at === text.length) break;
    const found = firstThatFits(seen, at, rules);
    said += found ? spoken(found.words) : text[at]!;
    at = found?.end ?? at + 1;
  }
  return said;
}

function firstThatFits(text: string, at: number, rules: readonly Rule[]) {
  const before = text.slice(Math.max(0, at - reach), at);
  for (const { pattern, say } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    const words = say(match, { before, after: text.slice(end, end + reach) });
    if (words !== undefined) return { words, end };
  }
  return undefined;
}

/**
 * Groups in which people say a long number: a mobile number as 3-4-4, an identity number as region,
 * year, day and rest, a bank card by fours.
 */
export function groupsOf(digits: string): string[] {
  const sizes = groupSizes[digits.length];
  if (digits.length === 18 && /^.{6}(19|20)\d\d(0[1-9]|1[0-2])/.test(digits)) {
    return cut(digits, [6, 4, 4, 4]);
  }
  return sizes ? cut(digits, sizes) : (digits.match(/.{4}(?=.{2})|.+$|.{4}/g) ?? []);
}

const groupSizes: Readonly<Record<number, readonly number[]>> = {
  5: [5],
  6: [3, 3],
  7: [3, 4],
  10: [3, 3, 4],
  11: [3, 4, 4],
};

function cut(digits: string, sizes: readonly number[]): string[] {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size)));
}

export const isMonth = (month: string) => +month >= 1 && +month <= 12;
export const isDay = (day: string) => +day >= 1 && +day <= 31;

// With or without thousands separators and decimals. Bounded, so that what must follow it is not looked
// for anew from every digit of a million.
const number = '(?:\\d{1,3}(?:,\\d{3}){1,9}|\\d{1,40})(?!\\d)(?:\\.\\d{1,40}(?!\\d))?';

/** A sticky pattern in which `#` stands for a number. */
export const sticky = (source: string) => new RegExp(source.replace(/#/g, number), 'y');
