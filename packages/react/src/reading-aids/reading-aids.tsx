'use client';
import { useCareProfile } from '../provider/use-care-profile';
import { Arriving } from '../provider/arriving';
import type { CareSettings } from '@care-mode/core';
import type { DockedAid } from './aid-dock';

/** Nobody pays for what is off: the place of the aids comes with the first, each with itself. */
const loadShownAids = () => import('./shown-aids').then(({ ShownAids }) => ShownAids);

/**
 * Shows the reading aids the person's `aids` setting names, each with a button in words to switch
 * it off (W-03, W-10, W-23). Put it once into the app, inside the provider. The caption bar is not
 * among them: it belongs to the voice components.
 *
 * Renders nothing on the server, and nothing while no aid is on.
 */
export function ReadingAids() {
  const aids = useCareProfile(aidsOf).filter(isDocked);
  return aids.length > 0 ? <Arriving load={loadShownAids} give={{ aids }} /> : null;
}

function aidsOf(profile: CareSettings): CareSettings['aids'] {
  return profile.aids;
}

function isDocked(aid: CareSettings['aids'][number]): aid is DockedAid {
  return aid !== 'captionBar';
}
