'use client';

import { settingValues } from '@care-mode/core';
import { useId } from 'react';
import { Switch } from '../switch';
import { sourceNote } from './panel-parts';
import type { PanelKey, PanelPartProps } from './panel-parts';

/** Reading aids, each on or off by itself. */
export function PanelAids(part: PanelPartProps) {
  const { api, message } = part;
  const id = useId();
  const { aids } = api.profile;
  const note = sourceNote(part, 'aids');
  return (
    <div role="group" data-axis="aids" aria-labelledby={id}>
      <p id={id} data-label="">
        {message('panel.aids')}
      </p>
      {note && <p>{note}</p>}
      {settingValues.aids.map((aid) => (
        <Switch
          key={aid}
          checked={aids.includes(aid)}
          disabled={api.isLocked('aids')}
          onChange={(event) =>
            api.set({
              aids: event.target.checked ? [...aids, aid] : aids.filter((used) => used !== aid),
            })
          }
        >
          {message(`panel.aids.${aid}` as PanelKey)}
        </Switch>
      ))}
    </div>
  );
}
