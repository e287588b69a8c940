'use client';

import { useRef, useSyncExternalStore } from 'react';
import { useCareStore } from './context';
import type { CareProfile } from '@care-mode/core';

/**
 * Reads one thing from the settings of the nearest scope. The component renders again only when
 * that thing changes, so a switch costs nothing for components that read something else.
 *
 * Not for looks: a component follows the mode through CSS variables alone.
 *
 * @param selector - Picks what is needed, for instance `(profile) => profile.layout`.
 * @param isEqual - When two picks count as the same. Needed if the selector builds an object.
 *   @default Object.is
 */
export function useCareProfile<Picked>(
  selector: (profile: CareProfile) => Picked,
  isEqual: (before: Picked, after: Picked) => boolean = Object.is,
): Picked {
  const store = useCareStore('useCareProfile');
  return useStorePick(store, selector, isEqual);
}

/** `useCareProfile` for a store at hand. */
export function useStorePick<Picked>(
  store: ReturnType<typeof useCareStore>,
  selector: (profile: CareProfile) => Picked,
  isEqual: (before: Picked, after: Picked) => boolean = Object.is,
): Picked {
  // React asks for the snapshot several times per render and wants the same identity each time.
  const last = useRef<{ profile: CareProfile; selector: unknown; picked: Picked } | null>(null);
  const pick = (profile: CareProfile): Picked => {
    const kept = last.current;
    if (kept && kept.profile === profile && kept.selector === selector) return kept.picked;
    let picked = selector(profile);
    if (kept && isEqual(kept.picked, picked)) picked = kept.picked;
    last.current = { profile, selector, picked };
    return picked;
  };
  return useSyncExternalStore(
    store.subscribe,
    () => pick(store.get()),
    () => pick(store.getServer()),
  );
}
