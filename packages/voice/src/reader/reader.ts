import { warnDev } from '@care-mode/core';
import { callApp } from '../call-app.ts';
import type { SpeechFault } from '../engines/engine.ts';
import type { Passage } from '../say/extract.ts';
import { splitSentences } from '../say/sentences.ts';
import type { Speaker } from '../speaker/speaker.ts';
import { takeTurn } from '../turn.ts';
import { isOnPage, watchPage } from '../watch-page.ts';

/** Part of a text, in UTF-16 units; `end` is the first that no longer belongs to it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where in a text somebody is: its passage and the sentence in it, both from 0. */
export interface Place {
  readonly passage: number;
  readonly sentence: number;
}

/** What a reader does. */
export interface ReaderState {
  /**
   * `idle`: nothing was read yet, or it was stopped. `starting`: not heard yet. `ended`: read to
   * the end. `failed`: nobody could be heard; `fault` says why, and `resume` tries again.
   */
  readonly status: 'idle' | 'starting' | 'reading' | 'paused' | 'ended' | 'failed';
  readonly place: Place;
  /** What is being read, or was when it was paused. */
  readonly passage: Passage | null;
  /** The sentence in `passage.text`. */
  readonly sentence: (TextRange & { readonly text: string }) | null;
  /** The word in `passage.text`, where the engine tells. */
  readonly word: TextRange | null;
  readonly fault: SpeechFault | null;
}

/** What a reader is made of. */
export interface ReaderOptions {
  /** Who says the sentences. */
  readonly speaker: Speaker;
  /** Pause after a sentence (ms); three times as long after a passage. @default 200 */
  readonly pauseMs?: number;
}

/** Reads something long, sentence by sentence, and keeps its place (W-06). */
export interface Reader {
  /** The same object until something changes. */
  get(): ReaderState;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
  /**
   * Reads from the beginning, or from a place where somebody stopped. To be called within the
   * person's tap.
   *
   * @param content - Gives the passages; walked lazily, and asked again to go back or to go on after
   *   a pause. Nothing of it is kept.
   * @example reader.read(() => walkRegion(article))
   */
  read(content: () => Iterable<Passage>, from?: Place): void;
  /** Is silent and keeps the place. */
  pause(): void;
  /** Goes on with the sentence in which it was paused. */
  resume(): void;
  next(): void;
  previous(): void;
  /** Is silent and forgets what was read. */
  stop(): void;
}

const start: Place = { passage: 0, sentence: 0 };
/** How much further than it stood a text is looked for that may have been pushed down (passages). */
const lookAhead = 20;
const idle: ReaderState = {
  status: 'idle',
  place: start,
  passage: null,
  sentence: null,
  word: null,
  fault: null,
};

/**
 * A reader pauses by falling silent and goes on with the same sentence: engines that lose their
 * place, hang after a pause or never say `end` make no difference. It pauses by itself when the page
 * is hidden, and when what it reads is taken off the page.
 */
export function createReader({ speaker, pauseMs = 200 }: ReaderOptions): Reader {
  const listeners = new Set<() => void>();
  let state = idle;
  let content: () => Iterable<Passage> = () => [];
  let passages: Iterator<Passage> | undefined;
  let sentences: ReturnType<typeof splitSentences> = [];
  /** Changes with every start and stop, so that an earlier run knows it is over. */
  let run = 0;
  let unwatch: (() => void) | undefined;
  /** Stands where the passage begins; when that is taken away, it stays where that was. */
  let mark: Range | undefined;

  function set(change: Partial<ReaderState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) callApp(listener);
  }

  /** Goes to the next passage; `false` at the end. */
  function advance(): boolean {
    const { value, done } = passages?.next() ?? { done: true, value: undefined };
    if (done || !value) return false;
    enter(value, { passage: state.place.passage + 1, sentence: 0 });
    return true;
  }

  function enter(passage: Passage, place: Place): void {
    sentences = splitSentences(passage.text);
    const { element } = passage;
    mark = element.ownerDocument.createRange();
    mark.setStart(element, 0);
    state = { ...state, passage, place, sentence: sentences[place.sentence] ?? null, word: null };
  }

  /** Walks to a place from the beginning. Past the end, it stays at the last passage. */
  function seek({ passage: wanted, sentence }: Place): void {
    passages = content()[Symbol.iterator]();
    let at = -1;
    let last: Passage | undefined;
    while (at < wanted) {
      const { value, done } = passages.next();
      if (done) break;
      at += 1;
      last = value;
    }
    if (!last) {
      sentences = [];
      state = { ...state, place: start, passage: null, sentence: null, word: null };
      return;
    }
    enter(last, { passage: at, sentence: 0 });
    // All of it may have been heard: the walk goes on to the next.
    const isThere = at === wanted && sentence <= sentences.length;
    const most = Math.max(0, sentences.length - 1);
    enter(last, { passage: at, sentence: isThere ? sentence : most });
  }

  /**
   * Where the passage it stands on is now: its own element with the same words, else the same words,
   * else its element, each nearest to where it was; else what follows where it was.
   */
  function find({ text, element }: Passage): { readonly at: number; readonly isSame: boolean } {
    const wanted = state.place.passage;
    const best = { likeness: 0, at: wanted };
    let following: number | undefined;
    let at = 0;
    for (const passage of content()) {
      const likeness = (passage.text === text ? 2 : 0) + (passage.element === element ? 1 : 0);
      const isNearer = at <= wanted || at - wanted < wanted - best.at;
      if (likeness > best.likeness || (likeness > 0 && likeness === best.likeness && isNearer))
        Object.assign(best, { likeness, at });
      if (mark && following === undefined && !isBefore(passage, mark)) following = at;
      if (at >= wanted + lookAhead) break;
      at += 1;
    }
    const isSame = best.likeness > 0;
    return { at: isSame ? best.at : (following ?? wanted), isSame };
  }

  async function go(): Promise<void> {
    run += 1;
    const mine = run;
    const isMine = () => run === mine;
    unwatch?.();
    unwatch = watchPage(pause, () => state.passage?.element ?? null);
    set({ status: 'starting', fault: null });
    while (isMine()) {
      const { place } = state;
      const sentence = sentences[place.sentence];
      if (!sentence) {
        if (advance()) continue;
        finish('ended');
        return;
      }
      set({ sentence, word: null });
      const following = sentences[place.sentence + 1];
      let isHeard = false;
      const outcome = await speaker.say(sentence.text, {
        next: following?.text,
        onStart() {
          isHeard = true;
          if (isMine() && state.status === 'starting') set({ status: 'reading' });
        },
        onWord(index, length) {
          if (!isMine()) return;
          const at = sentence.start + index;
          set({ word: { start: at, end: Math.min(at + length, sentence.end) } });
        },
      });
      if (!isMine()) return;
      if (outcome === 'failed') {
        finish('failed', speaker.get().fault);
        return;
      }
      if (outcome === 'stopped') {
        // Somebody else took the voice.
        finish('paused');
        return;
      }
      state = { ...state, place: { ...place, sentence: place.sentence + 1 } };
      // A line or a dash is passed over, as a person would.
      if (!isHeard) continue;
      // The voice stays ours between two sentences: whoever takes it then is not spoken over.
      const giveBack = takeTurn(() => isMine() && pause());
      await rest(following ? pauseMs : pauseMs * 3);
      giveBack();
    }
  }

  function finish(status: ReaderState['status'], fault: SpeechFault | null = null): void {
    run += 1;
    unwatch?.();
    unwatch = undefined;
    set({ status, fault, word: null });
  }

  function isRunning(): boolean {
    return state.status === 'starting' || state.status === 'reading';
  }

  /** Ends what is being read, and nothing else that the speaker may say. */
  function end(status: ReaderState['status'], fault: SpeechFault | null = null): void {
    const wasRunning = isRunning();
    finish(status, fault);
    if (wasRunning) speaker.stop();
  }

  function pause(): void {
    if (isRunning()) end('paused');
  }

  /** Walks anew, because the page may have been drawn again since. */
  function begin(place: Place): void {
    if (isRunning()) speaker.stop();
    try {
      seek(place);
    } catch (error) {
      lose(error);
      return;
    }
    go().catch(lose);
  }

  /** To the sentence before or after the present one; where that is gone, to the nearest there is. */
  function move(step: -1 | 0 | 1): void {
    const { passage, place } = state;
    try {
      const { at, isSame } = passage ? find(passage) : { at: place.passage, isSame: true };
      const sentence = isSame ? place.sentence + step : Math.min(step, 0);
      if (sentence < 0 && at > 0) begin({ passage: at - 1, sentence: Infinity });
      else begin({ passage: at, sentence: Math.max(0, sentence) });
    } catch (error) {
      lose(error);
    }
  }

  /** Content of the app that throws while it is walked. */
  function lose(error: unknown): void {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'voice:content',
        'what should be read aloud could not be walked, so reading stopped. Give a region that is ' +
          `on the page, or passages. ${String(error)}`,
      );
    }
    end('failed', 'failed');
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read(all, from = start) {
      content = all;
      begin(readPlace(from));
    },
    pause,
    resume() {
      if (state.status === 'paused' || state.status === 'failed') move(0);
    },
    next() {
      const { passage, place } = state;
      if (!passage) return;
      speaker.stop();
      if (!isOnPage(passage.element)) {
        move(1);
        return;
      }
      // Past the last sentence, the walk itself goes to the next passage, or to the end.
      state = { ...state, place: { ...place, sentence: place.sentence + 1 } };
      go().catch(lose);
    },
    previous() {
      if (state.passage) move(-1);
    },
    stop() {
      end('idle');
      content = () => [];
      passages = undefined;
      sentences = [];
      set(idle);
    },
  };
}

/** A place that was kept somewhere, and may have come back as anything. */
function readPlace(given: Partial<Place> | null): Place {
  const whole = (value: unknown) => Math.max(0, Math.floor(Number(value)) || 0);
  return { passage: whole(given?.passage), sentence: whole(given?.sentence) };
}

/** Whether a passage begins before a mark; in a tree of its own it does not. */
function isBefore({ pieces, element }: Passage, mark: Range): boolean {
  const [first] = pieces;
  const node = first?.node ?? element;
  if (node.getRootNode() !== mark.startContainer.getRootNode()) return false;
  return mark.comparePoint(node, first?.start ?? 0) < 0;
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
