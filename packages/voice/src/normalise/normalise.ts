import type { CareLocale } from '../say/words.ts';
import { normaliseChinese } from './chinese.ts';
import { clean } from './clean.ts';
import { normaliseEnglish } from './english.ts';

/** A word an engine reads wrong, and a text that sounds right. */
export interface Pronunciation {
  readonly word: string;
  /** Sound-alike characters in the language of the voice, such as 虫庆 for 重庆. */
  readonly say: string;
}

/** How a text is put into words. */
export interface NormaliseOptions {
  /** zh-HK and zh-TW speak traditional Chinese; ug, bo and mn have no rules and stay as they are. */
  readonly locale: CareLocale;
  /**
   * Words that are replaced before anything else, the first that fits wins. `commonPronunciations`
   * is a list for engines that know few words.
   * @default []
   */
  readonly overrides?: readonly Pronunciation[];
}

/**
 * Words with a character of two sounds that stand on service pages, for Mandarin engines that choose
 * by character. Not used unless passed: voices of phones know these words, and a text that is spoken
 * as it is written can be marked word by word.
 */
export const commonPronunciations: readonly Pronunciation[] = [
  { word: '长辈', say: '掌辈' },
  { word: '重庆', say: '虫庆' },
  { word: '重新', say: '虫新' },
  { word: '银行', say: '银航' },
  { word: '行业', say: '航业' },
  { word: '还款', say: '环款' },
  { word: '数额', say: '树额' },
];

/**
 * A text as it is to be spoken: sums, dates, telephone numbers, units and signs in words, so that
 * every engine says them alike, and numbers people write down digit by digit with pauses. Meant for
 * one sentence; text without any of these stays the same. Never throws and takes time in proportion
 * to the length.
 *
 * @example normaliseForSpeech('¥1,280.50', { locale: 'zh-CN' }) // '一千二百八十元五角'
 */
export function normaliseForSpeech(text: string, options: NormaliseOptions): string {
  const { locale, overrides = [] } = options;
  const plain = pronounce(String(text), overrides);
  switch (locale) {
    case 'zh-CN':
    case 'zh-TW':
    case 'zh-HK':
      return normaliseChinese(clean(plain), locale);
    case 'en':
      return normaliseEnglish(clean(plain));
    default:
      return plain;
  }
}

function pronounce(text: string, overrides: readonly Pronunciation[]): string {
  return overrides.reduce(
    (said, { word, say }) => (word ? said.split(word).join(say) : said),
    text,
  );
}
