'use client';
import { useEffect, type RefObject } from 'react';
import { pointToRead } from '@care-mode/voice';
import { useCareStore } from '../provider/context';
import { useVoice } from '../voice/context';

/** Props of {@link PointToRead}. */
export interface PointToReadProps {
  /** Where it works. @default the document */
  within?: RefObject<Element | null>;
}

/**
 * Says what a finger, a resting mouse or the focus is on (指读, W-06): the name, role and state that a
 * screen reader would get, so it works for controls nobody here wrote. A press still does what it
 * always does. `VoiceProvider` shows it while the setting is `point-to-read`. Renders nothing.
 */
export function PointToRead({ within }: PointToReadProps) {
  const store = useCareStore('PointToRead');
  const voice = useVoice('PointToRead');
  useEffect(() => {
    if (!voice) return undefined;
    const { speaker, readings } = voice;
    const { reader } = readings;
    return pointToRead({
      speaker,
      reader,
      settings: store.get,
      within: within?.current ?? undefined,
    });
  }, [voice, store, within]);
  return null;
}
