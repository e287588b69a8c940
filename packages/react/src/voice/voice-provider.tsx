'use client';

import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useCareStore } from '../provider/context';
import { useCareProfile, useStorePick } from '../provider/use-care-profile';
import { Arriving } from '../provider/arriving';
import { VoiceContext } from './context';
import { silent } from './silent';
import { useWatched } from './use-watched';
import { createVoice, type Voice } from './voice';
import { VoiceField } from './voice-field';
import type { PanelPartProps } from '../care-mode-panel/panel-parts';
import type { CareProfile } from '@care-mode/core';
import type { SpeechEngine } from '@care-mode/voice';
import type { Recogniser } from '@care-mode/voice/listen';
import type { VoiceLayerProps } from './voice-layer';

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
  /**
   * Turns simplified Chinese into traditional for the captions it shows (大字屏幕).
   * @default that of @care-mode/voice/traditional, loaded when a person asks for it
   */
  toTraditional?: VoiceLayerProps['toTraditional'];
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
  toTraditional,
}: VoiceProviderProps) {
  const store = useCareStore('VoiceProvider');
  const [voice] = useState(() => createVoice(store, { engines, recognisers }));
  // Before the first tap, after the first paint. Without network, sums are spoken as they are written.
  useEffect(() => {
    voice.load().catch(() => {});
  }, [voice]);
  // Nothing goes on speaking or listening once the app, or its voice, is gone.
  useEffect(() => () => hush(voice), [voice]);
  const isVoiceOn = useStorePick(store, isOn);
  useEffect(() => (isVoiceOn ? () => hush(voice) : undefined), [voice, isVoiceOn]);
  const context = useMemo(() => ({ voice, Field: VoiceField, VoiceName }), [voice]);
  return (
    <VoiceContext.Provider value={context}>
      {children}
      <LayerWhenNeeded voice={voice} hasBar={hasBar} toTraditional={toTraditional} />
    </VoiceContext.Provider>
  );
}

function hush({ readings, speaker, hearing }: Voice): void {
  readings.reader.pause();
  speaker.stop();
  hearing.listener.cancel();
}

const loadVoiceName = () =>
  import('../care-mode-panel/panel-voice-name').then((module) => module.PanelVoiceName);

function VoiceName(part: PanelPartProps) {
  return <Arriving load={loadVoiceName} give={part} />;
}

// Nobody who keeps the voice off loads them.
const loadLayer = () => import('./voice-layer').then((module) => module.VoiceLayer);

const isOn = ({ voice }: CareProfile) => voice !== 'off';
const isShown = ({ voice, aids }: CareProfile) => voice !== 'off' || aids.includes('captionBar');

function LayerWhenNeeded(props: VoiceLayerProps) {
  const isWanted = useCareProfile(isShown);
  // An app may have a button for reading although the setting is off: what speaks can be stopped.
  const isSilent = useWatched(props.voice.speaker, silent).status === 'silent';
  const [wasHeard, setWasHeard] = useState(false);
  if (!isSilent && !wasHeard) setWasHeard(true);
  return isWanted || wasHeard ? <Arriving load={loadLayer} give={props} /> : null;
}
