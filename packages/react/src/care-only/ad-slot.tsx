'use client';

import { useSyncExternalStore } from 'react';
import { useCareStore } from '../provider/context';
import type { ReactNode } from 'react';

/** Props of `AdSlot`. */
export interface AdSlotProps {
  /** The advertisement; in care mode it is never rendered, so it requests nothing either. */
  children?: ReactNode;
}

/**
 * Holds advertising. Renders nothing at all in care mode, where no advertising may appear (A-20,
 * W-13). Server HTML never contains it either: a server cannot know every person's mode, and an
 * advertisement that vanishes has still appeared.
 */
export function AdSlot({ children }: AdSlotProps) {
  const store = useCareStore('AdSlot');
  const isAllowed = useSyncExternalStore(
    store.subscribe,
    () => store.get().mode !== 'care',
    () => false,
  );
  return <>{isAllowed ? children : null}</>;
}
