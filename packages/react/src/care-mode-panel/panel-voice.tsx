'use client';

import { Rabbit, Turtle } from 'lucide-react';
import { PanelChoice } from './panel-choice';
import { PanelStepper } from './panel-stepper';
import { sourceNote } from './panel-parts';
import type { PanelPartProps } from './panel-parts';

/** Speeds a person can tell apart, inside 0.5 to 2 (V-01); 0.9 is where care starts (V-02). */
const RATES = [0.5, 0.7, 0.9, 1, 1.2, 1.5, 2];

/** Whether and how fast the page is read aloud. */
export function PanelVoice(part: PanelPartProps) {
  const { api, message } = part;
  const rate = api.profile.voiceRate;
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
    </>
  );
}
