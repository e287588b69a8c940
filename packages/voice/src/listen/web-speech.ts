import { mergeTranscripts } from './merge-transcripts.ts';
import { HearingError, type HearingFault, type Recogniser } from './recogniser.ts';

/** The part of a browser's recognition that is used; TypeScript's DOM knows only some of it. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  maxAlternatives: number;
  processLocally?: boolean;
  start(): void;
  stop(): void;
  abort(): void;
}

interface RecognitionConstructor {
  new (): Recognition;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

interface Alternative {
  readonly transcript: string;
  readonly confidence: number;
}

type Result = ArrayLike<Alternative> & { readonly isFinal: boolean };

/** How the browser's recognition is used. */
export interface WebSpeechRecogniserOptions {
  /**
   * Whether the sound must stay on the device. Few browsers can (Chrome 139 with a language pack);
   * the others have no such recogniser then. Otherwise browsers send the sound to their maker.
   * @default false
   */
  readonly isLocal?: boolean;
}

/** The browser's own recognition, `SpeechRecognition` or `webkitSpeechRecognition`. */
export function webSpeechRecogniser({
  isLocal = false,
}: WebSpeechRecogniserOptions = {}): Recogniser {
  return {
    name: isLocal ? 'web-speech-local' : 'web-speech',
    sendsSound: !isLocal,

    async check(lang) {
      const Constructor = recognitionOf(isLocal);
      if (!Constructor) return 'absent';
      if (!isLocal && navigator.onLine === false) return 'offline';
      if (await isMicrophoneDenied()) return 'not-allowed';
      if (!isLocal || !Constructor.available) return null;
      const state = await Constructor.available({ langs: [lang], processLocally: true });
      return state === 'available' ? null : 'no-language';
    },

    listen({ lang, continuous }, { signal, enough, onStart, onSound, onTranscript }) {
      const Constructor = recognitionOf(isLocal);
      if (!Constructor) return Promise.reject(new HearingError('absent'));
      return new Promise((resolve, reject) => {
        const recognition = new Constructor();
        recognition.lang = lang;
        recognition.continuous = continuous;
        recognition.interimResults = true;
        recognition.maxAlternatives = 5;
        if (isLocal) recognition.processLocally = true;
        const stop = () => recognition.stop();
        const cut = () => {
          leave();
          recognition.abort();
          resolve();
        };
        const hears: [string, (event: Event) => void][] = [
          ['start', onStart],
          ['speechstart', () => onSound(true)],
          ['speechend', () => onSound(false)],
          ['result', (event) => onTranscript(transcriptOf(event))],
          ['error', (event) => fail((event as Event & { error: string }).error)],
          [
            'end',
            () => {
              leave();
              resolve();
            },
          ],
        ];
        const leave = () => {
          signal.removeEventListener('abort', cut);
          enough.removeEventListener('abort', stop);
          for (const [type, hear] of hears) recognition.removeEventListener(type, hear);
        };
        const fail = (error: string) => {
          leave();
          reject(new HearingError(faults[error] ?? 'failed', error));
        };
        signal.addEventListener('abort', cut);
        enough.addEventListener('abort', stop);
        for (const [type, hear] of hears) recognition.addEventListener(type, hear);
        // Never started again by us: Android beeps each time (react-speech-recognition#18).
        recognition.start();
      });
    },
  };
}

const faults: Readonly<Record<string, HearingFault>> = {
  'not-allowed': 'not-allowed',
  // A browser inside an app, or dictation switched off for the phone: no tap on this page helps.
  'service-not-allowed': 'absent',
  'audio-capture': 'no-microphone',
  // We never end it like this and still listen: a call or another app has taken the microphone.
  aborted: 'no-microphone',
  network: 'offline',
  'language-not-supported': 'no-language',
  'no-speech': 'nothing-heard',
};

function recognitionOf(isLocal: boolean): RecognitionConstructor | undefined {
  const page = globalThis as {
    SpeechRecognition?: RecognitionConstructor;
    webkitSpeechRecognition?: RecognitionConstructor;
  };
  const Constructor = page.SpeechRecognition ?? page.webkitSpeechRecognition;
  // A browser that does not know the wish would send the sound away.
  return isLocal && Constructor && !('processLocally' in Constructor.prototype)
    ? undefined
    : Constructor;
}

/** Safari and Firefox do not say so for a microphone: then nobody knows before listening. */
async function isMicrophoneDenied(): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName });
    return state === 'denied';
  } catch {
    return false;
  }
}

function transcriptOf(event: Event) {
  const results = [...(event as Event & { results: ArrayLike<Result> & Iterable<Result> }).results];
  const pieces = results.map((result) => ({
    text: result[0]?.transcript ?? '',
    isFinal: result.isFinal,
    confidence: result[0]?.confidence,
  }));
  const text = mergeTranscripts(pieces);
  // Other readings of the last piece only: of earlier ones the person has seen what was made.
  const before = pieces.slice(0, -1);
  const last = results[results.length - 1];
  const readings = last
    ? Array.from(last, ({ transcript, confidence }) =>
        mergeTranscripts([...before, { text: transcript, isFinal: last.isFinal, confidence }]),
      )
    : [];
  return {
    text,
    isFinal: results.every(({ isFinal }) => isFinal),
    alternatives: [...new Set(readings)].filter((reading) => reading && reading !== text),
  };
}
