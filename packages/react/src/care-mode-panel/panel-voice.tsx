'use client';

import { useContext } from 'react';
import { Rabbit, Turtle, Volume1, Volume2 } from 'lucide-react';
import { useWords } from '../messages/use-words';
import { speechWords } from '../messages/zh-cn/speech';
import { VoiceContext } from '../voice/context';
import { PanelChoice } from './panel-choice';
import { PanelPitch } from './panel-pitch';
import { PanelStepper } from './panel-stepper';
import { sourceNote } from './panel-parts';
import type { PanelPartProps } from './panel-parts';

/** Speeds a person can tell apart, inside 0.5 to 2 (V-01); 0.9 is where care starts (V-02). */
const RATES = [0.5, 0.7, 0.9, 1, 1.2, 1.5, 2];

const VOLUMES = [0.25, 0.5, 0.75, 1];

/** Whether the page is read aloud, how fast, how loud, how high and by whom; and what else is spoken. */
export function PanelVoice(part: PanelPartProps) {
  const { api, message } = part;
  const say = useWords(speechWords);
  // What asks engines comes only with an app that speaks.
  const VoiceName = useContext(VoiceContext)?.VoiceName;
  const rate = api.profile.voiceRate;
  const volume = api.profile.voiceVolume;
  return (
    <>
      <PanelChoice {...part} axis="voice" />
      {api.profile.voice !== 'off' && (
        <PanelStepper
          axis="voiceRate"
          label={message('panel.voiceRate')}
          note={sourceNote(part, 'voiceRate')}
          values={RATES.includes(rate) ? RATES : [...RATES, rate].sort((a, b) => a - b)}
          value={rate}
          words={message('panel.voiceRate.value', { rate })}
          less={{ icon: Turtle, word: message('panel.voiceRate.slower') }}
          more={{ icon: Rabbit, word: message('panel.voiceRate.faster') }}
          isLocked={api.isLocked('voiceRate')}
          onChange={(voiceRate) => api.set({ voiceRate })}
        />
      )}
      {api.profile.voice !== 'off' && VoiceName && (
        <>
          <PanelStepper
            axis="voiceVolume"
            label={message('panel.voiceVolume')}
            note={sourceNote(part, 'voiceVolume')}
            values={VOLUMES.includes(volume) ? VOLUMES : [...VOLUMES, volume].sort((a, b) => a - b)}
            value={volume}
            words={message('panel.voiceVolume.value', { percent: Math.round(volume * 100) })}
            less={{ icon: Volume1, word: say('speech.quieter') }}
            more={{ icon: Volume2, word: say('speech.louder') }}
            isLocked={api.isLocked('voiceVolume')}
            onChange={(voiceVolume) => api.set({ voiceVolume })}
          />
          <PanelPitch {...part} />
          <VoiceName {...part} />
          <PanelChoice {...part} axis="notices" />
        </>
      )}
    </>
  );
}
