import { hostConversation, shown, type HostOptions } from '../host-conversation.ts';
import { HearingError, readHearingFault, type Recogniser } from './recogniser.ts';

/** How an app around the page is asked to listen. */
export interface BridgeRecogniserOptions extends HostOptions {
  /** Name in reports. @default 'bridge' */
  readonly name?: string;
  /**
   * Whether the app sends the sound on, as the recognition of mini-programs does. Say `false` only
   * where the phone itself recognises. @default true
   */
  readonly sendsSound?: boolean;
  /** How long the app may take to answer a check (ms). @default 3000 */
  readonly timeoutMs?: number;
}

/** No honest answer has more characters. */
const longestAnswer = 20_000;
const mostAlternatives = 10;

/**
 * Lets the app around the page listen: a native shell, or a mini-program. Needed where a WebView has
 * no recognition of its own.
 *
 * The page says, as JSON text,
 * `{"type":"care-mode:listen","id":"…","lang":"zh-CN","continuous":true}`,
 * `{"type":"care-mode:listen-stop","id":"…"}` when the person has finished and the answer is wanted,
 * `{"type":"care-mode:listen-cancel","id":"…"}` when it is not, and
 * `{"type":"care-mode:listen-check","id":"…","lang":"zh-CN"}` to know whether it could.
 * The app answers as a message, text or object, `{"type":"care-mode:heard","id":"…","event":…}`:
 * `"start"` when the microphone is on, `"sound"` and `"silence"` when a voice begins and ends,
 * `"transcript"` with all that was heard so far as `text`, `isFinal` and other readings as
 * `alternatives`, `"end"`, or `"error"` with a `fault`; to a check `"ready"` or `"error"`.
 *
 * Only tried with a scripted app, in no shell of any maker.
 */
export function bridgeRecogniser({
  name = 'bridge',
  sendsSound = true,
  timeoutMs = 3000,
  ...host
}: BridgeRecogniserOptions): Recogniser {
  const app = hostConversation(host, 'care-mode:heard', longestAnswer, 'bridgeRecogniser');

  return {
    name,
    sendsSound,

    async check(lang) {
      const fault = await app.check('care-mode:listen-check', lang, timeoutMs);
      return fault === null ? null : readHearingFault(fault);
    },

    listen({ lang, continuous }, { signal, enough, onStart, onSound, onTranscript }) {
      return new Promise((resolve, reject) => {
        const leave = () => {
          close();
          signal.removeEventListener('abort', cancel);
          enough.removeEventListener('abort', stop);
        };
        const tell = (type: string) => {
          try {
            app.say(type, id);
          } catch {
            // The app is gone, and its microphone with it.
          }
        };
        const stop = () => tell('care-mode:listen-stop');
        const cancel = () => {
          leave();
          tell('care-mode:listen-cancel');
          resolve();
        };
        const { id, close } = app.open((answer) => {
          const { event, fault } = answer;
          const text = answer['text'];
          if (event === 'start') onStart();
          else if (event === 'sound' || event === 'silence') onSound(event === 'sound');
          else if (event === 'transcript' && typeof text === 'string') {
            const alternatives = readAlternatives(answer['alternatives']);
            onTranscript({ text, isFinal: answer['isFinal'] === true, alternatives });
          } else if (event === 'end') {
            leave();
            resolve();
          } else if (event === 'error') {
            leave();
            reject(new HearingError(readHearingFault(fault), shown(fault)));
          } else app.warn(`with ${shown(event)} ${shown(text)}`);
        });
        signal.addEventListener('abort', cancel);
        enough.addEventListener('abort', stop);
        try {
          app.say('care-mode:listen', id, { lang, continuous });
        } catch (error) {
          leave();
          reject(new HearingError('absent', String(error)));
        }
      });
    },
  };
}

function readAlternatives(given: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(given) ? given : [];
  return list.filter((one): one is string => typeof one === 'string').slice(0, mostAlternatives);
}
