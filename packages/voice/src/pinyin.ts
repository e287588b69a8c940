import { pinyin } from 'pinyin-pro';

/** One sign of a text, and how it is read. */
export interface ReadSign {
  readonly sign: string;
  /** With tone marks; empty where the sign is no Chinese character. */
  readonly pinyin: string;
}

/**
 * How each character of a text is read, by the words around it: 银行 háng, 行人 xíng. The library
 * behind it is large, so import this entry only where pinyin is shown: `import()`.
 */
export function pinyinOf(text: string): readonly ReadSign[] {
  return pinyin(text, { type: 'all' }).map(({ origin, pinyin: read, isZh }) => ({
    sign: origin,
    pinyin: isZh ? read : '',
  }));
}
