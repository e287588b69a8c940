'use client';

import { forwardRef } from 'react';
import { defaultSettings } from '@care-mode/core';
import { CareScope } from './care-scope';
import type { CareScopeProps } from './care-scope';

/** Props of `CareExempt`: those of `<div>`. */
export type CareExemptProps = Omit<CareScopeProps, 'settings'>;

/**
 * Leaves a region in standard looks whatever the mode: a map, a chart, a picture of a document.
 * Type, targets and contrast inside do not follow the person's choice, so keep it free of text
 * and controls a person needs. Motion, voice, language and dark scheme are still followed.
 */
export const CareExempt = /* @__PURE__ */ forwardRef<HTMLDivElement, CareExemptProps>(
  function CareExempt(props, ref) {
    const { mode, textScale, contrast, targetSize, spacing, layout } = defaultSettings;
    return (
      <CareScope
        {...props}
        ref={ref}
        data-care-exempt=""
        settings={{ mode, textScale, contrast, targetSize, spacing, layout }}
      />
    );
  },
);
