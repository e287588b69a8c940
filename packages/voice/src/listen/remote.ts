import { isNetworkError } from '../network-error.ts';
import { HearingError, type HearingFault, type Recogniser } from './recogniser.ts';
import { watchVoice } from './watch-voice.ts';

/** What is known about the sound, for whoever recognises it. */
export interface RemoteHearing {
  /** Language as BCP 47 names it: `zh-CN`. */
  readonly lang: string;
  /** Aborted when nobody wants the answer. */
  readonly signal: AbortSignal;
}

/** A transcript, or several readings of the same sound, likeliest first. */
export type RemoteTranscript = string | readonly string[];

/** How sound is recognised by somebody else: a cloud, or a model on the device. */
export interface RemoteRecogniserOptions {
  /**
   * Recognises a finished recording. Its type is what the browser records: `audio/webm`, in Safari
   * `audio/mp4`.
   */
  readonly fromRecording?: (recording: Blob, hearing: RemoteHearing) => Promise<RemoteTranscript>;
  /**
   * Recognises while the person speaks, instead of `fromRecording`. Tell all that was heard so far
   * by `onTranscript`; settle when `enough` is aborted and the rest has been told.
   */
  readonly fromStream?: (stream: MediaStream, hearing: RemoteStreamHearing) => Promise<void>;
  /** Name in reports. @default 'remote' */
  readonly name?: string;
  /** Whether the sound leaves the device. @default true */
  readonly sendsSound?: boolean;
}

/** The same while the person speaks. */
export interface RemoteStreamHearing extends RemoteHearing {
  /** Aborted when the person has finished. */
  readonly enough: AbortSignal;
  readonly onTranscript: (transcript: RemoteTranscript, isFinal?: boolean) => void;
}

/**
 * Any recognition an app can reach: it gets the microphone's sound and gives back text. The
 * microphone is off as soon as the person has finished, whatever the other side does.
 */
export function remoteRecogniser({
  fromRecording,
  fromStream,
  name = 'remote',
  sendsSound = true,
}: RemoteRecogniserOptions): Recogniser {
  const isAble = () =>
    typeof globalThis.navigator?.mediaDevices?.getUserMedia === 'function' &&
    (fromStream !== undefined ||
      (fromRecording !== undefined && typeof globalThis.MediaRecorder === 'function'));
  return {
    name,
    sendsSound,

    async check() {
      if (!isAble()) return 'absent';
      if (sendsSound && navigator.onLine === false) return 'offline';
      try {
        const { state } = await navigator.permissions.query({
          name: 'microphone' as PermissionName,
        });
        return state === 'denied' ? 'not-allowed' : null;
      } catch {
        return null;
      }
    },

    async listen({ lang }, { signal, enough, onStart, onSound, onTranscript }) {
      if (!isAble()) throw new HearingError('absent');
      if (sendsSound && navigator.onLine === false) throw new HearingError('offline');
      const stream = await openMicrophone();
      const off = () => stream.getTracks().forEach((track) => track.stop());
      if (signal.aborted || enough.aborted) {
        off();
        return;
      }
      let leave = () => {};
      const hearing = { lang, signal };
      const tell = (heard: RemoteTranscript, isFinal = true) => {
        const [text = '', ...alternatives] = typeof heard === 'string' ? [heard] : heard;
        onTranscript({ text, isFinal, alternatives });
      };
      signal.addEventListener('abort', off);
      try {
        leave = watchVoice(stream, onSound);
        if (fromStream) {
          enough.addEventListener('abort', off);
          onStart();
          await fromStream(stream, { ...hearing, enough, onTranscript: tell });
        } else {
          onStart();
          const recording = await record(stream, signal, enough);
          off();
          if (recording.size > 0 && !signal.aborted) {
            tell(await fromRecording!(recording, hearing));
          }
        }
      } catch (error) {
        if (!signal.aborted) throw remoteError(error, sendsSound);
      } finally {
        off();
        leave();
        signal.removeEventListener('abort', off);
        enough.removeEventListener('abort', off);
      }
    },
  };
}

async function openMicrophone(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true },
    });
  } catch (error) {
    const name = (error as Error | null)?.name ?? '';
    throw new HearingError(faults[name] ?? 'failed', name);
  }
}

const faults: Readonly<Record<string, HearingFault>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'no-microphone',
  OverconstrainedError: 'no-microphone',
  // Another app holds it.
  NotReadableError: 'no-microphone',
  AbortError: 'no-microphone',
};

/** All sound until the person has finished, or nobody wants it. */
function record(stream: MediaStream, signal: AbortSignal, enough: AbortSignal): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const recorder = new MediaRecorder(stream);
    const pieces: Blob[] = [];
    const stop = () => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
    recorder.addEventListener('error', () => reject(new HearingError('failed', 'MediaRecorder')));
    // It also ends by itself when the microphone is pulled out.
    recorder.addEventListener('stop', () => {
      signal.removeEventListener('abort', stop);
      enough.removeEventListener('abort', stop);
      resolve(new Blob(pieces, { type: recorder.mimeType }));
    });
    signal.addEventListener('abort', stop);
    enough.addEventListener('abort', stop);
    recorder.start();
  });
}

/** What the app's own function threw. */
function remoteError(error: unknown, sendsSound: boolean): unknown {
  if (error instanceof HearingError) return error;
  return new HearingError(
    sendsSound && isNetworkError(error) ? 'offline' : 'failed',
    String(error),
  );
}
