import { pinyin } from 'pinyin-pro';
import type { Sounds } from './tokens.ts';

/**
 * Syllables by `pinyin-pro`, which knows words (重庆, 银行) and traditional characters. Its dictionary
 * is large, about 145 kB gzip, so this module is imported when somebody first listens:
 * `const { pinyinSounds } = await import('@care-mode/voice/commands/sounds')`.
 */
export const pinyinSounds: Sounds = (characters) =>
  pinyin(characters, { toneType: 'none', type: 'array', v: true });
