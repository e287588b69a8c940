'use client';

import { useCallback, useEffect, useRef } from 'react';
import { useVoice } from './context';
import { silent } from './silent';
import { useWatched } from './use-watched';
import type { SayOptions, SpeechFault, Spoken } from '@care-mode/voice';

/** What `useSpeech` returns. The functions keep their identity. */
export interface SpeechApi {
  readonly isSpeaking: boolean;
  /** What is being said, as it is written. When silent, what could not be heard, else empty. */
  readonly text: string;
  /** Why `text` could not be heard; `speechWords` of @care-mode/voice has words for it. */
  readonly fault: SpeechFault | null;
  /**
   * Says a text instead of whatever is being said on this page. Call it in the handler of a press:
   * some browsers let nothing else speak first. Never rejects.
   */
  readonly say: (text: string, options?: SayOptions) => Promise<Spoken>;
  readonly stop: () => void;
}

/**
 * Speaks short texts: an answer, an error, an instruction (操作提示). Renders again when speech
 * begins and ends, and falls silent when its component leaves the page. Silent, with a warning in development, without a `VoiceProvider`; safe on a server.
 */
export function useSpeech(): SpeechApi {
  const speaker = useVoice('useSpeech')?.speaker ?? null;
  const { status, text, fault } = useWatched(speaker, silent);
  const begun = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (begun.current !== null && speaker?.get().text === begun.current) speaker.stop();
    },
    [speaker],
  );
  return {
    isSpeaking: status !== 'silent',
    text,
    fault,
    say: useCallback(
      (text: string, options?: SayOptions) => {
        begun.current = text;
        return speaker ? speaker.say(text, options) : Promise.resolve<Spoken>('failed');
      },
      [speaker],
    ),
    stop: useCallback(() => speaker?.stop(), [speaker]),
  };
}
