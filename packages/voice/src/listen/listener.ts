import { warnDev, type CareSettings } from '@care-mode/core';
import { callApp } from '../call-app.ts';
import { takeTurn } from '../turn.ts';
import {
  HearingError,
  readHearingFault,
  type HearingFault,
  type HearingRequest,
  type Recogniser,
  type Transcript,
} from './recogniser.ts';

/** How long an answer is waited for when part of it is already there (ms). */
const restMs = 1500;
/** A recogniser says by then whether it can hear (ms). */
const checkMs = 4000;
/** What fails later than this has listened, and the person has spoken (ms). */
const atOnceMs = 3000;
/** Failures in a row after which touch or a person is offered (V-05). */
const mostFailures = 3;

/** The settings of a person that listening follows. A store's `get` gives them. */
export type HearingSettings = Pick<CareSettings, 'locale' | 'dialect'>;

/** How a listener is made. */
export interface ListenerOptions {
  /** Who may listen, best first. The first that can is used. */
  readonly recognisers: readonly Recogniser[];
  /** Asked at every start: `store.get`. */
  readonly settings: () => HearingSettings;
  /** Language to listen for, as BCP 47 names it. @default hearingLang */
  readonly lang?: (settings: HearingSettings) => string;
  /**
   * Called within the tap, before the microphone is asked for: the only moment in which browsers let
   * a page unlock the sound that will answer. Call `prime` of each engine in it. @default nothing
   */
  readonly prime?: () => unknown;
  /** Silence after which speech is over (ms); slow speakers pause long (V-03, K-03). @default 2000 */
  readonly tailMs?: number;
  /** Time to begin to speak (ms, K-03). @default 8000 */
  readonly beginMs?: number;
  /** Time until the microphone is on (ms): people read before they allow it. @default 30000 */
  readonly startMs?: number;
  /** Longest listening (ms). @default 60000 */
  readonly mostMs?: number;
  /** Time for the answer after listening (ms). @default 15000 */
  readonly workMs?: number;
}

/** What the listener does and has heard. */
export interface ListenerState {
  /**
   * `starting`: the microphone is asked for. `working`: the person has finished, the answer is on
   * its way.
   */
  readonly status: 'idle' | 'starting' | 'listening' | 'working' | 'done' | 'failed';
  /** What was heard so far; may still change. */
  readonly transcript: string;
  /** What was heard; empty until `done`. */
  readonly text: string;
  /** Other readings of the same sound, likeliest first. */
  readonly alternatives: readonly string[];
  /** Why nothing was heard; `hearingWords` has the words for it. */
  readonly problem: HearingFault | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Three failures in a row: offer touch or a person instead (V-05). */
  readonly isOut: boolean;
  /** Name of the recogniser that listens, or listened last. */
  readonly recogniser: string | null;
  /** Whether the sound leaves the device: to be told while it listens. */
  readonly sendsSound: boolean;
}

/** What a recogniser can do here. */
export interface RecogniserReport {
  readonly recogniser: string;
  /** `null`: nothing known stands in its way. */
  readonly fault: HearingFault | null;
  readonly sendsSound: boolean;
  /** It failed on this page before, so it is not asked again. */
  readonly isPassedOver: boolean;
}

/** The ear of a page. */
export interface Listener {
  /** The same object until something changes. */
  get(): ListenerState;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  /**
   * Listens once, and silences what is being spoken. To be called within the person's tap: browsers
   * ask for the microphone only then. While it listens already, nothing begins anew.
   *
   * @returns what was heard, empty if nothing was. Never rejects.
   */
  start(): Promise<string>;
  /** The person has finished: what was heard is kept. */
  stop(): void;
  /** Forgets what was heard, and is idle at once. */
  cancel(): void;
  /** What each recogniser can do, for the developer and for a panel. Nobody is asked for anything. */
  report(): Promise<readonly RecogniserReport[]>;
}

const idle: ListenerState = {
  status: 'idle',
  transcript: '',
  text: '',
  alternatives: [],
  problem: null,
  failures: 0,
  isOut: false,
  recogniser: null,
  sendsSound: false,
};

/** One listening, of whichever recogniser. */
interface Session {
  readonly heard: Promise<string>;
  /** The answer is still wanted. */
  readonly finish: () => void;
  /** Nothing more is wanted; `keeps` what was heard so far. */
  readonly end: (keeps: boolean) => void;
}

/** Makes a listener. It touches nothing before `start`; only one listens or speaks on a page. */
export function createListener({
  recognisers,
  settings,
  lang = hearingLang,
  prime,
  tailMs = 2000,
  beginMs = 8000,
  startMs = 30_000,
  mostMs = 60_000,
  workMs = 15_000,
}: ListenerOptions): Listener {
  const subscribers = new Set<() => void>();
  const passedOver = new Map<Recogniser, HearingFault>();
  let state = idle;
  let session: Session | null = null;

  function set(change: Partial<ListenerState>) {
    state = { ...state, ...change };
    for (const tell of [...subscribers]) callApp(tell);
  }

  /**
   * Listens with one recogniser. What it does wrong ends here: late, double and missing answers,
   * and errors it throws.
   *
   * @returns what went wrong, `null` when nothing did; and whether the person may have spoken by then
   */
  function hear(
    recogniser: Recogniser,
    request: HearingRequest,
    control: { finish: () => void; end: () => void },
  ) {
    return new Promise<{ fault: HearingFault | null; isLate: boolean }>((resolve) => {
      const cut = new AbortController();
      const enough = new AbortController();
      let timer: ReturnType<typeof setTimeout> | undefined;
      let longest: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;
      let isOn = false;
      let isVoiceHeard = false;
      let since = 0;

      const settle = (fault: HearingFault | null) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        clearTimeout(longest);
        // Whatever it says: from here on the microphone is off.
        cut.abort();
        const isLate = isOn && (enough.signal.aborted || Date.now() - since > atOnceMs);
        // What was heard before it failed is not lost.
        resolve({ fault: state.transcript ? null : fault, isLate });
      };
      const wait = (ms: number, then: () => void) => {
        clearTimeout(timer);
        timer = setTimeout(then, ms);
      };
      const finish = () => {
        if (isOver || enough.signal.aborted) return;
        clearTimeout(longest);
        set({ status: 'working' });
        wait(state.transcript ? restMs : workMs, () =>
          settle(isVoiceHeard ? 'failed' : 'nothing-heard'),
        );
        enough.abort();
      };
      const isListening = () => !isOver && !enough.signal.aborted;
      const begin = () => {
        if (isOn || !isListening()) return;
        isOn = true;
        since = Date.now();
        set({ status: 'listening' });
        wait(beginMs, finish);
        longest = setTimeout(finish, mostMs);
      };
      control.finish = () => (isOn ? finish() : settle(null));
      control.end = () => settle(null);

      set({
        status: 'starting',
        recogniser: recogniser.name,
        sendsSound: recogniser.sendsSound,
      });
      wait(startMs, () => settle('failed'));
      const signals = {
        signal: cut.signal,
        enough: enough.signal,
        onStart: begin,
        onSound(isVoice: boolean) {
          begin();
          isVoiceHeard ||= isVoice;
          if (!isListening()) return;
          if (isVoice) clearTimeout(timer);
          else wait(tailMs, finish);
        },
        onTranscript(transcript: Transcript) {
          begin();
          if (isOver) return;
          const { text, alternatives } = readTranscript(transcript);
          if (!text) return;
          set({ transcript: text, alternatives });
          if (isListening()) wait(tailMs, finish);
        },
      };
      new Promise<void>((answer) => answer(recogniser.listen(request, signals))).then(
        () => settle('nothing-heard'),
        (error: unknown) => settle(faultOf(error, recogniser)),
      );
    });
  }

  async function run(control: { finish: () => void; end: () => void }, isEnded: () => boolean) {
    let fault: HearingFault | null = 'absent';
    const request = { lang: lang(settings()), continuous: true };
    for (const recogniser of left()) {
      const result = await hear(recogniser, request, control);
      fault = result.fault;
      // Nobody is asked to say it all again to another microphone of ours.
      if (fault === null || isEnded() || result.isLate || !isOfRecogniser(fault)) break;
      if (fault !== 'offline') passedOver.set(recogniser, fault);
    }
    return fault;
  }

  /** What stands in the way of a recogniser, as far as anybody knows. */
  async function faultIn(recogniser: Recogniser): Promise<HearingFault | null> {
    try {
      return passedOver.get(recogniser) ?? (await checked(recogniser, lang(settings())));
    } catch (error) {
      return unaskable(error);
    }
  }

  /** Who is worth asking. Where nobody is left, one that merely failed gets another chance. */
  function left(): readonly Recogniser[] {
    const able = recognisers.filter((one) => !passedOver.has(one));
    if (able.length > 0) return able;
    const again = recognisers.filter((one) => passedOver.get(one) === 'failed');
    // Nobody is: the first says why.
    return again.length > 0 ? again : recognisers.slice(0, 1);
  }

  function start(): Promise<string> {
    if (session) return session.heard;
    let ending: 'kept' | 'dropped' | null = null;
    const control = { finish: () => {}, end: () => {} };
    const end = (keeps: boolean) => {
      ending ??= keeps ? 'kept' : 'dropped';
      control.end();
    };
    // A voice that reads aloud, or another microphone of this page, takes over.
    const giveBack = takeTurn(() => end(true));
    const hide = () => {
      if (document.visibilityState === 'hidden') end(true);
    };
    const leave = () => end(true);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);

    let answer!: (text: string) => void;
    const heard = new Promise<string>((resolve) => (answer = resolve));
    session = {
      heard,
      finish() {
        // Before the microphone is on there is nothing to finish.
        if (state.status === 'starting') ending ??= 'kept';
        control.finish();
      },
      end,
    };
    set({ transcript: '', text: '', alternatives: [], problem: null });
    try {
      Promise.resolve(prime?.()).catch(warnPrime);
    } catch (error) {
      warnPrime(error);
    }
    const finished = (fault: HearingFault | null) => {
      session = null;
      giveBack();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      const text = ending === 'dropped' ? '' : state.transcript;
      if (text) {
        set({ status: 'done', text, failures: 0, isOut: false });
      } else if (fault === null || ending) {
        set({ status: 'idle', transcript: '', alternatives: [] });
      } else {
        const failures = state.failures + 1;
        set({ status: 'failed', problem: fault, failures, isOut: failures >= mostFailures });
      }
      answer(text);
    };
    void run(control, () => ending !== null)
      .catch(unaskable)
      .then(finished);
    return heard;
  }

  return {
    get: () => state,
    subscribe(listener) {
      subscribers.add(listener);
      return () => subscribers.delete(listener);
    },
    start,
    stop: () => session?.finish(),
    cancel: () => session?.end(false),
    report: () =>
      Promise.all(
        recognisers.map(async (recogniser) => ({
          recogniser: recogniser.name,
          sendsSound: recogniser.sendsSound,
          fault: await faultIn(recogniser),
          isPassedOver: passedOver.has(recogniser),
        })),
      ),
  };
}

/** Languages as recognisers spell them; the Cantonese of Hong Kong is `zh-HK` to all of them. */
const spellings: Readonly<Record<CareSettings['locale'], string>> = {
  'zh-CN': 'zh-CN',
  'zh-TW': 'zh-TW',
  'zh-HK': 'zh-HK',
  en: 'en-US',
  ug: 'ug-CN',
  bo: 'bo-CN',
  mn: 'mn-CN',
};

/** Language to listen for. Of the dialects only Cantonese is one that browsers know. */
export function hearingLang({ locale, dialect }: HearingSettings): string {
  return dialect === 'yue' ? 'zh-HK' : (spellings[locale] ?? locale);
}

/** What the app gave throws, so nobody can be asked to listen. */
function unaskable(error: unknown): HearingFault {
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      'listen:settings',
      '`settings`, `lang` or the recognisers of a listener threw, so nobody was asked to listen. ' +
        String(error),
    );
  }
  return 'failed';
}

/** An answer that stays silent is no reason not to listen. */
function warnPrime(error: unknown): void {
  if (process.env.NODE_ENV === 'production') return;
  warnDev('listen:prime', `prime threw ${String(error)}, so the answer may stay silent.`);
}

/** Whether another recogniser may do better, rather than the person or the microphone. */
function isOfRecogniser(fault: HearingFault): boolean {
  return fault === 'absent' || fault === 'no-language' || fault === 'failed' || fault === 'offline';
}

function readTranscript(transcript: Transcript): { text: string; alternatives: readonly string[] } {
  const { text, alternatives } = (transcript ?? {}) as Partial<Transcript>;
  if (typeof text !== 'string') {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'listen:transcript',
        'a recogniser told something that is no text, so it was left out. Call ' +
          "onTranscript({ text: '…', isFinal: true, alternatives: [] }).",
      );
    }
    return { text: '', alternatives: [] };
  }
  const others = Array.isArray(alternatives) ? (alternatives as unknown[]) : [];
  return {
    text: text.trim(),
    alternatives: others.filter((one): one is string => typeof one === 'string' && one !== ''),
  };
}

function faultOf(error: unknown, { name }: Recogniser): HearingFault {
  // Two copies of this package on a page have two classes of the same name.
  if (error instanceof HearingError || (error as Error | null)?.name === 'HearingError') {
    return readHearingFault((error as HearingError).fault);
  }
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      `listen:${name}`,
      `the recogniser ${name} failed with ${String(error)}, so the next one is asked. A recogniser ` +
        'should reject with a HearingError that says why.',
    );
  }
  return 'failed';
}

function checked(recogniser: Recogniser, lang: string): Promise<HearingFault | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('failed'), checkMs);
    const settle = (fault: HearingFault | null) => {
      clearTimeout(timer);
      resolve(fault);
    };
    new Promise<HearingFault | null>((answer) => answer(recogniser.check(lang))).then(
      (fault) => settle(fault ? readHearingFault(fault) : null),
      (error: unknown) => settle(faultOf(error, recogniser)),
    );
  });
}
