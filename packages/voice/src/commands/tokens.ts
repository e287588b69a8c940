/**
 * How Chinese characters sound: one toneless syllable for each, `nv` for 女. Without it only what is
 * written alike matches, since recognisers write other characters of the same sound.
 *
 * @param characters - Chinese characters only.
 */
export type Sounds = (characters: string) => readonly string[];

/** A unit of speech: a Chinese character, or a word of another script. */
export interface Token {
  readonly text: string;
  /** Syllable without tone; the word itself where there is none. */
  readonly sound: string;
  /** The syllable as a southern accent may say it: the same for all that it mixes up. */
  readonly fold: string;
}

const unit =
  /[\u3400-\u9fff\u{20000}-\u{3134f}\u3007]|[0-9]+|[^\W\d_]+(?:['’][^\W\d_]+)*|\p{Letter}+/gu;
const isHan = /^[\u3400-\u9fff\u{20000}-\u{3134f}\u3007]$/u;

/** The same number, however it is said. */
const numerals: Readonly<Record<string, string>> = { 两: '二', 兩: '二', 幺: '一', 〇: '零' };
/** What comes and goes inside a phrase without changing what it means: 医保的凭证, 叫个车. */
const light: ReadonlySet<string> = new Set(['的', '个', '個', 'a', 'an', 'the']);

/** 提交一下咯: what stands before these ends the sentence. */
const particle = /^[的吧啊呀哦嘛啦哈呗咯喽噻撒嘞咧哩哟哒啵]$/;
/** Measure words that only count what the verb before them is about: 买张票, 叫辆车. */
const measures: readonly (readonly [verbs: RegExp, measures: RegExp])[] = [
  [/^[买買订訂取领領拿办辦]$/, /^[张張份台]$/],
  [/^[叫喊打来來]$/, /^[辆輛台]$/],
];

/** All syllables between spaces: a part of a phrase is a part of this text. */
export function keyOf(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ fold }) => fold).join(' ')} `;
}

const digits = '零一二三四五六七八九';

/** A number as it is read; a code of five digits or more, or with a zero before it, digit by digit. */
export function readNumber(number: string, isCode = false): string {
  if (isCode || number.length > 4 || (number.length > 1 && number.startsWith('0'))) {
    return number.replace(/\d/g, (digit) => digits[Number(digit)]!);
  }
  const units = ['', '十', '百', '千'];
  const read = Array.from(number, (digit, at) =>
    digit === '0' ? '零' : digits[Number(digit)]! + units[number.length - 1 - at]!,
  )
    .join('')
    .replace(/零+/g, '零')
    .replace(/^(.+)零$/, '$1');
  return read.replace(/^一十/, '十');
}

/**
 * Cuts a text into units. Punctuation, spaces and light words are left out, and digits are read.
 *
 * @param isCode - Reads short numbers digit by digit too: 120 as 一二零.
 */
export function tokensOf(text: string, sounds: Sounds | undefined, isCode = false): Token[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const texts = (plain.match(unit) ?? [])
    .flatMap((one) => (/^[0-9]/.test(one) ? [...readNumber(one, isCode)] : [one]))
    .map((one) => numerals[one] ?? one.replace('’', "'"));
  const kept = texts.filter((_one, at) => !isLight(texts, at));
  return sounded(kept, sounds);
}

/** Light words between others, unless they make a word of their own: 那个, 好的. */
function isLight(texts: readonly string[], at: number): boolean {
  const [before, one, after] = [texts[at - 1], texts[at]!, texts[at + 1]];
  if (!after) return false;
  if (/^[a-z]/.test(one)) return light.has(one);
  if (!before) return false;
  // 修改一下密码
  if (one === '一' && after === '下') return isInside(texts[at + 2]);
  if (one === '下' && before === '一') return at > 1 && isInside(after);
  if (measures.some(([verbs, words]) => words.test(one) && verbs.test(before))) return true;
  return light.has(one) && !/[那这哪這几每好是对對我]/.test(before);
}

function isInside(after: string | undefined): boolean {
  return after !== undefined && !particle.test(after);
}

/** One run of characters at a time, because how 行 sounds depends on its neighbours. */
function sounded(texts: readonly string[], sounds: Sounds | undefined): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < texts.length;) {
    let end = at;
    while (end < texts.length && isHan.test(texts[end]!)) end += 1;
    const run = texts.slice(at, end);
    const heard = run.length > 0 ? (sounds?.(run.join('')) ?? []) : [];
    // A port that loses count is not believed.
    const isAligned = heard.length === run.length;
    run.forEach((text, index) => {
      const sound = isAligned ? heard[index]! : text;
      tokens.push({ text, sound, fold: foldSound(sound) });
    });
    at = end;
    if (at < texts.length) {
      const text = texts[at]!;
      tokens.push({ text, sound: text, fold: text });
      at += 1;
    }
  }
  return tokens;
}

/**
 * A syllable with what southern accents mix up made the same: zh z, ch c, sh s, n l, r l, f h, an
 * ang, en eng, in ing (not ian and iang, which nobody confuses). 灰机 is how many say 飞机: f becomes hu.
 */
export function foldSound(sound: string): string {
  let fold = folds.get(sound);
  if (fold === undefined) {
    if (folds.size >= mostFolds) folds.clear();
    folds.set(sound, (fold = folded(sound)));
  }
  return fold;
}

/** Chinese has some four hundred syllables; a port may say anything. */
const mostFolds = 1000;
const folds = new Map<string, string>();

function folded(sound: string): string {
  if (!/^[a-z]+$/.test(sound)) return sound;
  return sound
    .replace(/^([zcs])h/, '$1')
    .replace(/^[nr](?=[aeiouv])/, 'l')
    .replace(/((?:^|[^iy])an|en|in)g$/, '$1')
    .replace(/^f(?=[aeio])/, 'hu')
    .replace(/^fu$/, 'hu')
    .replace(/^hui$/, 'huei')
    .replace(/^hun$/, 'huen');
}
