'use client';

import { useEffect } from 'react';
import { highlightReader } from '@care-mode/voice';
import { BottomArea } from '../bottom-area';
import { CaptionBar, type CaptionBarProps } from '../caption-bar';
import { PointToRead } from '../point-to-read';
import { useCareProfile } from '../provider/use-care-profile';
import { SpeechBar } from '../speech-bar';
import { ReadingStyle } from './reading-style.styles';
import { speakNotices } from './speak-notices';
import type { CareProfile } from '@care-mode/core';
import type { Voice } from './voice';

const isPointToRead = ({ voice }: CareProfile) => voice === 'point-to-read';
const areNoticesSpoken = ({ voice, notices }: CareProfile) =>
  voice !== 'off' && notices === 'spoken';
const hasCaptions = ({ aids }: CareProfile) => aids.includes('captionBar');

/** Props of {@link VoiceLayer}. */
export interface VoiceLayerProps extends Pick<CaptionBarProps, 'toTraditional'> {
  voice: Voice;
  hasBar: boolean;
}

/** All that appears by itself because of the voice settings: loaded when one of them is on. */
export function VoiceLayer({ voice, hasBar, toTraditional }: VoiceLayerProps) {
  useEffect(() => highlightReader(voice.readings.reader), [voice]);
  const isSpeakingNotices = useCareProfile(areNoticesSpoken);
  useEffect(
    () => (isSpeakingNotices ? speakNotices(voice) : undefined),
    [voice, isSpeakingNotices],
  );
  const isPointing = useCareProfile(isPointToRead);
  const isCaptioned = useCareProfile(hasCaptions);
  return (
    <>
      <ReadingStyle />
      {isPointing && <PointToRead />}
      {(hasBar || isCaptioned) && (
        // What stops the voice stays in sight on low screens too (C-10): there both bars are low.
        <BottomArea style={{ position: 'sticky' }}>
          {isCaptioned && <CaptionBar toTraditional={toTraditional} />}
          {hasBar && <SpeechBar />}
        </BottomArea>
      )}
    </>
  );
}
