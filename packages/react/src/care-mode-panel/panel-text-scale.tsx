'use client';

import { settingValues } from '@care-mode/core';
import { AArrowDown, AArrowUp } from 'lucide-react';
import { PanelStepper } from './panel-stepper';
import { sourceNote } from './panel-parts';
import type { PanelPartProps } from './panel-parts';

/** Text size in the six steps of the scale. */
export function PanelTextScale(part: PanelPartProps) {
  const { api, message } = part;
  const scale = api.profile.textScale;
  return (
    <PanelStepper
      axis="textScale"
      label={message('panel.textScale')}
      note={sourceNote(part, 'textScale')}
      values={settingValues.textScale}
      value={scale}
      words={
        scale === 1
          ? message('panel.textScale.standard')
          : message('panel.textScale.value', { scale })
      }
      atMost={message('panel.textScale.largest')}
      less={{ icon: AArrowDown, word: message('panel.textScale.smaller') }}
      more={{ icon: AArrowUp, word: message('panel.textScale.larger') }}
      isLocked={api.isLocked('textScale')}
      onChange={(textScale) => api.set({ textScale })}
    />
  );
}
