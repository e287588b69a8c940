'use client';

import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useCareStore } from '../provider/context';
import { useCareProfile } from '../provider/use-care-profile';
import { VoiceContext } from './context';
import { silent } from './silent';
import { useWatched } from './use-watched';
import { createVoice, type Voice } from './voice';
import { VoiceField } from './voice-field';
import type { CareProfile } from '@care-mode/core';
import type { SpeechEngine } from '@care-mode/voice';
import type { Recogniser } from '@care-mode/voice/listen';

/** Props of {@link VoiceProvider}. */
export interface VoiceProviderProps {
  /** The app. */
  children?: ReactNode;
  /**
   * Who may speak, best first; the first that can be heard is kept. Those of the first render count.
   * @default the browser's own speech, with voices that send no text away
   */
  engines?: readonly SpeechEngine[];
  /**
   * Who may listen, best first; those of the first render count. Browsers send what they hear to
   * their maker, so an app has to ask for that: `[webSpeechRecogniser()]` of
   * @care-mode/voice/listen.
   * @default the browser's own recognition, where it works on the device alone
   */
  recognisers?: readonly Recogniser[];
  /**
   * Whether the controls of reading aloud appear at the end of the app while something is read.
   * `false` where the app puts a `SpeechBar` itself, for instance into a `BottomArea`: something must
   * always be there to stop the voice (C-10).
   * @default true
   */
  hasBar?: boolean;
}

/**
 * Gives an app a voice and an ear: hooks, buttons, point-to-read (点读), captions, and a voice road
 * into every text field (G-07). Put it inside `CareModeProvider`. It says nothing by itself, ever.
 */
export function VoiceProvider({
  children,
  engines,
  recognisers,
  hasBar = true,
}: VoiceProviderProps) {
  const store = useCareStore('VoiceProvider');
  const [voice] = useState(() => createVoice(store, { engines, recognisers }));
  // Before the first tap, after the first paint. Without network, sums are spoken as they are written.
  useEffect(() => {
    voice.load().catch(() => {});
  }, [voice]);
  const context = useMemo(() => ({ voice, Field: VoiceField }), [voice]);
  return (
    <VoiceContext.Provider value={context}>
      {children}
      <LayerWhenNeeded voice={voice} hasBar={hasBar} />
    </VoiceContext.Provider>
  );
}

// Nobody who keeps the voice off loads them.
const VoiceLayer = /* @__PURE__ */ lazy(() =>
  import('./voice-layer').then((module) => ({ default: module.VoiceLayer })),
);

const isOn = ({ voice, aids }: CareProfile) => voice !== 'off' || aids.includes('captionBar');

function LayerWhenNeeded({ voice, hasBar }: { voice: Voice; hasBar: boolean }) {
  const isWanted = useCareProfile(isOn);
  // An app may have a button for reading although the setting is off: what speaks can be stopped.
  const isSilent = useWatched(voice.speaker, silent).status === 'silent';
  const [wasHeard, setWasHeard] = useState(false);
  if (!isSilent && !wasHeard) setWasHeard(true);
  return isWanted || wasHeard ? (
    <Suspense>
      <VoiceLayer voice={voice} hasBar={hasBar} />
    </Suspense>
  ) : null;
}
