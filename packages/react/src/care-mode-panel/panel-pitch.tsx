'use client';

import { Radio, RadioGroup } from '../radio-group';
import { sourceNote } from './panel-parts';
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
    <RadioGroup
      data-axis="voicePitch"
      label={message('panel.voicePitch')}
      description={sourceNote(part, 'voicePitch')}
      disabled={api.isLocked('voicePitch')}
      value={nearest!}
      onValueChange={(name) => api.set({ voicePitch: pitches[name as keyof typeof pitches] })}
    >
      {names.map((name) => (
        <Radio key={name} value={name} disabled={api.isLocked('voicePitch')}>
          {message(`panel.voicePitch.${name}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
