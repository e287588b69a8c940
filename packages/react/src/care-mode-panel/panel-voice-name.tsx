'use client';

import { useEffect, useState } from 'react';
import { browserVoices, type BrowserVoice } from '@care-mode/voice';
import { SpeakButton } from '../speak-button';
import { PanelDialect } from './panel-dialect';
import { PanelQuestion } from './panel-question';
import type { PanelPartProps } from './panel-parts';

/** More voices than can be told apart are no choice any more. */
const most = 4;

/** Which dialect and which of the browser's voices reads, and a sentence to hear it by. */
export function PanelVoiceName(part: PanelPartProps) {
  const { api, message } = part;
  const { locale, dialect, voiceName } = api.profile;
  const voices = useVoices(locale, dialect);
  return (
    <>
      <PanelDialect {...part} />
      {voices.length > 1 && (
        <PanelQuestion
          {...part}
          axis="voiceName"
          answers={['', ...voices.map(({ name }) => name)]}
          words={(name) => name || message('panel.voiceName.any')}
          // One of another dialect, or of another phone, is not used either.
          value={voices.some(({ name }) => name === voiceName) ? voiceName : ''}
          onAnswer={(name) => api.set({ voiceName: name })}
        />
      )}
      <div data-axis="voiceTry">
        <SpeakButton text={message('panel.sample.text')}>{message('panel.voiceTry')}</SpeakButton>
      </div>
    </>
  );
}

/** Voices that send nothing away, by different names, as far as settings can keep a name. */
function choiceOf(all: readonly BrowserVoice[]): readonly BrowserVoice[] {
  const byName = new Map(all.map((voice) => [voice.name, voice]));
  return [...byName.values()]
    .filter(({ name, sendsText }) => !sendsText && name.length <= 64)
    .slice(0, most);
}

function useVoices(locale: string, dialect: string): readonly BrowserVoice[] {
  const [voices, setVoices] = useState<readonly BrowserVoice[]>([]);
  useEffect(() => {
    let isStale = false;
    void browserVoices(locale, dialect).then((all) => !isStale && setVoices(choiceOf(all)));
    return () => {
      isStale = true;
    };
  }, [locale, dialect]);
  return voices;
}
