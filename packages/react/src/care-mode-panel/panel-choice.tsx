'use client';

import { settingValues } from '@care-mode/core';
import { PanelQuestion } from './panel-question';
import type { CareSettings } from '@care-mode/core';
import type { PanelKey, PanelPartProps } from './panel-parts';
import type { PanelQuestionProps } from './panel-question';

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

/** One axis whose values are words. */
export function PanelChoice({
  axis,
  around,
  ...part
}: PanelPartProps & { axis: ChoiceAxis } & Pick<PanelQuestionProps<string>, 'around'>) {
  const { api, message } = part;
  return (
    <PanelQuestion<string>
      {...part}
      axis={axis}
      answers={settingValues[axis]}
      words={(value) => message(`panel.${axis}.${value}` as PanelKey)}
      value={api.profile[axis]}
      onAnswer={(value) => api.set({ [axis]: value } as Partial<CareSettings>)}
      around={around}
    />
  );
}
