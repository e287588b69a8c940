'use client';

import { useEffect, useRef } from 'react';
import { useVoice } from './context';
import type { VoiceCommand } from '@care-mode/voice/commands';

/** What `useVoiceCommand` adds. */
export type VoiceCommandOptions = Omit<VoiceCommand, 'run'>;

/**
 * Lets people say something as long as the component is there; `VoiceCommands` hears it. What stands
 * on a button needs no command: its name can be said anyway.
 *
 * @param run - Called when it was said; of an irreversible one, when it was tapped after that (V-04).
 */
export function useVoiceCommand(
  { id, phrases, isIrreversible = false, fullPhrase }: VoiceCommandOptions,
  run: () => void,
): void {
  const commands = useVoice('useVoiceCommand')?.commands;
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  // Callers write the list inline.
  const words = JSON.stringify(phrases);
  useEffect(() => {
    if (!commands) return undefined;
    const command: VoiceCommand = {
      id,
      phrases: JSON.parse(words) as string[],
      isIrreversible,
      ...(fullPhrase === undefined ? {} : { fullPhrase }),
      run: () => latest.current(),
    };
    commands.add(command);
    return () => void commands.delete(command);
  }, [commands, id, words, isIrreversible, fullPhrase]);
}
