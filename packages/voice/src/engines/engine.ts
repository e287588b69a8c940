/**
 * One piece of speech, ready to be spoken: normalised, and short enough for every engine. Chrome's
 * network voices fall silent after about 14 s, so a piece takes at most about 8.
 */
export interface SpeechRequest {
  readonly text: string;
  /** Language as BCP 47 names it: `zh-CN`. Android speaks nothing without one. */
  readonly lang: string;
  /** Speed, 0.5 to 2 (V-01). */
  readonly rate: number;
  /** Pitch, 0 to 2. */
  readonly pitch: number;
  /** Loudness, 0 to 1. */
  readonly volume: number;
  /** The engine's own name of a voice; empty lets the engine choose. */
  readonly voiceName: string;
  /** Dialect, as ISO 639-3 names it: `yue`, `wuu`; empty is none. */
  readonly dialect: string;
}

/** What an engine tells while it speaks. */
export interface SpeechSignals {
  /** Aborted when nobody wants to hear the rest: the engine falls silent at once. */
  readonly signal: AbortSignal;
  /** Sound can be heard from now on. */
  readonly onStart: () => void;
  /** A word begins, at this place of `text`, in UTF-16 units. Engines that know nothing say nothing. */
  readonly onWord: (index: number, length: number) => void;
}

/** Why something could not be spoken. */
export type SpeechFault =
  /** This browser, or this app around it, has no such engine. */
  | 'absent'
  /** It has no voice for the language. */
  | 'no-voice'
  /** The browser wants a tap of the person first. */
  | 'not-allowed'
  /** Sound or voice come over the network, and there is none. */
  | 'offline'
  /** It took the text and nothing was heard in time. */
  | 'silent'
  /** It only knows fixed phrases, and this is none of them. */
  | 'unknown-phrase'
  /** Somebody else took the voice: another page, a call, the system. */
  | 'interrupted'
  /** It says that it failed, or answers with what nobody can read. */
  | 'failed';

/** Every reason, for checking what comes from outside. */
const speechFaults: readonly SpeechFault[] = [
  'absent',
  'no-voice',
  'not-allowed',
  'offline',
  'silent',
  'unknown-phrase',
  'interrupted',
  'failed',
];

/** A reason from outside. For one that nobody knows there are no words, so it is `failed`. */
export function readSpeechFault(fault: unknown): SpeechFault {
  return speechFaults.find((one) => one === fault) ?? 'failed';
}

/** What an engine rejects with. */
export class SpeechError extends Error {
  override readonly name = 'SpeechError';
  readonly fault: SpeechFault;

  /** @param detail - For the developer: what the engine said. */
  constructor(fault: SpeechFault, detail = '') {
    super(detail ? `${fault}: ${detail}` : fault);
    this.fault = fault;
  }
}

/**
 * Something that can speak. A speaker guards it, so it may be simple: late, repeated and missing
 * answers, errors that are thrown and promises that never settle are survived there, once for all.
 */
export interface SpeechEngine {
  /** Short name for reports: `web-speech`. */
  readonly name: string;
  /** Whether the text leaves the device; a page says so to the person. */
  readonly sendsText: boolean;
  /**
   * Speaks one piece. Called within the tap of the person where there is one, so that engines which
   * browsers only allow then can begin at once.
   *
   * @returns a promise that resolves when the piece has been heard to its end, or was aborted
   * @throws SpeechError, as a rejection
   */
  speak(request: SpeechRequest, signals: SpeechSignals): Promise<void>;
  /**
   * What stands in the way of speaking this language, without a sound. `null` is not a promise: only
   * the first sentence shows it.
   */
  check(lang: string): Promise<SpeechFault | null>;
  /**
   * Whether it has this text, however long, as one recording. A text is cut into pieces otherwise,
   * which nobody recorded. Give it to an engine of fixed phrases, and put that before those that
   * speak everything. @default every text is cut
   */
  knows?(request: SpeechRequest): boolean;
  /** Called within a tap before another engine speaks: a chance to unlock sound for later. */
  prime?(): void;
  /** What will most likely be spoken next. */
  prepare?(request: SpeechRequest): void;
}
