import { readingsOf } from './grammar.ts';
import { tokensOf, type Sounds, type Token } from './tokens.ts';

/** 最后一个 has four units; nothing longer names a number. */
const longest = 4;

const numbers: readonly (readonly string[])[] = [
  ['一', '二', '三', '四', '五', '六', '七', '八', '九'],
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
];
/** Without what accents mix up: 是 and 十 are no 四 (V-04). */
const sounds = ['yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'];
/** Words of their own that sound like one. */
const noNumber = /^[就把吧爸起去其]$/;

const before = /^(?:第|号|號|number|option)$/;
const after = /^(?:个|個|项|項|号|號|条|條|位|one)$/;
const last = /^(?:最[后後]一?[个個项項号號]?|last(?:one)?)$/;

/**
 * The number somebody says while numbers are on the page, from 1; -1 is the last. 二, 第二个, 两号,
 * 帮我选 2, the second one, and what sounds the same.
 */
export function spokenNumber(utterance: string, known: Sounds | undefined): number | null {
  const tokens = tokensOf(utterance, known);
  if (tokens.some((_token, at) => isAnother(tokens, at))) return null;
  for (const { verb, rest } of readingsOf(tokens, known, longest)) {
    const number = verb === 'fill' ? null : numberOf(rest);
    if (number !== null) return number;
  }
  return null;
}

/** 下一个 is another one, not the first, wherever it stands: 看下一个. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  if (!/^[上下]$/.test(tokens[at]!.text)) return false;
  const next = tokens[at + 1];
  return at === 0 || next?.text === '一' || next?.sound === 'yi';
}

function numberOf(tokens: readonly Token[]): number | null {
  const texts = tokens.map(({ text }) => text);
  if (last.test(texts.join(''))) return -1;
  let [from, to] = [0, texts.length];
  if (to - from > 1 && after.test(texts[to - 1]!)) to -= 1;
  // 弟二个 is how a recogniser may write 第二个.
  if (to - from > 1 && (before.test(texts[from]!) || tokens[from]!.sound === 'di')) from += 1;
  else if (/^[数數]字$/.test(texts.slice(from, from + 2).join(''))) from += 2;
  if (to - from !== 1) return null;
  const { text, sound } = tokens[from]!;
  const at = numbers.map((list) => list.indexOf(text)).find((one) => one >= 0) ?? -1;
  const heard = at >= 0 || noNumber.test(text) ? at : sounds.indexOf(sound);
  return heard >= 0 ? heard + 1 : null;
}
