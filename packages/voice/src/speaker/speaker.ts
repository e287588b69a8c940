import { warnDev, type CareSettings } from '@care-mode/core';
import { callApp } from '../call-app.ts';
import {
  readSpeechFault,
  type SpeechEngine,
  type SpeechError,
  type SpeechFault,
  type SpeechRequest,
} from '../engines/engine.ts';
import { splitClauses, splitSentences } from '../say/sentences.ts';
import { takeTurn } from '../turn.ts';
import { watchPage } from '../watch-page.ts';
import { secondsOf } from './pace.ts';

/** The settings of a person that speech follows. A store's `get` gives them. */
export type SpeechSettings = Pick<
  CareSettings,
  'locale' | 'voiceRate' | 'voicePitch' | 'voiceVolume' | 'voiceName' | 'dialect'
>;

/** How a speaker is made. */
export interface SpeakerOptions {
  /** Who may speak, best first. The first that can be heard is kept. */
  readonly engines: readonly SpeechEngine[];
  /** Asked before every piece, so a change is heard at the next one: `store.get`. */
  readonly settings: () => SpeechSettings;
  /**
   * Turns what is written into what is spoken, sentence by sentence: `¥12.50` into words. Asked each
   * time, so it may come late. `normaliseForSpeech` of @care-mode/voice/normalise is one.
   * @default what is written
   */
  readonly normalise?: (text: string, locale: SpeechSettings['locale']) => string;
  /** How long an engine may take until it is heard (ms). @default 4000 */
  readonly startMs?: number;
}

/** What is being said. */
export interface SpeakerState {
  /** `starting`: the engine has the text and is not heard yet. */
  readonly status: 'silent' | 'starting' | 'speaking';
  /** As it is written, for captions. When silent, what could not be heard, else empty. */
  readonly text: string;
  /** Name of the engine that speaks, or spoke last. */
  readonly engine: string | null;
  /** Why `text` could not be heard. */
  readonly fault: SpeechFault | null;
}

/** How it ended: heard, cut short by `stop` or another speaker, or heard by nobody. */
export type Spoken = 'ended' | 'stopped' | 'failed';

/** The same, with why nobody heard it. */
type Outcome = 'ended' | 'stopped' | SpeechFault;

/** What is spoken at once, and where it begins in the text, if it stands there as it is spoken. */
interface Piece {
  readonly text: string;
  readonly at: number | null;
}

/** How one text is said. */
export interface SayOptions {
  /** Language of the text. @default the person's */
  readonly locale?: SpeechSettings['locale'] | undefined;
  /** Most likely said next, so that an engine can fetch it meanwhile. */
  readonly next?: string | undefined;
  /** It can be heard from now on. */
  readonly onStart?: () => void;
  /** A word begins at this place of `text`; only where text and speech are the same. */
  readonly onWord?: (index: number, length: number) => void;
}

/** What an engine can do here. */
export interface EngineReport {
  readonly engine: string;
  /** `null`: nothing known stands in its way. */
  readonly fault: SpeechFault | null;
  readonly sendsText: boolean;
}

/** The voice of a page. */
export interface Speaker {
  /** The same object until something changes. */
  get(): SpeakerState;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  /**
   * Says a text instead of whatever is being said on this page. To be called within the person's
   * tap: some browsers let nothing else speak first. Never rejects.
   */
  say(text: string, options?: SayOptions): Promise<Spoken>;
  /** Is silent at once. */
  stop(): void;
  /** Asks every engine, without a sound, what stands in its way. */
  report(): Promise<readonly EngineReport[]>;
}

/** Longest wait for an engine to say what it can (ms); a browser's voices take up to 4 s. */
const checkMs = 6000;

const silent: SpeakerState = { status: 'silent', text: '', engine: null, fault: null };

/**
 * Faults after which an engine is not asked again for this language, unless nobody else is left; with
 * how often they must follow each other: a cloud may have one bad minute.
 */
const lasting: Readonly<Partial<Record<SpeechFault, number>>> = {
  absent: 1,
  'no-voice': 1,
  silent: 2,
  failed: 2,
};

/** Language tags for engines, where ours is not theirs: of a dialect, else of the locale. */
const langs: Readonly<Record<string, string>> = { yue: 'zh-HK', cmn: 'zh-CN', en: 'en-US' };

/**
 * Makes engines of every kind dependable: one voice at a time on the whole page, pieces short enough
 * for each engine, the next engine when one cannot be heard, and an end whatever it does or leaves
 * undone.
 */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const { engines, settings, startMs = 4000 } = options;
  const listeners = new Set<() => void>();
  /** How often an engine failed in a row. */
  const failures = new Map<string, number>();
  /** Who is not asked any more, and why. */
  const passed = new Map<string, SpeechFault>();
  let state = silent;
  let stopCurrent: (() => void) | undefined;

  function set(change: Partial<SpeakerState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) callApp(listener);
  }

  /** One piece by one engine: what it tells too late, twice or never makes no difference. */
  function attempt(
    engine: SpeechEngine,
    request: SpeechRequest,
    outer: AbortSignal,
    onStart: () => void,
    onWord: (index: number, length: number) => void,
  ): Promise<Outcome> {
    return new Promise((resolve) => {
      const control = new AbortController();
      const began = Date.now();
      const seconds = secondsOf(request.text, request.rate);
      let isOver = false;
      let isHeard = false;
      let timer = setTimeout(() => finish('silent'), startMs);
      function finish(outcome: Outcome): void {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        outer.removeEventListener('abort', cut);
        control.abort();
        resolve(outcome);
      }
      function cut(): void {
        finish('stopped');
      }
      function heard(): void {
        if (isOver || isHeard) return;
        isHeard = true;
        clearTimeout(timer);
        // It was heard, so it ended: some browsers never say so.
        timer = setTimeout(() => finish('ended'), (seconds * 3 + 4) * 1000);
        onStart();
      }
      function failed(error: unknown): void {
        const fault = faultOf(error);
        if (fault === 'failed') warnEngine(engine.name, error);
        finish(fault);
      }
      function ended(): void {
        // An end without a start counts if speaking can have taken so long.
        if (Date.now() - began > seconds * 300) heard();
        finish(isHeard ? 'ended' : 'silent');
      }
      outer.addEventListener('abort', cut);
      try {
        engine
          .speak(request, {
            signal: control.signal,
            onStart: heard,
            onWord(index, length) {
              heard();
              if (!isOver && index >= 0 && index < request.text.length) onWord(index, length);
            },
          })
          .then(ended, failed);
      } catch (error) {
        failed(error);
      }
    });
  }

  /** Who is asked to say something, best first. */
  function askable(request: SpeechRequest): readonly SpeechEngine[] {
    const left = engines.filter((engine) => !passed.has(passKey(engine, request)));
    // Asked by a person, all of them get another chance.
    return left.length > 0 ? left : engines;
  }

  /**
   * One piece by whoever can be heard.
   *
   * @param fault - Why the same could not be heard before.
   */
  async function speakPiece(
    request: SpeechRequest,
    signal: AbortSignal,
    { onStart, onWord }: { onStart: () => void; onWord: (index: number, length: number) => void },
    asked = askable(request),
    fault: SpeechFault = 'absent',
  ): Promise<Outcome> {
    const keyOf = (engine: SpeechEngine) => passKey(engine, request);
    for (const engine of asked) {
      const heard = () => {
        passed.delete(keyOf(engine));
        failures.delete(keyOf(engine));
        set({ status: 'speaking', engine: engine.name, fault: null });
        onStart();
      };
      const outcome = await attempt(engine, request, signal, heard, onWord);
      if (outcome === 'ended' || outcome === 'stopped') return outcome;
      // Nobody speaks over whoever took the voice.
      if (outcome === 'interrupted') return 'stopped';
      const most = lasting[outcome];
      if (most) {
        const times = (failures.get(keyOf(engine)) ?? 0) + 1;
        failures.set(keyOf(engine), times);
        if (times >= most) passed.set(keyOf(engine), outcome);
      }
      // What a person can mend is told before what nobody can.
      if (fault === 'absent' || outcome === 'not-allowed' || outcome === 'offline') {
        fault = outcome;
      }
      if (signal.aborted) return 'stopped';
    }
    return fault;
  }

  function requestOf(text: string, locale: SpeechSettings['locale']): SpeechRequest {
    const { voiceRate, voicePitch, voiceVolume, voiceName, dialect } = settings();
    return {
      text,
      lang: langs[dialect] ?? langs[locale] ?? locale,
      rate: clamp(voiceRate, 0.5, 2, 0.9),
      pitch: clamp(voicePitch, 0, 2, 1),
      volume: clamp(voiceVolume, 0, 1, 1),
      voiceName,
      dialect,
    };
  }

  /** What is spoken of a text, sentence by sentence. */
  function* sentencesOf(text: string, locale: SpeechSettings['locale']): Generator<Piece> {
    for (const { text: written, start } of splitSentences(text)) {
      const spoken = options.normalise?.(written, locale) ?? written;
      yield { text: spoken, at: spoken === written ? start : null };
    }
  }

  /** The same in pieces, as short as every engine needs them. */
  function* piecesOf(text: string, locale: SpeechSettings['locale']): Generator<Piece> {
    for (const { text: sentence, at } of sentencesOf(text, locale)) {
      for (const { text: clause, start } of splitClauses(sentence)) {
        if (/[\p{L}\p{N}]/u.test(clause))
          yield { text: clause, at: at === null ? null : at + start };
      }
    }
  }

  /** A text that would be cut, in one piece, where engines know it so. */
  function wholeOf(text: string, locale: SpeechSettings['locale']) {
    if (!engines.some(({ knows }) => knows)) return undefined;
    const [, second] = piecesOf(text, locale);
    if (!second) return undefined;
    const spoken = Array.from(sentencesOf(text, locale), (sentence) => sentence.text).join('');
    const request = requestOf(spoken, locale);
    const knowing: SpeechEngine[] = [];
    for (const engine of askable(request)) {
      // This one speaks everything, and was put before those that follow.
      if (!engine.knows) break;
      if (isKnown(engine, request)) knowing.push(engine);
    }
    const piece: Piece = { text: spoken, at: spoken === text ? 0 : null };
    return knowing.length > 0 ? { piece, knowing } : undefined;
  }

  async function run(text: string, say: SayOptions, signal: AbortSignal): Promise<Outcome> {
    const locale = say.locale ?? settings().locale;
    let isFirst = true;
    let fault: SpeechFault | undefined;
    const speak = (
      { text: spoken, at }: Piece,
      next: string | undefined,
      asked?: readonly SpeechEngine[],
    ) => {
      const told = {
        onStart() {
          if (isFirst) callApp(() => say.onStart?.());
          isFirst = false;
          // Only once this piece is heard: fetching both at once would make it late.
          if (next) prepare(requestOf(next, locale));
        },
        onWord(index: number, length: number) {
          if (at !== null) callApp(() => say.onWord?.(at + index, length));
        },
      };
      return speakPiece(requestOf(spoken, locale), signal, told, asked, fault);
    };
    const whole = wholeOf(text, locale);
    if (whole) {
      const outcome = await speak(whole.piece, firstOf(say.next, locale), whole.knowing);
      if (outcome === 'ended' || outcome === 'stopped') return outcome;
      fault = outcome;
    }
    const pieces = piecesOf(text, locale);
    let piece = pieces.next();
    while (!piece.done) {
      const following = pieces.next();
      const next = following.done ? firstOf(say.next, locale) : following.value.text;
      const outcome = await speak(piece.value, next);
      if (outcome !== 'ended') return outcome;
      piece = following;
    }
    return 'ended';
  }

  function firstOf(text: string | undefined, locale: SpeechSettings['locale']): string | undefined {
    if (!text) return undefined;
    const first = piecesOf(text, locale).next();
    return first.done ? undefined : first.value.text;
  }

  function prepare(request: SpeechRequest): void {
    const engine = engines.find(({ name }) => name === state.engine);
    try {
      engine?.prepare?.(request);
    } catch (error) {
      warnEngine(engine!.name, error);
    }
  }

  /** What stands in the way of an engine, as far as anybody knows. */
  async function faultIn(engine: SpeechEngine): Promise<SpeechFault | null> {
    try {
      const request = requestOf('', settings().locale);
      return passed.get(passKey(engine, request)) ?? (await checked(engine, request.lang));
    } catch (error) {
      warnEngine('speaker', error);
      return 'failed';
    }
  }

  function stop(): void {
    stopCurrent?.();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async say(text, say = {}) {
      const control = new AbortController();
      const giveBack = takeTurn(() => control.abort());
      stopCurrent = () => control.abort();
      const mine = stopCurrent;
      set({ status: 'starting', text, fault: null });
      for (const engine of engines) {
        try {
          engine.prime?.();
        } catch (error) {
          warnEngine(engine.name, error);
        }
      }
      // Who left the page does not hear it any more; who comes back asks again.
      const unwatch = watchPage(stopCurrent);
      const outcome = await run(text, say, control.signal).catch((error: unknown): Outcome => {
        // A normaliser or settings of the app that throw: nothing is left speaking.
        warnEngine('speaker', error);
        control.abort();
        return 'failed';
      });
      unwatch();
      giveBack();
      const isFault = outcome !== 'ended' && outcome !== 'stopped';
      if (stopCurrent === mine) {
        stopCurrent = undefined;
        set({ status: 'silent', text: isFault ? text : '', fault: isFault ? outcome : null });
      }
      return isFault ? 'failed' : outcome;
    },
    stop,
    report: () =>
      Promise.all(
        engines.map(async (engine) => ({
          engine: engine.name,
          fault: await faultIn(engine),
          sendsText: engine.sendsText,
        })),
      ),
  };
}

function passKey({ name }: SpeechEngine, { lang, dialect }: SpeechRequest): string {
  return `${name} ${lang} ${dialect}`;
}

/** Two copies of this package on a page have two classes of the same name. */
function faultOf(error: unknown): SpeechFault {
  const isSpeechError = (error as Error | null)?.name === 'SpeechError';
  return isSpeechError ? readSpeechFault((error as SpeechError).fault) : 'failed';
}

function isKnown(engine: SpeechEngine, request: SpeechRequest): boolean {
  try {
    return engine.knows?.(request) === true;
  } catch (error) {
    warnEngine(engine.name, error);
    return false;
  }
}

/** What an engine says stands in its way; none may keep the others waiting. */
function checked(engine: SpeechEngine, lang: string): Promise<SpeechFault | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('silent'), checkMs);
    const failed = (error: unknown) => {
      resolve(faultOf(error));
    };
    try {
      engine.check(lang).then((fault) => resolve(fault ? readSpeechFault(fault) : null), failed);
    } catch (error) {
      failed(error);
    }
  });
}

function clamp(value: number, least: number, most: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}

function warnEngine(name: string, error: unknown): void {
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      `voice:${name}`,
      `"${name}" failed while it spoke, so the next engine is asked. ${String(error)}`,
    );
  }
}
