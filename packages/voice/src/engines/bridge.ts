import { readSpeechFault, SpeechError, type SpeechEngine } from './engine.ts';
import { hostConversation, shown, type HostOptions } from '../host-conversation.ts';
import { isWordPlace } from './word-place.ts';

/** How an app around the page is asked to speak. */
export interface BridgeOptions extends HostOptions {
  /** Name in reports. @default 'bridge' */
  readonly name?: string;
  /**
   * Whether the app sends the text on, as mini-program speech does. Say `false` only where the voice
   * is the phone's own. @default true
   */
  readonly sendsText?: boolean;
  /** How long the app may take to answer, and to be heard (ms). @default 3000 */
  readonly timeoutMs?: number;
}

/** No honest answer has more characters. */
const longestAnswer = 4000;

/**
 * Lets the app around the page speak: a native shell with the phone's own voice, or a mini-program.
 * Needed where a WebView has no speech of its own (react-native-webview#3837, easy-speech#337).
 *
 * The page says, as JSON text,
 * `{"type":"care-mode:speak","id":"…","text":"…","lang":"zh-CN","rate":1,"pitch":1,"volume":1,"voice":"","dialect":""}`,
 * `{"type":"care-mode:speech-stop","id":"…"}` to be silent at once, and
 * `{"type":"care-mode:speech-check","id":"…","lang":"zh-CN"}` to know whether it could speak.
 * The app answers as a message, text or object,
 * `{"type":"care-mode:speech","id":"…","event":"start"}` when it is heard, `"word"` with `index` and
 * `length` in UTF-16 units when a word begins, `"end"`, or `"error"` with a `fault`; to a check
 * `"ready"` or `"error"`.
 *
 * Only tried with a scripted app, in no shell of any maker.
 */
export function bridgeEngine({
  name = 'bridge',
  sendsText = true,
  timeoutMs = 3000,
  ...host
}: BridgeOptions): SpeechEngine {
  const app = hostConversation(host, 'care-mode:speech', longestAnswer, 'bridgeEngine');

  return {
    name,
    sendsText,
    async check(lang) {
      const fault = await app.check('care-mode:speech-check', lang, timeoutMs);
      return fault === null ? null : readSpeechFault(fault);
    },
    speak(request, { signal, onStart, onWord }) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const { text, lang, rate, pitch, volume, voiceName, dialect } = request;
        let isHeard = false;
        const leave = () => {
          clearTimeout(timer);
          close();
          signal.removeEventListener('abort', stop);
        };
        const silence = () => {
          leave();
          try {
            app.say('care-mode:speech-stop', id);
          } catch {
            // The app is gone, and its voice with it.
          }
        };
        const stop = () => {
          silence();
          resolve();
        };
        const heard = () => {
          clearTimeout(timer);
          isHeard = true;
          onStart();
        };
        const { id, close } = app.open((answer) => {
          const { event, fault } = answer;
          if (event === 'end') {
            leave();
            resolve();
          } else if (event === 'error') {
            leave();
            reject(new SpeechError(readSpeechFault(fault), shown(fault)));
          } else if (event === 'start' && !isHeard) heard();
          else if (event === 'word' && isWordPlace(answer, text)) {
            if (!isHeard) heard();
            onWord(answer.index, answer.length);
          } else
            app.warn(`with ${[event, answer['index'], answer['length']].map(shown).join(' ')}`);
        });
        const timer = setTimeout(() => {
          // It must not begin when the next engine speaks.
          silence();
          reject(new SpeechError('silent', `no answer in ${timeoutMs} ms`));
        }, timeoutMs);
        signal.addEventListener('abort', stop);
        try {
          const voice = { rate, pitch, volume, voice: voiceName, dialect };
          app.say('care-mode:speak', id, { text, lang, ...voice });
        } catch (error) {
          leave();
          reject(new SpeechError('absent', String(error)));
        }
      });
    },
  };
}
