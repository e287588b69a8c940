'use client';

import { settingValues } from '@care-mode/core';
import { Radio, RadioGroup } from '../radio-group';
import { sourceNote } from './panel-parts';
import type { ReactNode } from 'react';
import type { CareSettings } from '@care-mode/core';
import type { PanelKey, PanelPartProps } from './panel-parts';

/** Axes whose values are words. */
export type ChoiceAxis =
  | 'contrast'
  | 'colorScheme'
  | 'targetSize'
  | 'spacing'
  | 'motion'
  | 'layout'
  | 'voice'
  | 'notices';

/** One axis as a question with its answers in sight. */
export function PanelChoice({
  axis,
  around = (_, answer) => answer,
  ...part
}: PanelPartProps & {
  axis: ChoiceAxis;
  /** Puts something around an answer. */
  around?: (value: string, answer: ReactNode) => ReactNode;
}) {
  const { api, message } = part;
  const values: readonly string[] = settingValues[axis];
  return (
    <RadioGroup
      data-axis={axis}
      label={message(`panel.${axis}`)}
      description={sourceNote(part, axis)}
      disabled={api.isLocked(axis)}
      value={api.profile[axis]}
      onValueChange={(value) => api.set({ [axis]: value } as Partial<CareSettings>)}
    >
      {values.map((value) =>
        around(
          value,
          <Radio key={value} value={value} disabled={api.isLocked(axis)}>
            {message(`panel.${axis}.${value}` as PanelKey)}
          </Radio>,
        ),
      )}
    </RadioGroup>
  );
}
