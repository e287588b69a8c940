'use client';

import { useEffect, useState } from 'react';
import { browserVoices, type BrowserVoice } from '@care-mode/voice';
import { Radio, RadioGroup } from '../radio-group';
import { SpeakButton } from '../speak-button';
import { PanelDialect } from './panel-dialect';
import { sourceNote } from './panel-parts';
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
        <RadioGroup
          data-axis="voiceName"
          label={message('panel.voiceName')}
          description={sourceNote(part, 'voiceName')}
          disabled={api.isLocked('voiceName')}
          // One of another dialect, or of another phone, is not used either.
          value={voices.some(({ name }) => name === voiceName) ? voiceName : ''}
          onValueChange={(name) => api.set({ voiceName: name })}
        >
          <Radio value="" disabled={api.isLocked('voiceName')}>
            {message('panel.voiceName.any')}
          </Radio>
          {voices.map(({ name }) => (
            <Radio key={name} value={name} disabled={api.isLocked('voiceName')}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
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
