'use client';

import { PanelQuestion } from './panel-question';
import type { PanelPartProps } from './panel-parts';

/** Pitches a person can tell apart while words stay clear; engines take 0 to 2. */
const pitches = { low: 0.7, normal: 1, high: 1.4 } as const;
const names = ['low', 'normal', 'high'] as const;

/** How high the voice is: ears that no longer hear high sounds understand a lower one. */
export function PanelPitch(part: PanelPartProps) {
  const { api, message } = part;
  const distance = (name: keyof typeof pitches) => Math.abs(pitches[name] - api.profile.voicePitch);
  const [nearest] = [...names].sort((one, other) => distance(one) - distance(other));
  return (
    <PanelQuestion
      {...part}
      axis="voicePitch"
      answers={names}
      words={(name) => message(`panel.voicePitch.${name}`)}
      value={nearest!}
      onAnswer={(name) => api.set({ voicePitch: pitches[name] })}
    />
  );
}
