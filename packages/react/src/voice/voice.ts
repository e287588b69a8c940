import {
  createListener,
  webSpeechRecogniser,
  type Listener,
  type Recogniser,
} from '@care-mode/voice/listen';
import {
  createReader,
  createSpeaker,
  webSpeechEngine,
  type Passage,
  type Place,
  type Reader,
  type Speaker,
  type SpeechEngine,
} from '@care-mode/voice';
import type { CareSettings, CareStore } from '@care-mode/core';
import type { VoiceCommand } from '@care-mode/voice/commands';

/** Gives the passages of a text; `null` while it is not on the page. */
type ReadingText = () => Iterable<Passage> | null;

/** Reading of an app's texts, one at a time. Each has a name, and a place that outlives its page. */
export interface Readings {
  readonly reader: Reader;
  /** Name of what is being read, or was read last. */
  readonly current: () => string | null;
  /** Where it was left; `undefined` when it was never begun, or read to its end. */
  readonly placeOf: (name: string) => Place | undefined;
  /**
   * Says that a text is on the page, under its name.
   *
   * @returns a function that says it has left
   */
  readonly register: (name: string, text: ReadingText) => () => void;
  /** Reads a registered text. @returns whether it is on the page */
  readonly read: (name: string, from?: Place) => boolean;
  /** Names of the texts that are on the page. */
  readonly here: () => readonly string[];
  /** Whether what was read last is on the page, so that reading can go on. */
  readonly isHere: { get(): boolean; subscribe(listener: () => void): () => void };
  /** These do nothing, and keep the place, while the text is on no page. */
  readonly resume: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** The ear of an app, with one owner at a time: the field or button that was pressed. */
export interface Hearing {
  readonly listener: Listener;
  readonly owner: () => string | null;
  /** Listens for this owner; whoever listened before hears no more. */
  readonly start: (owner: string) => Promise<string>;
}

/** The voice and the ear of an app. */
export interface Voice {
  readonly speaker: Speaker;
  /** Brings what turns sums and dates into words; until then they are spoken as they are written. */
  readonly load: () => Promise<void>;
  readonly readings: Readings;
  readonly hearing: Hearing;
  /** What may be said right now, by whatever is on the page. */
  readonly commands: Set<VoiceCommand>;
}

/** Who speaks and listens. */
export interface VoiceParts {
  readonly engines?: readonly SpeechEngine[] | undefined;
  readonly recognisers?: readonly Recogniser[] | undefined;
}

/** Touches nothing of the browser before somebody asks: it is made on the server too. */
export function createVoice(
  store: CareStore,
  { engines = [webSpeechEngine()], recognisers }: VoiceParts,
): Voice {
  let normalise: ((text: string, locale: CareSettings['locale']) => string) | undefined;
  const speaker = createSpeaker({
    engines,
    settings: store.get,
    normalise: (text, locale) => normalise?.(text, locale) ?? text,
  });
  const reader = createReader({ speaker });
  return {
    speaker,
    async load() {
      const { normaliseForSpeech } = await import('@care-mode/voice/normalise');
      normalise = (text, locale) => normaliseForSpeech(text, { locale });
    },
    readings: createReadings(reader),
    commands: new Set(),
    hearing: createHearing(
      createListener({
        // The browser's other recognition sends the voice to its maker: only if the app says so.
        recognisers: recognisers ?? [webSpeechRecogniser({ isLocal: true })],
        settings: store.get,
        // What answers sounds later than the tap.
        prime: () => engines.forEach((engine) => engine.prime?.()),
      }),
    ),
  };
}

function createReadings(reader: Reader): Readings {
  const places = new Map<string, Place>();
  const texts = new Map<string, ReadingText>();
  const listeners = new Set<() => void>();
  let current: string | null = null;
  const isHere = () => current !== null && Boolean(texts.get(current)?.());
  const tell = () => listeners.forEach((listener) => listener());
  reader.subscribe(() => {
    if (current === null) return;
    const { status, place } = reader.get();
    if (status === 'ended') places.delete(current);
    else if (status !== 'idle') places.set(current, place);
  });
  return {
    reader,
    current: () => current,
    placeOf: (name) => places.get(name),
    register(name, text) {
      texts.set(name, text);
      tell();
      return () => {
        // The next page may have registered the same text before this one has gone.
        if (texts.get(name) === text) texts.delete(name);
        tell();
      };
    },
    read(name, from) {
      if (!texts.get(name)?.()) return false;
      current = name;
      // Looked up at every walk: after a route change the same text stands in other elements.
      reader.read(() => texts.get(name)?.() ?? [], from);
      return true;
    },
    here: () => [...texts.keys()].filter((name) => texts.get(name)?.()),
    isHere: {
      get: isHere,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    resume() {
      if (isHere()) reader.resume();
    },
    next() {
      if (!isHere()) return;
      // The reader would go on in elements that were taken off the page.
      if (reader.get().passage?.element?.isConnected === false) reader.resume();
      reader.next();
    },
    previous() {
      if (isHere()) reader.previous();
    },
  };
}

function createHearing(listener: Listener): Hearing {
  let owner: string | null = null;
  let last: Promise<unknown> | null = null;
  return {
    listener,
    owner: () => owner,
    async start(next) {
      if (last && owner !== next) {
        listener.cancel();
        await last;
      }
      owner = next;
      const heard = listener.start();
      last = heard;
      const text = await heard;
      if (last === heard) last = null;
      return text;
    },
  };
}
