'use client';

import { CareScope } from '../scope';
import { PanelChoice } from './panel-choice';
import type { CareSettings } from '@care-mode/core';
import type { PanelPartProps } from './panel-parts';

/** Contrast themes, each answer in its own colours: what is seen is what will be. */
export function PanelContrast(part: PanelPartProps) {
  return (
    <PanelChoice
      {...part}
      axis="contrast"
      around={(value, answer) => (
        <CareScope key={value} asChild settings={{ contrast: value as CareSettings['contrast'] }}>
          <div>{answer}</div>
        </CareScope>
      )}
    />
  );
}
