'use client';

import { directionOf } from '@care-mode/core';
import type { CareSettings } from '@care-mode/core';
import { useCareProfile } from '@care-mode/react/provider';

/**
 * Reading direction for a library's provider: `rtl` while the person reads a language that runs so
 * and the app has words of it.
 *
 * @param languages - Languages the app's own words exist in, the one it was written in first.
 */
export function useCareDirection(
  languages: readonly [CareSettings['locale'], ...CareSettings['locale'][]],
): 'ltr' | 'rtl' {
  return useCareProfile(({ locale }) =>
    directionOf(languages.includes(locale) ? locale : languages[0]),
  );
}
