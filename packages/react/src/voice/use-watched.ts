'use client';

import { useSyncExternalStore } from 'react';
import { never } from '../provider/never';

/** A part of the voice that tells when it changed. */
interface Watched<State> {
  get(): State;
  subscribe(listener: () => void): () => void;
}

/** Its state; the one given where there is none, and on the server. */
export function useWatched<State>(
  part: Watched<State> | null | undefined,
  otherwise: State,
): State {
  return useSyncExternalStore(
    part?.subscribe ?? never,
    part?.get ?? (() => otherwise),
    () => otherwise,
  );
}
