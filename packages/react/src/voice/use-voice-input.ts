'use client';

import { useEffect, useId, useRef } from 'react';
import { useVoice } from './context';
import { notListening } from './silent';
import { useWatched } from './use-watched';
import type { ListenerState } from '@care-mode/voice/listen';

/** How `useVoiceInput` listens. */
export interface VoiceInputOptions {
  /** What was heard, once the person has finished. */
  readonly onText?: (text: string, alternatives: readonly string[]) => void;
}

/** What `useVoiceInput` returns. */
export interface VoiceInputApi extends Omit<ListenerState, 'failures' | 'recogniser'> {
  /** Listens once, and silences what is being read. Call it in a press. */
  readonly start: () => Promise<string>;
  /** The person has finished; what was heard is kept. */
  readonly stop: () => void;
  readonly cancel: () => void;
}

/**
 * Hears what a person says (G-07). Of several on a page only the one that was started shows what is
 * heard; after three failures in a row `isOut` asks for another way (V-05).
 */
export function useVoiceInput({ onText }: VoiceInputOptions = {}): VoiceInputApi {
  const owner = useId();
  const hearing = useVoice('useVoiceInput')?.hearing;
  const state = useWatched(hearing?.listener, notListening);
  const isMine = () => hearing?.owner() === owner;
  const shown = isMine() ? state : notListening;
  const told = useRef(onText);
  useEffect(() => {
    told.current = onText;
  });
  // What nobody sees any more hears nothing either.
  useEffect(
    () => () => {
      if (hearing?.owner() === owner) hearing.listener.cancel();
    },
    [hearing, owner],
  );
  return {
    status: shown.status,
    transcript: shown.transcript,
    text: shown.text,
    alternatives: shown.alternatives,
    problem: shown.problem,
    isOut: shown.isOut,
    sendsSound: shown.sendsSound,
    async start() {
      if (!hearing) return '';
      const text = await hearing.start(owner);
      if (text) told.current?.(text, hearing.listener.get().alternatives);
      return text;
    },
    stop: () => {
      if (isMine()) hearing?.listener.stop();
    },
    cancel: () => {
      if (isMine()) hearing?.listener.cancel();
    },
  };
}
