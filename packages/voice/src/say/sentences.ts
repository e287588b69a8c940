/** A part of a text. The parts of a text, put together, are the text. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Stops of Chinese, Latin, Arabic (Uyghur), Tibetan and Mongolian script, or the end of a line.
const stops = /[。！？｡!?؟۔།༎᠃᠉]+|\.+|[\n\u2028\u2029]+/g;
const closing = /[”’』」）)】》〉\]}"']/;
const titles = /(?:^|[^A-Za-z])(?:Mrs?|Ms|Dr|Prof|Sr|Jr|St|No|vs|Fig|[A-Z])$/;

/**
 * Cuts a text into sentences; no character is lost. Rules of our own rather than `Intl.Segmenter`,
 * which old phones do not have, and which ends a sentence after Mr. and after the 1. of a list: one
 * behaviour everywhere. Takes time in proportion to the length.
 */
export function splitSentences(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  let seen = 0;
  let isBlank = true;
  const cut = (end: number) => {
    parts.push({ text: text.slice(start, end), start, end });
    start = end;
    seen = end;
    isBlank = true;
  };
  for (const { 0: stop, index = 0 } of text.matchAll(stops)) {
    const end = index + stop.length;
    // A stop among what an earlier one has closed.
    if (end <= start) continue;
    // A line with nothing on it is no sentence.
    isBlank = isBlank && !/\S/.test(text.slice(seen, end));
    seen = end;
    if (isBlank) continue;
    if (isStop(text, start, index, stop)) cut(afterClosing(text, start, end));
  }
  if (start < text.length) {
    const last = parts[parts.length - 1];
    // White space at the end belongs to the last sentence.
    if (last && !/\S/.test(text.slice(start))) {
      parts[parts.length - 1] = {
        text: text.slice(last.start),
        start: last.start,
        end: text.length,
      };
    } else cut(text.length);
  }
  return parts;
}

function isStop(text: string, start: number, index: number, stop: string): boolean {
  const next = text[index + stop.length] ?? ' ';
  if (!/[.!?]/.test(stop[0]!)) return true;
  // 3.5, a.b.cn and ?id=1 go on; so does a stop in front of a comma or another sign.
  if (!/\s/.test(next) && !closing.test(next) && !/[\u2e80-\u9fff]/.test(next)) return false;
  if (stop[0] !== '.') return true;
  // e.g. and an ellipsis go on with a small letter.
  if (/^\s*[a-z]/.test(text.slice(index + stop.length, index + 8))) return false;
  const before = text.slice(Math.max(start, index - 8), index);
  // 1. at the beginning numbers what follows.
  if (index - start < 8 && /^\s*[(（]?[\dA-Za-z]{1,3}[)）]?$/.test(text.slice(start, index)))
    return false;
  if (titles.test(before)) return false;
  // Chinese directly after it: 完成.下一步 ends, Q.包邮 does not.
  return !/[\u2e80-\u9fff]/.test(next) || /[\u2e80-\u9fff]$/.test(before);
}

/** Takes along what closes a sentence and the white space up to the next. */
function afterClosing(text: string, start: number, from: number): number {
  // A straight quote looks the same on both sides: one that has no fellow before it opens.
  const sentence = text.slice(start, from);
  const isOpen = { '"': isOdd(sentence, '"'), "'": isOdd(sentence, "'") };
  let end = from;
  for (; end < text.length && closing.test(text[end]!); end += 1) {
    const sign = text[end]!;
    if (sign !== '"' && sign !== "'") continue;
    if (!isOpen[sign]) break;
    isOpen[sign] = false;
  }
  while (end < text.length && /\s/.test(text[end]!)) end += 1;
  return end;
}

const isOdd = (text: string, sign: string) => text.split(sign).length % 2 === 0;

/** Syllables in about eight seconds; the network voices of Chrome fall silent at fourteen. */
const mostSyllables = 36;

/**
 * Cuts a sentence where a speaker would breathe, so that no piece takes longer than about 8 s: after
 * a comma or bracket, else at a space, else anywhere but inside a number, a word or a character. A
 * number or word longer than that is cut all the same.
 *
 * @param most syllables in a piece: a Chinese character or a digit counts for one, three letters too
 */
export function splitClauses(text: string, most = mostSyllables): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + clauseLength(text.slice(start, start + most * 3 + 3), most);
    parts.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return parts;
}

// Ends of clauses from the best to the worst: a full pause, a short one, a space.
const breaths = [/[。！？；!?;]/, /[，：,:\n—…]/, /[、）)】》”」]/, /\s/];
const inWord = /[A-Za-z0-9\u00c0-\u024f.,:%'’/-]/;
// Joined to what stands before: marks, variation selectors, joiners, the second half of a pair.
const joined = /[\u0300-\u036f]|[\u0f71-\u0fbc]|\u200d|[\ufe00-\ufe0f]|[\udc00-\udfff]/;

function weightOf(sign: string): number {
  if (/[\ud800-\udfff]/.test(sign)) return 1 / 2;
  return /[\u0e00-\uffff\d]/.test(sign) && !joined.test(sign) ? 1 : 1 / 3;
}

function clauseLength(text: string, most: number): number {
  let syllables = 0;
  let length = 0;
  const best: number[] = [];
  while (length < text.length) {
    const sign = text[length]!;
    syllables += weightOf(sign);
    if (syllables > most && length > 0) break;
    length += 1;
    const next = text[length] ?? ' ';
    const isInside = inWord.test(sign) && inWord.test(next);
    const rank = isInside ? -1 : breaths.findIndex((breath) => breath.test(sign));
    if (rank >= 0 && !closing.test(next)) best[rank] = length;
  }
  // The text goes on only where the count stopped us.
  if (length === text.length) return length;
  // A pause that comes very early would leave the rest too long for its own.
  const breath = best.find((at) => at >= length / 3) ?? best[3];
  return breath ?? wholeSigns(text, length);
}

/** Steps back from the middle of a word, a number or a character. */
function wholeSigns(text: string, length: number): number {
  let at = length;
  while (at > 0 && (joined.test(text[at]!) || text[at - 1] === '\u200d')) at -= 1;
  while (at > 0 && inWord.test(text[at]!) && inWord.test(text[at - 1]!)) at -= 1;
  if (at > 0) return at;
  return /[\udc00-\udfff]/.test(text[length]!) ? length + 1 : length;
}
