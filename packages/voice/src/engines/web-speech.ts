import { SpeechError, type SpeechEngine, type SpeechFault } from './engine.ts';

/** Voices may arrive this late (ms); Chromium with 13 000 of them took 3 s. */
const voicesMs = 4000;
/** What was cancelled is given this long to be gone before the next piece (ms). */
const cancelMs = 250;

/** `cmn-latn-pinyin` is espeak's right Mandarin, its `cmn` reads many characters wrong. */
const mandarin = [
  'zh-cn',
  'zh-hans-cn',
  'cmn-hans',
  'cmn-latn-pinyin',
  'cmn',
  'zh-hans',
  'zh-tw',
  'zh',
] as const;

/** How engines spell a language or a dialect, best first. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'zh-cn': mandarin,
  'zh-tw': ['zh-tw', 'zh-hant-tw', 'cmn-hant', 'zh-cn', 'cmn-latn-pinyin', 'cmn', 'zh-hant', 'zh'],
  'zh-hk': ['zh-hk', 'yue', 'zh-hant-hk'],
  cmn: mandarin,
  yue: ['yue', 'zh-hk', 'zh-hant-hk'],
};

const cantonese = /^(?:yue|zh-(?:hant-)?(?:hk|mo))\b/;

/** Utterances being spoken: browsers forget to say `end` of one that nobody holds. */
const held = new Set<SpeechSynthesisUtterance>();

/** How the browser's speech may be used. */
export interface WebSpeechOptions {
  /**
   * Whether voices count that send the text to the maker of the browser, as Google's do in Chrome.
   * Where a browser names no voice at all, it chooses one itself, and nobody can tell where that is.
   * @default false
   */
  readonly remoteVoices?: boolean;
}

/** The browser's own speech. */
export function webSpeechEngine({ remoteVoices = false }: WebSpeechOptions = {}): SpeechEngine {
  // The list stays empty until somebody has asked for it once.
  voicesNow(synthOf());
  return {
    name: 'web-speech',
    sendsText: remoteVoices,
    async check(lang) {
      const synth = synthOf();
      if (!synth) return 'absent';
      const all = await voicesOf(synth);
      // Some speak although their list stays empty: easy-speech#49.
      return all.length === 0 || ranked(all, lang, '', remoteVoices).length > 0 ? null : 'no-voice';
    },
    speak(request, { signal, onStart, onWord }) {
      const synth = synthOf();
      if (!synth) return Promise.reject(new SpeechError('absent'));
      const { lang, dialect, voiceName } = request;
      const voices = voicesNow(synth);
      const fitting = ranked(voices, lang, dialect, remoteVoices);
      const voice = fitting.find(({ name }) => name === voiceName) ?? fitting[0];
      // Left to itself, the browser would read Chinese with whatever voice it has.
      if (!voice && voices.length > 0) return Promise.reject(new SpeechError('no-voice', lang));
      return new Promise((resolve, reject) => {
        const utterance = new SpeechSynthesisUtterance(request.text);
        if (voice) utterance.voice = voice;
        // Android ignores a voice whose language is not said too: web-speech-recommended-voices#37.
        utterance.lang = (voice?.lang ?? lang).replace('_', '-');
        utterance.rate = request.rate;
        utterance.pitch = request.pitch;
        utterance.volume = request.volume;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const leave = () => {
          held.delete(utterance);
          clearTimeout(timer);
          signal.removeEventListener('abort', cut);
          for (const [type, hear] of hears) utterance.removeEventListener(type, hear);
        };
        const cut = () => {
          leave();
          synth.cancel();
          resolve();
        };
        const hears: readonly [string, (event: Event) => void][] = [
          ['start', () => onStart()],
          [
            'boundary',
            (event) => {
              const { name, charIndex, charLength } = event as SpeechSynthesisEvent;
              if (name !== 'sentence') onWord(charIndex, charLength ?? 0);
            },
          ],
          [
            'end',
            () => {
              leave();
              resolve();
            },
          ],
          [
            'error',
            (event) => {
              leave();
              const { error } = event as SpeechSynthesisErrorEvent;
              reject(new SpeechError(faults[error] ?? 'failed', error));
            },
          ],
        ];
        for (const [type, hear] of hears) utterance.addEventListener(type, hear);
        signal.addEventListener('abort', cut);
        held.add(utterance);
        const go = () => {
          // Left paused by somebody, it would take the piece and stay silent.
          if (synth.paused) synth.resume();
          synth.speak(utterance);
        };
        if (!synth.speaking && !synth.pending) {
          // At once, within the tap: iOS speaks nothing later (easy-speech#366).
          go();
          return;
        }
        // Spoken right after a cancel it is lost in Chrome and Safari: wait until it is gone.
        synth.cancel();
        const since = Date.now();
        const wait = () => {
          if (synth.speaking && Date.now() - since < cancelMs) timer = setTimeout(wait, 20);
          else go();
        };
        timer = setTimeout(wait, 20);
      });
    },
  };
}

const faults: Readonly<Record<string, SpeechFault>> = {
  'not-allowed': 'not-allowed',
  network: 'offline',
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
  canceled: 'interrupted',
  interrupted: 'interrupted',
  'audio-busy': 'interrupted',
};

/** A shell may define one half of it, or throw when asked: tts-react#93, react-native-webview#3837. */
function synthOf(): SpeechSynthesis | null {
  try {
    const { speechSynthesis, SpeechSynthesisUtterance } = globalThis as Partial<typeof globalThis>;
    return speechSynthesis && SpeechSynthesisUtterance ? speechSynthesis : null;
  } catch {
    return null;
  }
}

/** Voices as they are named now. Shells throw when asked, or name one without a language. */
function voicesNow(synth: SpeechSynthesis | null): readonly SpeechSynthesisVoice[] {
  try {
    return (synth?.getVoices() ?? []).filter(({ name, lang }) => name && lang);
  } catch {
    return [];
  }
}

/** The browser's voices, waited for: the list is empty at first, and `voiceschanged` may never come. */
function voicesOf(synth: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const since = Date.now();
    const look = () => {
      const all = voicesNow(synth);
      if (all.length > 0 || Date.now() - since > voicesMs) resolve(all);
      else setTimeout(look, 200);
    };
    look();
  });
}

/** One voice of the browser, for a person to choose from. */
export interface BrowserVoice {
  readonly name: string;
  readonly lang: string;
  /** Whether text is sent to the maker of the browser to be spoken. */
  readonly sendsText: boolean;
}

/**
 * The browser's voices for a language, best first; empty where there is none, or no speech at all.
 *
 * @param dialect - ISO 639-3, such as `yue`; empty is none.
 */
export async function browserVoices(lang: string, dialect = ''): Promise<readonly BrowserVoice[]> {
  const synth = synthOf();
  if (!synth) return [];
  const voices = await voicesOf(synth);
  return ranked(voices, lang, dialect, true).map(({ name, lang, localService }) => ({
    name,
    lang,
    sendsText: !localService,
  }));
}

function ranked(
  all: readonly SpeechSynthesisVoice[],
  lang: string,
  dialect: string,
  remoteVoices: boolean,
): readonly SpeechSynthesisVoice[] {
  const wished = lang.toLowerCase();
  const language = wished.split('-')[0]!;
  const wanted = [
    ...(dialect ? (spellings[dialect] ?? [dialect]) : []),
    ...(spellings[wished] ?? [wished, language]),
  ];
  const isCantonese = cantonese.test(wanted[0]!);
  return all
    .map((voice) => {
      const spelled = voice.lang.toLowerCase().replace(/_/g, '-');
      // Cantonese would read every word of Mandarin in another language, and the other way round.
      const isOther = cantonese.test(spelled) !== isCantonese;
      if (isOther || !(voice.localService || remoteVoices)) return { voice, rank: -1 };
      const at = wanted.findIndex((one) => spelled === one || spelled.startsWith(`${one}-`));
      return { voice, rank: at * 4 + (voice.localService ? 0 : 2) + (voice.default ? 0 : 1) };
    })
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .map(({ voice }) => voice);
}
