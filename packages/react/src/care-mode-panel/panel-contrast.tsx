'use client';

import { CareScope } from '../scope';
import { PanelChoice } from './panel-choice';
import type { CareSettings } from '@care-mode/core';
import type { PanelPartProps } from './panel-parts';

/** Contrast themes, each shown in its own colours beside its name. */
export function PanelContrast(part: PanelPartProps) {
  return (
    <PanelChoice
      {...part}
      axis="contrast"
      mark={(value) => (
        <CareScope asChild settings={{ contrast: value as CareSettings['contrast'] }}>
          <span data-swatch="" aria-hidden>
            字
          </span>
        </CareScope>
      )}
    />
  );
}
