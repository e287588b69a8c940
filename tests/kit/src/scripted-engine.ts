import { SpeechError, type SpeechEngine, type SpeechRequest } from '@care-mode/voice';

/** How an engine behaves; every name but `good` is a fault somebody met in a browser or a shell. */
export type EngineScript =
  | 'good'
  /** Takes the text and is never heard: Chromium without a sound server. */
  | 'never-starts'
  /** Heard, and never says that it ended: Chrome's network voices after 14 s, lost utterances. */
  | 'never-ends'
  /** Says nothing for twelve seconds, then everything at once. */
  | 'late'
  /** Starts twice, and goes on telling words after its end. */
  | 'twice'
  /** Throws instead of answering. */
  | 'throws'
  /** Ends at once without a start: headless Chromium. */
  | 'ends-at-once'
  /** Never says that it started, but takes its time and ends: some Android voices. */
  | 'mute-start'
  /** Goes on after it was told to be silent. */
  | 'ignores-stop'
  /** Names words where there are none. */
  | 'junk-words'
  /** Breaks in the middle of a piece. */
  | 'breaks'
  /** Somebody else on the phone takes the voice. */
  | 'interrupted'
  | 'absent'
  | 'not-allowed'
  | 'offline';

/** An engine that only keeps a record. Its speech takes 200 ms for each character. */
export interface ScriptedEngine extends SpeechEngine {
  /** What it was asked to say, in order. */
  readonly asked: SpeechRequest[];
  /** What was heard to its end. */
  readonly heard: string[];
  /** How many pieces sound at this moment. */
  readonly sounding: () => number;
  readonly prepared: string[];
}

/** An engine for tests that misbehaves on purpose. Uses timers, so fake ones drive it. */
export function scriptedEngine(
  script: EngineScript = 'good',
  name: string = script,
): ScriptedEngine {
  const asked: SpeechRequest[] = [];
  const heard: string[] = [];
  const prepared: string[] = [];
  let sounding = 0;

  return {
    name,
    sendsText: false,
    asked,
    heard,
    prepared,
    sounding: () => sounding,
    async check() {
      return script === 'absent' ? 'absent' : null;
    },
    prepare: (request) => void prepared.push(request.text),
    speak(request, { signal, onStart, onWord }) {
      asked.push(request);
      if (script === 'throws') throw new Error('scripted');
      if (
        script === 'absent' ||
        script === 'not-allowed' ||
        script === 'offline' ||
        script === 'interrupted'
      ) {
        return Promise.reject(new SpeechError(script));
      }
      return new Promise((resolve, reject) => {
        const { text } = request;
        const timers: ReturnType<typeof setTimeout>[] = [];
        const after = (ms: number, run: () => void) => void timers.push(setTimeout(run, ms));
        let isSounding = false;
        const sound = (isOn: boolean) => {
          if (isOn !== isSounding) sounding += isOn ? 1 : -1;
          isSounding = isOn;
        };
        const start = () => {
          sound(true);
          onStart();
        };
        const end = () => {
          sound(false);
          heard.push(text);
          resolve();
        };
        const length = text.length * 200;
        signal.addEventListener('abort', () => {
          if (script === 'ignores-stop') return;
          timers.forEach(clearTimeout);
          sound(false);
          resolve();
        });
        if (script === 'never-starts') return;
        if (script === 'ends-at-once') {
          resolve();
          return;
        }
        if (script === 'mute-start') {
          after(length, end);
          return;
        }
        const delay = script === 'late' ? 12_000 : 30;
        after(delay, start);
        if (script === 'never-ends') return;
        after(delay + 10, () => onWord(0, 1));
        if (script === 'junk-words') {
          after(delay + 20, () => onWord(-5, Number.NaN));
          after(delay + 20, () => onWord(1e9, 3));
        }
        if (script === 'twice') {
          after(delay + 20, start);
          after(delay + length + 10, () => onWord(0, 1));
          after(delay + length + 20, start);
        }
        if (script === 'breaks')
          after(delay + length / 2, () => {
            sound(false);
            reject(new SpeechError('failed', 'scripted'));
          });
        else after(delay + length, end);
      });
    },
  };
}
