'use client';

import { useCallback, useContext, useRef } from 'react';
import { CareModeContext } from '../provider/context';
import type { CareStore } from '@care-mode/core';

/**
 * A ref callback that makes an element carry the settings of the scope this component stands in,
 * now and after every switch. For overlays that leave the scope's element; in the document's own
 * scope it does nothing, since `<html>` already carries the settings.
 */
export function useScopeAttach(): (element: Element | null) => void {
  const context = useContext(CareModeContext);
  return useAttach(context && context.scoped ? context.store : undefined);
}

/** The same for a store at hand. */
export function useAttach(store: CareStore | undefined): (element: Element | null) => void {
  const detach = useRef<(() => void) | undefined>(undefined);
  return useCallback(
    (element) => {
      detach.current?.();
      detach.current = element && store ? store.attach(element) : undefined;
    },
    [store],
  );
}
