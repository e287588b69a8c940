import type { CareSettings } from '@care-mode/core';

/** Reading direction of a locale: Uyghur runs from right to left. Undefined says nothing. */
export function directionOf(locale: CareSettings['locale'] | undefined): 'rtl' | 'ltr' | undefined {
  return locale && (locale === 'ug' ? 'rtl' : 'ltr');
}
