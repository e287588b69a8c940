import { SpeechError, type SpeechSignals } from './engine.ts';
import type { WordPlace } from './word-place.ts';

/** A word of the text, and when it can be heard. */
export interface SpeechMark extends WordPlace {
  /** Since the beginning of the sound at normal speed (ms). */
  readonly at: number;
}

/** A sound to play. */
export interface Sound {
  /** `https:`, `blob:`, or where the page itself comes from. */
  readonly url: string;
  /** Where the part to play begins and ends (s); without them all of it is played. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Speed, 1 is as recorded. */
  readonly rate: number;
  /** Loudness, 0 to 1. iPhones leave loudness to their buttons. */
  readonly volume: number;
  /** Earliest first. */
  readonly marks?: readonly SpeechMark[] | undefined;
}

/** Plays one sound at a time. */
export interface AudioPlayer {
  /** Plays silence, once: what was played within a tap may play without one later. */
  prime(): void;
  /**
   * @returns a promise that resolves at the end of the sound, or when it was aborted
   * @throws SpeechError, as a rejection
   */
  play(sound: Sound, signals: SpeechSignals): Promise<void>;
}

/** A millisecond of nothing. */
const silence =
  'data:audio/wav;base64,UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAgICAgICAgA==';

/** `MediaError.MEDIA_ERR_NETWORK`: the rest of it did not come. */
const networkError = 2;

/** Whether sound can be played at all: not on a server, nor in a WebView without media. */
export function canPlay(): boolean {
  return typeof Audio === 'function';
}

/**
 * A player with one audio element, because a phone lets only the element play that it has seen in a
 * tap. An element and not Web Audio: iPhones switched to silent mute Web Audio (howler.js#1762), and
 * many elders never move that switch.
 *
 * After an interruption by the system it does not go on by itself. It would speak into a phone call,
 * or aloud what was meant for headphones that have just been pulled out.
 */
export function audioPlayer(): AudioPlayer {
  let element: HTMLAudioElement | undefined;
  let loaded = '';
  let isUnlocked = false;
  let stopCurrent: (() => void) | undefined;

  function load(url: string): HTMLAudioElement {
    element ??= new Audio();
    if (loaded !== url) element.src = loaded = url;
    return element;
  }

  /** Nothing more is downloaded, and the buttons of a headset find nothing to play again. */
  function unload(): void {
    loaded = '';
    element?.pause();
    element?.removeAttribute('src');
    element?.load();
  }

  async function start(audio: HTMLAudioElement): Promise<void> {
    await audio.play();
    isUnlocked = true;
  }

  return {
    prime() {
      if (isUnlocked || stopCurrent || !canPlay()) return;
      start(load(silence)).catch(() => {});
    },
    play({ url, from = 0, to = Infinity, rate, volume, marks = [] }, { signal, onStart, onWord }) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        if (!canPlay()) throw new SpeechError('absent', 'no Audio');
        const source = readUrl(url);
        stopCurrent?.();
        const audio = load(source);
        audio.playbackRate = rate;
        audio.volume = volume;
        let frame = 0;
        let next = 0;
        let isOver = false;

        function leave(): void {
          isOver = true;
          stopCurrent = undefined;
          cancelAnimationFrame(frame);
          signal.removeEventListener('abort', stop);
          for (const [type, hear] of hearing) audio.removeEventListener(type, hear);
        }
        function end(): void {
          leave();
          audio.pause();
          resolve();
        }
        function stop(): void {
          leave();
          unload();
          resolve();
        }
        function fail(error: SpeechError): void {
          if (isOver) return;
          leave();
          unload();
          reject(error);
        }
        function broken(reason: unknown): void {
          const { error } = audio;
          const detail = error ? `MediaError ${error.code} ${error.message}` : String(reason);
          const isOffline = error?.code === networkError || navigator.onLine === false;
          fail(new SpeechError(isOffline ? 'offline' : 'failed', detail));
        }
        function refused(reason: unknown): void {
          if ((reason as Partial<Error> | null)?.name === 'NotAllowedError') {
            fail(new SpeechError('not-allowed', String(reason)));
          } else broken(reason);
        }
        function seek(): void {
          if (Math.abs(audio.currentTime - from) > 0.01) audio.currentTime = from;
        }
        function follow(): void {
          // Where it was before, and where it was told to begin, is nothing heard.
          if (!frame || audio.seeking) return;
          const { currentTime } = audio;
          for (; next < marks.length; next += 1) {
            const { at, index, length } = marks[next]!;
            if (at > currentTime * 1000) break;
            onWord(index, length);
            if (isOver) return;
          }
          if (currentTime >= to) end();
        }
        function animate(): void {
          frame = requestAnimationFrame(animate);
          follow();
        }

        const hearing: readonly [string, () => void][] = [
          // Asked too early, a seek is forgotten by some browsers.
          ['loadedmetadata', seek],
          [
            'playing',
            () => {
              if (frame || audio.paused) return;
              onStart();
              if (!isOver) animate();
            },
          ],
          // A page in the background has no frames.
          ['timeupdate', follow],
          ['ended', end],
          [
            'pause',
            () => {
              if (audio.paused && !audio.ended) fail(new SpeechError('interrupted', 'paused'));
            },
          ],
          ['error', () => broken('error')],
          [
            'stalled',
            () => {
              // Safari says so too while it has plenty.
              const isShort = audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
              if (isShort) fail(new SpeechError('offline', 'stalled'));
            },
          ],
        ];
        for (const [type, hear] of hearing) audio.addEventListener(type, hear);
        signal.addEventListener('abort', stop);
        stopCurrent = stop;
        seek();
        start(audio).catch(refused);
      });
    },
  };
}

/** An address that cannot be somebody else's text, read as a sound or run as a script. */
function readUrl(given: string): string {
  const base = document.baseURI;
  try {
    const url = new URL(given, base);
    const { protocol, host } = window.location;
    const isOwn = url.protocol === protocol && url.host === host;
    if (isOwn || url.protocol === 'https:' || url.protocol === 'blob:') return url.href;
  } catch {
    // Said below.
  }
  throw new SpeechError(
    'failed',
    `${given.slice(0, 80)} is neither https:, blob: nor of this site`,
  );
}
