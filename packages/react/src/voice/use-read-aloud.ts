'use client';

import { useEffect, useId, type RefObject } from 'react';
import { warnDev } from '@care-mode/core';
import { walkRegion, type ExtractOptions, type ReaderState } from '@care-mode/voice';
import { useCareStore } from '../provider/context';
import { useVoice } from './context';
import { notReading } from './silent';
import { useWatched } from './use-watched';

/** How `useReadAloud` reads. */
export interface ReadAloudOptions extends Pick<ExtractOptions, 'navigation'> {
  /**
   * Name of the text in this app, such as the number of an article. With it, a person who went to
   * another page and came back goes on where they were.
   */
  readonly name?: string | undefined;
}

/** What `useReadAloud` returns. */
export interface ReadAloudApi {
  /** What happens to this region; `idle` while another one is read. */
  readonly status: ReaderState['status'];
  /** Why nothing could be heard, while `status` is `failed`. */
  readonly fault: ReaderState['fault'];
  /** It was begun and not read to its end: `start` goes on there. */
  readonly canContinue: boolean;
  /** Reads on from where this text was left, or from the beginning. Call it in a press. */
  readonly start: () => void;
  readonly startOver: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
}

/**
 * Reads a region of the page aloud (W-06). It pauses when the region leaves the page.
 *
 * @param region - The element to be read, whatever is in it.
 */
export function useReadAloud(
  region: RefObject<Element | null>,
  { name, navigation }: ReadAloudOptions = {},
): ReadAloudApi {
  const ownName = useId();
  const key = name ?? ownName;
  const store = useCareStore();
  const readings = useVoice('useReadAloud')?.readings;
  const state = useWatched(readings?.reader, notReading);
  const isMine = readings?.current() === key;
  const place = readings?.placeOf(key);
  const status = isMine ? state.status : 'idle';

  useEffect(
    () =>
      readings?.register(key, () => {
        const element = region.current;
        return element && walkRegion(element, { navigation, locale: store.get().locale });
      }),
    [readings, key, region, navigation, store],
  );

  function begin(from = place): void {
    if (!readings || readings.read(key, from)) return;
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'read-aloud:region',
        'what should be read aloud is not on the page, so nothing was read. Give the ref to the ' +
          'element that holds the text, and keep it rendered.',
      );
    }
  }

  return {
    status,
    fault: isMine ? state.fault : null,
    canContinue: place !== undefined && status !== 'starting' && status !== 'reading',
    start: () => begin(),
    startOver: () => begin({ passage: 0, sentence: 0 }),
    pause: () => {
      if (readings?.current() === key) readings.reader.pause();
    },
    stop: () => {
      if (readings?.current() === key) readings.reader.stop();
    },
  };
}
