'use client';

import { useId } from 'react';
import { Button } from '../button';
import { CareScope } from '../scope';
import type { PanelPartProps } from './panel-parts';

/** A piece of a page as it looks with the settings of now. Nothing in it can be pressed. */
export function PanelSample({ api, message }: PanelPartProps) {
  const id = useId();
  const { mode, targetSize } = api.profile;
  return (
    <figure data-axis="sample" aria-labelledby={id}>
      <figcaption id={id} data-label="">
        {message('panel.sample.title')}
      </figcaption>
      {/* The panel itself is always in care mode; the sample is in the mode of the page. */}
      <CareScope settings={{ mode, targetSize }} data-sample="">
        <p>{message('panel.sample.text')}</p>
        <Button asChild variant="primary">
          <span>{message('panel.sample.action')}</span>
        </Button>
      </CareScope>
    </figure>
  );
}
