import { warnDev } from '@care-mode/core';
import { audioPlayer, canPlay, type SpeechMark } from './audio-player.ts';
import { SpeechError, type SpeechEngine, type SpeechRequest } from './engine.ts';
import { isNetworkError } from '../network-error.ts';
import { isWordPlace } from './word-place.ts';

export type { SpeechMark } from './audio-player.ts';

/** A piece of speech as sound. */
export interface RemoteSpeech {
  /**
   * The sound, complete, or its address: `https:`, `blob:` or of this site, everything else is
   * refused. A `Blob` is there when its turn comes; what lies at an address is only fetched then, but
   * heard while it still arrives. A piece takes at most about 8 s, so nothing else needs to stream.
   */
  readonly url: string | Blob;
  /** When each word can be heard, if the cloud says so; without it whole sentences are shown. */
  readonly marks?: readonly SpeechMark[];
}

/** Where the sound comes from. */
export interface RemoteAudioOptions {
  /**
   * Asks the cloud for one piece. Rejects with a `SpeechError` where it knows why, for instance
   * `no-voice`; any other error counts as `offline` or `failed`. Loudness need not be passed on.
   *
   * @param signal - Aborted when nobody wants the answer any more: `fetch(url, { signal })`.
   */
  readonly source: (request: SpeechRequest, signal: AbortSignal) => Promise<RemoteSpeech>;
  /** Name in reports. @default 'remote-audio' */
  readonly name?: string;
  /** Whether text leaves the device; a page says so to the person. @default true */
  readonly sendsText?: boolean;
  /** Whether the source speaks at the speed asked for. If not, the sound is played at that speed. @default true */
  readonly ratedBySource?: boolean;
  /** How often a piece is tried again that was not heard yet. @default 1 */
  readonly retries?: number;
  /** Before it is tried again (ms). @default 300 */
  readonly retryMs?: number;
}

interface Fetching {
  readonly speech: Promise<RemoteSpeech>;
  readonly abort: () => void;
}

/** Pieces fetched ahead at most. */
const mostAhead = 2;

/**
 * Speaks with sound from anywhere: any cloud, or a synthesiser of the app. Give it a `source`, and
 * nothing is sent anywhere else. A content security policy must allow `media-src` the source's
 * addresses, `blob:` for what is no address, and `data:` to unlock sound in a tap.
 */
export function remoteAudioEngine({
  source,
  name = 'remote-audio',
  sendsText = true,
  ratedBySource = true,
  retries = 1,
  retryMs = 300,
}: RemoteAudioOptions): SpeechEngine {
  const player = audioPlayer();
  const ahead = new Map<string, Fetching>();
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  function fetchSpeech(request: SpeechRequest): Fetching {
    const controller = new AbortController();
    const ask = async () => readSpeech(await source(request, controller.signal), request.text);
    return { speech: ask(), abort: () => controller.abort() };
  }

  /** Takes what was fetched ahead, or begins to fetch. */
  function take(request: SpeechRequest): Fetching {
    const key = keyOf(request);
    const fetching = ahead.get(key) ?? fetchSpeech(request);
    ahead.delete(key);
    return fetching;
  }

  function forget(key: string): void {
    ahead.get(key)?.abort();
    ahead.delete(key);
  }

  return {
    name,
    sendsText,
    async check() {
      if (!canPlay()) return 'absent';
      return navigator.onLine === false ? 'offline' : null;
    },
    prime: player.prime,
    prepare(request) {
      const key = keyOf(request);
      if (ahead.has(key)) return;
      const [oldest] = ahead.keys();
      if (oldest !== undefined && ahead.size >= mostAhead) forget(oldest);
      const fetching = fetchSpeech(request);
      ahead.set(key, fetching);
      // Its turn may come when the network is back, so it is asked for anew then.
      fetching.speech.catch(() => {
        if (ahead.get(key) === fetching) ahead.delete(key);
      });
    },
    speak(request, { signal, onStart, onWord }) {
      // The sound arrives when the tap is over.
      player.prime();
      clearTimeout(forgetting);
      let isHeard = false;

      async function once(): Promise<void> {
        const fetching = take(request);
        signal.addEventListener('abort', fetching.abort);
        let made = '';
        try {
          const { url, marks } = await fetching.speech;
          if (typeof url !== 'string') made = URL.createObjectURL(url);
          const sound = {
            url: made || (url as string),
            rate: ratedBySource ? 1 : request.rate,
            volume: request.volume,
            marks,
          };
          const heard = () => {
            isHeard = true;
            onStart();
          };
          await player.play(sound, { signal, onStart: heard, onWord });
        } finally {
          signal.removeEventListener('abort', fetching.abort);
          if (made) URL.revokeObjectURL(made);
        }
      }

      async function untilHeard(): Promise<void> {
        for (let left = retries; !signal.aborted; left -= 1) {
          try {
            await once();
            return;
          } catch (error) {
            const reason = errorOf(error);
            if (isHeard || left <= 0 || !mayPass(reason)) throw reason;
            await new Promise((resolve) => setTimeout(resolve, retryMs));
          }
        }
      }

      return new Promise((resolve, reject) => {
        const cut = () => {
          // Unless the next piece follows at once, nobody wants what was fetched ahead.
          forgetting = setTimeout(() => [...ahead.keys()].forEach(forget));
          resolve();
        };
        signal.addEventListener('abort', cut);
        untilHeard()
          .finally(() => signal.removeEventListener('abort', cut))
          .then(resolve, reject);
      });
    },
  };
}

/** The same words in the same voice; loudness is the player's. */
function keyOf({ text, lang, rate, pitch, voiceName, dialect }: SpeechRequest): string {
  return JSON.stringify([text, lang, rate, pitch, voiceName, dialect]);
}

/** Sources are somebody else's: without sound it is a fault, without fitting marks it still speaks. */
function readSpeech(given: Partial<RemoteSpeech> | null | undefined, text: string): RemoteSpeech {
  const url = given?.url;
  if (!url || (typeof url !== 'string' && !(url instanceof Blob))) {
    throw new SpeechError('failed', 'the source gave neither an address nor a Blob');
  }
  const marks: readonly unknown[] = Array.isArray(given?.marks) ? given.marks : [];
  const fitting = marks.filter((mark): mark is SpeechMark => isMark(mark, text));
  if (process.env.NODE_ENV !== 'production' && fitting.length < marks.length) {
    warnDev(
      'voice:marks',
      `${marks.length - fitting.length} of ${marks.length} marks lie outside their text, so the ` +
        'words spoken there are not highlighted. Give { at, index, length } in ms and UTF-16 units.',
    );
  }
  return { url, marks: fitting.sort((one, other) => one.at - other.at) };
}

function isMark(given: unknown, text: string): given is SpeechMark {
  return isWordPlace(given, text) && Number.isFinite((given as Partial<SpeechMark>).at);
}

function errorOf(error: unknown): SpeechError {
  if (error instanceof SpeechError) return error;
  const isOffline = navigator.onLine === false || isNetworkError(error);
  return new SpeechError(isOffline ? 'offline' : 'failed', String(error));
}

/** Whether trying again may help. */
function mayPass({ fault }: SpeechError): boolean {
  return fault === 'failed' || (fault === 'offline' && navigator.onLine !== false);
}
