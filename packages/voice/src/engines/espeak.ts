import { SpeechError, type SpeechEngine, type SpeechRequest } from './engine.ts';
import { canPlay } from './audio-player.ts';
import { remoteAudioEngine, type RemoteSpeech, type SpeechMark } from './remote-audio.ts';
import { spokenLanguage } from './spoken-language.ts';
import { wavOf } from './wav.ts';

/** What eSpeak tells while it renders. */
export interface EspeakEvent {
  /** `word` is of interest here. */
  readonly type: string;
  /** Where the word begins, in characters, the first is 1. */
  readonly text_position: number;
  /** Since the beginning of the sound (ms). */
  readonly audio_position: number;
}

/** One eSpeak, as far as it is used here. */
export interface EspeakWorker {
  /** Samples in a second (Hz). */
  readonly samplerate: number;
  /** @returns 0 if there is such a voice */
  set_voice(name: string): number;
  /** Words in a minute; 175 is usual. */
  set_rate(wordsPerMinute: number): void;
  /** 0 to 100; 50 is usual. */
  set_pitch(pitch: number): void;
  /** Renders a text, part by part, before it returns. */
  synthesize(
    text: string,
    hear: (samples: Int16Array, events: readonly EspeakEvent[]) => boolean,
  ): void;
}

/** What `@echogarden/espeak-ng-emscripten` exports. */
export interface EspeakModule {
  readonly default: () => Promise<{ readonly eSpeakNGWorker: new () => EspeakWorker }>;
}

/** Where eSpeak comes from. */
export interface EspeakOptions {
  /**
   * Brings eSpeak, once, when it is needed first: from your own files or your own CDN.
   *
   * @example () => import('@echogarden/espeak-ng-emscripten')
   */
  readonly load: () => Promise<EspeakModule>;
}

/** An engine that has to be brought first. */
export interface EspeakEngine extends SpeechEngine {
  /**
   * Brings eSpeak now. 12 MB take longer than anybody waits for a first word, so call it as soon as
   * the person switches voice on, where their network may be used for that.
   *
   * @throws SpeechError `absent`, as a rejection, when it cannot be brought; it may be called again
   */
  preload(): Promise<void>;
}

/** eSpeak's own names, where they are not those of the language: `cmn` reads Latin as English. */
const voices: Readonly<Record<string, string>> = { cmn: 'cmn', yue: 'yue', en: 'en-us' };

/**
 * Speaks without a network in a WebView that has no speech of its own. The voice is a machine's:
 * understandable and plain, so put it last. It renders on the page's own thread: 9 s of speech held
 * a page up for 0.2 s in Chromium on a desktop.
 *
 * eSpeak NG is under the GPL 3.0, and 12 MB compressed with its data. Nothing of it is in this
 * package, whose tests alone use it: an app that wants it brings it, and keeps to its licence.
 */
export function espeakEngine({ load }: EspeakOptions): EspeakEngine {
  let loading: Promise<EspeakWorker> | undefined;

  async function begin(): Promise<EspeakWorker> {
    const { default: create } = await load();
    const { eSpeakNGWorker } = await create();
    return new eSpeakNGWorker();
  }

  function espeak(): Promise<EspeakWorker> {
    loading ??= begin().catch((error: unknown) => {
      loading = undefined;
      throw new SpeechError('absent', String(error));
    });
    return loading;
  }

  return {
    ...remoteAudioEngine({
      name: 'espeak',
      sendsText: false,
      retries: 0,
      async source(request, signal) {
        const worker = await espeak();
        // The button that was pressed is painted before rendering holds the page up.
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted) throw new SpeechError('interrupted');
        try {
          return render(worker, request);
        } catch (error) {
          throw error instanceof SpeechError ? error : new SpeechError('failed', String(error));
        }
      },
    }),
    async check() {
      // Which voices there are is only known with all of it here, and asking must not cost 12 MB.
      return canPlay() && typeof WebAssembly === 'object' ? null : 'absent';
    },
    async preload() {
      await espeak();
    },
  };
}

function render(worker: EspeakWorker, request: SpeechRequest): RemoteSpeech {
  const { text, lang, rate, pitch, voiceName, dialect } = request;
  const language = spokenLanguage(lang);
  const wanted = [voiceName, dialect, voices[language] ?? language];
  if (!wanted.some((voice) => voice && worker.set_voice(voice) === 0)) {
    throw new SpeechError('no-voice', lang);
  }
  worker.set_rate(Math.round(rate * 175));
  worker.set_pitch(Math.round(pitch * 50));
  const parts: Int16Array[] = [];
  const begins: { at: number; position: number }[] = [];
  // It reads markup, and would leave out what looks like a tag.
  worker.synthesize(text.replace(/</g, ' '), (samples, events) => {
    parts.push(samples);
    for (const { type, text_position, audio_position } of events) {
      if (type === 'word') begins.push({ at: audio_position, position: text_position });
    }
    return false;
  });
  return { url: wavOf(parts, worker.samplerate), marks: marksOf(begins, text) };
}

/** eSpeak only names the first character of a Chinese word, so a word lasts until the next begins. */
function marksOf(
  begins: readonly { at: number; position: number }[],
  text: string,
): readonly SpeechMark[] {
  // It counts characters from 1, the page counts UTF-16 units from 0.
  const places: number[] = [];
  let end = 0;
  for (const character of text) {
    places.push(end);
    end += character.length;
  }
  const placeOf = (position = Infinity) => places[position - 1] ?? end;
  return begins
    .map(({ at, position }, number) => {
      const index = placeOf(position);
      const word = text.slice(index, placeOf(begins[number + 1]?.position));
      return { at, index, length: word.replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length };
    })
    .filter(({ length }) => length > 0);
}
