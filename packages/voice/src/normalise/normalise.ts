import type { CareLocale } from '../say/words.ts';
import { normaliseChinese } from './chinese.ts';
import { clean } from './clean.ts';
import { normaliseEnglish } from './english.ts';
import { pronounce, type Pronunciation } from './pronunciations.ts';

export { commonPronunciations, type Pronunciation } from './pronunciations.ts';

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
