import { warnDev, type CareSettings } from '@care-mode/core';
import type { SpeechEngine, SpeechError, SpeechFault, SpeechRequest } from '../engines/engine.ts';
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
    for (const listener of [...listeners]) listener();
  }

  /** One piece by one engine: what it tells too late, twice or never makes no difference. */
  function attempt(
    engine: SpeechEngine,
    request: SpeechRequest,
    outer: AbortSignal,
    onStart: () => void,
    onWord: (index: number, length: number) => void,
  ): Promise<Spoken | SpeechFault> {
    return new Promise((resolve) => {
      const control = new AbortController();
      const began = Date.now();
      const seconds = secondsOf(request.text, request.rate);
      let isOver = false;
      let isHeard = false;
      let timer = setTimeout(() => finish('silent'), startMs);
      function finish(outcome: Spoken | SpeechFault): void {
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
          .then(
            // An end without a start counts if speaking can have taken so long.
            () => finish(isHeard || Date.now() - began > seconds * 300 ? 'ended' : 'silent'),
            failed,
          );
      } catch (error) {
        failed(error);
      }
    });
  }

  /** One piece by whoever can be heard. */
  async function speakPiece(
    request: SpeechRequest,
    signal: AbortSignal,
    { onStart, onWord }: { onStart: () => void; onWord: (index: number, length: number) => void },
  ): Promise<Spoken> {
    const keyOf = (engine: SpeechEngine) => passKey(engine, request);
    const left = engines.filter((engine) => !passed.has(keyOf(engine)));
    // Asked by a person, all of them get another chance.
    const asked = left.length > 0 ? left : engines;
    let fault: SpeechFault = 'absent';
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
      const times = (failures.get(keyOf(engine)) ?? 0) + 1;
      failures.set(keyOf(engine), times);
      if (times >= (lasting[outcome] ?? Infinity)) passed.set(keyOf(engine), outcome);
      // What a person can mend is told before what nobody can.
      if (fault === 'absent' || outcome === 'not-allowed' || outcome === 'offline') {
        fault = outcome as SpeechFault;
      }
      if (signal.aborted) return 'stopped';
    }
    set({ fault });
    return 'failed';
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

  /** What is spoken of a text, piece by piece, with where each begins in the text where that is known. */
  function* piecesOf(text: string, locale: SpeechSettings['locale']) {
    for (const sentence of splitSentences(text)) {
      const spoken = options.normalise?.(sentence.text, locale) ?? sentence.text;
      const isSame = spoken === sentence.text;
      for (const clause of splitClauses(spoken)) {
        if (/[\p{L}\p{N}]/u.test(clause.text)) {
          yield { text: clause.text, at: isSame ? sentence.start + clause.start : null };
        }
      }
    }
  }

  async function run(text: string, say: SayOptions, signal: AbortSignal): Promise<Spoken> {
    const locale = say.locale ?? settings().locale;
    const pieces = piecesOf(text, locale);
    let isFirst = true;
    let piece = pieces.next();
    while (!piece.done) {
      const { text: spoken, at } = piece.value;
      const following = pieces.next();
      const next = following.done ? firstOf(say.next, locale) : following.value.text;
      const outcome = await speakPiece(requestOf(spoken, locale), signal, {
        onStart() {
          if (isFirst) say.onStart?.();
          isFirst = false;
          // Only once this piece is heard: fetching both at once would make it late.
          if (next) prepare(requestOf(next, locale));
        },
        onWord(index, length) {
          if (at !== null) say.onWord?.(at + index, length);
        },
      });
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
      let outcome: Spoken = 'failed';
      try {
        outcome = await run(text, say, control.signal);
      } catch (error) {
        // A normaliser or a listener of the app that throws: nothing is left speaking.
        warnEngine('speaker', error);
        control.abort();
        set({ fault: 'failed' });
      }
      unwatch();
      giveBack();
      if (stopCurrent === mine) {
        stopCurrent = undefined;
        set({ status: 'silent', text: outcome === 'failed' ? text : '' });
      }
      return outcome;
    },
    stop,
    report: () =>
      Promise.all(
        engines.map(async (engine) => ({
          engine: engine.name,
          fault:
            passed.get(passKey(engine, requestOf('', settings().locale))) ??
            (await checked(engine, requestOf('', settings().locale).lang)),
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
  return (error as Error | null)?.name === 'SpeechError' ? (error as SpeechError).fault : 'failed';
}

/** What an engine says stands in its way; none may keep the others waiting. */
function checked(engine: SpeechEngine, lang: string): Promise<SpeechFault | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('silent'), checkMs);
    const failed = (error: unknown) => {
      resolve(faultOf(error));
    };
    try {
      engine.check(lang).then(resolve, failed);
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
