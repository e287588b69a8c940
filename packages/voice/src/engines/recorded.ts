import { warnDev } from '@care-mode/core';
import { audioPlayer, canPlay } from './audio-player.ts';
import { SpeechError, type SpeechEngine, type SpeechRequest } from './engine.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Where a recorded phrase lies. */
export interface RecordedClip {
  /** `https:`, `blob:` or of this site; everything else is refused. */
  readonly url: string;
  /** Where it begins in a file of many phrases (s). @default 0 */
  readonly from?: number;
  /** Where it ends (s). @default the end of the file */
  readonly to?: number;
}

/** What was recorded. */
export interface RecordedOptions {
  /**
   * The phrases as they are spoken, numbers in words, each a whole text that is said, however long.
   * Punctuation and space around them make no difference.
   *
   * @example { '请取号': { url: '/voice/all.mp3', from: 0, to: 1.4 } }
   */
  readonly clips: Readonly<Record<string, RecordedClip>>;
  /** Language of the recordings: `zh-CN`; of a dialect its ISO 639-3 name: `yue`, `wuu`. */
  readonly lang: string;
  /** Name in reports; two of one language need two names. @default 'recorded-' and the language */
  readonly name?: string;
}

/**
 * Speaks fixed phrases with the voice of a person: the surest prompts, and the only voice there is
 * for many dialects. Any other text is refused at once, so put it before an engine that speaks all.
 * It is played at the speed asked for, at its own pitch.
 */
export function recordedEngine({
  clips,
  lang,
  name = `recorded-${lang}`,
}: RecordedOptions): SpeechEngine {
  const player = audioPlayer();
  const phrases = new Map(
    Object.entries(clips)
      .filter(([phrase, clip]) => isClip(phrase, clip))
      .map(([phrase, clip]) => [bare(phrase), clip]),
  );
  const own = spokenLanguage(lang);
  const isOwn = (request: SpeechRequest) =>
    own === request.dialect || own === spokenLanguage(request.lang);

  return {
    name,
    sendsText: false,
    async check(wanted) {
      if (!canPlay()) return 'absent';
      return spokenLanguage(wanted) === own ? null : 'no-voice';
    },
    knows: (request) => isOwn(request) && phrases.has(bare(request.text)),
    prime: player.prime,
    async speak(request, signals) {
      if (!isOwn(request)) throw new SpeechError('no-voice', `recorded in ${lang}`);
      const clip = phrases.get(bare(request.text));
      if (!clip) throw new SpeechError('unknown-phrase', request.text);
      await player.play({ ...clip, rate: request.rate, volume: request.volume }, signals);
    },
  };
}

function bare(phrase: string): string {
  return phrase.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

function isClip(phrase: string, clip: Partial<RecordedClip> | null | undefined): boolean {
  const { url, from = 0, to = Infinity } = clip ?? {};
  const hasAddress = typeof url === 'string' && url !== '';
  const isGood = hasAddress && bare(phrase) !== '' && from >= 0 && to > from;
  if (process.env.NODE_ENV !== 'production' && !isGood) {
    warnDev(
      `voice:clip:${phrase}`,
      `the recording of "${phrase}" cannot be played, so the next engine speaks it. Give it an ` +
        'address, and `from` and `to` in seconds with `to` behind `from`.',
    );
  }
  return isGood;
}
