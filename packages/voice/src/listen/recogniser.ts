/** What is to be heard. */
export interface HearingRequest {
  /** Language as BCP 47 names it: `zh-CN`. */
  readonly lang: string;
  /** Whether listening goes on over a pause in speech. An end-of-speech timer above decides (V-03). */
  readonly continuous: boolean;
}

/** What was heard so far. */
export interface Transcript {
  /** Everything heard since this listening began, not only what is new. */
  readonly text: string;
  /** Whether the recogniser is sure of all of it; unsure text may still change. */
  readonly isFinal: boolean;
  /** Other readings of the same sound, likeliest first, without `text` itself. */
  readonly alternatives: readonly string[];
}

/** What a recogniser is told, and tells, while it listens. */
export interface HearingSignals {
  /** Aborted when nobody wants the answer: the microphone is off at once and nothing is kept. */
  readonly signal: AbortSignal;
  /** Aborted when the person has finished: the microphone is off, the answer is still wanted. */
  readonly enough: AbortSignal;
  /** The microphone is on. */
  readonly onStart: () => void;
  /** A voice begins (`true`) or falls silent (`false`). Recognisers that cannot tell say nothing. */
  readonly onSound: (isVoice: boolean) => void;
  readonly onTranscript: (transcript: Transcript) => void;
}

/** Why nothing could be heard. */
export type HearingFault =
  /** This browser, or this app around it, has no such recogniser. */
  | 'absent'
  /** The person, or the system, does not let the page use the microphone. */
  | 'not-allowed'
  /** There is no microphone, or another app or a call holds it. */
  | 'no-microphone'
  /** The sound is recognised over the network, and nobody answers there. */
  | 'offline'
  /** It does not know the language. */
  | 'no-language'
  /** It listened, and nobody said anything it could make out. */
  | 'nothing-heard'
  /** It says that it failed, or answers with what nobody can read. */
  | 'failed';

/** Every reason, for checking what comes from outside. */
export const hearingFaults: readonly HearingFault[] = [
  'absent',
  'not-allowed',
  'no-microphone',
  'offline',
  'no-language',
  'nothing-heard',
  'failed',
];

/** A reason from outside. For one that nobody knows there are no words, so it is `failed`. */
export function readHearingFault(fault: unknown): HearingFault {
  return hearingFaults.find((one) => one === fault) ?? 'failed';
}

/** What a recogniser rejects with. */
export class HearingError extends Error {
  override readonly name = 'HearingError';
  readonly fault: HearingFault;

  /** @param detail - For the developer: what the recogniser said. */
  constructor(fault: HearingFault, detail = '') {
    super(detail ? `${fault}: ${detail}` : fault);
    this.fault = fault;
  }
}

/**
 * Something that turns speech into text. A listener guards it, so it may be simple: late, repeated
 * and missing answers, errors that are thrown and promises that never settle are survived there.
 */
export interface Recogniser {
  /** Short name for reports: `web-speech`. */
  readonly name: string;
  /** Whether the sound leaves the device; a page says so to the person. */
  readonly sendsSound: boolean;
  /**
   * What stands in the way of hearing this language, without asking the person anything. `null` is
   * no promise: only listening shows it.
   */
  check(lang: string): Promise<HearingFault | null>;
  /**
   * Listens once. Called within the tap of the person where there is one.
   *
   * @returns a promise that resolves when all that will be heard has been told
   * @throws HearingError, as a rejection
   */
  listen(request: HearingRequest, signals: HearingSignals): Promise<void>;
}
