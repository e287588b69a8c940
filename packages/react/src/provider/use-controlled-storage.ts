'use client';

import { useReducer, useState } from 'react';
import { parseSettings } from '@care-mode/core';
import { useBrowserLayoutEffect } from './use-browser-layout-effect';
import type { CareSettings, CareStorage } from '@care-mode/core';

type Report = (settings: Partial<CareSettings>) => void;

/**
 * Lets the app keep what the person chose (in an account, for instance) by being the storage of
 * the store. The store answers a choice at once; when the app keeps something else, the store
 * reads that back in the same frame.
 */
export function useControlledStorage(
  settings: Partial<CareSettings> | undefined,
  onSettingsChange: Report | undefined,
): CareStorage | undefined {
  const [, readBack] = useReducer((count: number) => count + 1, 0);
  const [kept] = useState(() => settings && appStorage(settings));

  // Without dependencies on purpose: a refused choice comes back as the same `settings`.
  useBrowserLayoutEffect(() => {
    kept?.update(settings ?? {}, (next) => {
      onSettingsChange?.(next);
      readBack();
    });
  });
  return kept?.storage;
}

function appStorage(initial: Partial<CareSettings>) {
  let text = JSON.stringify(initial);
  let report: Report | undefined;
  const listeners = new Set<() => void>();
  const storage: CareStorage = {
    get: () => text,
    set: (next) => report?.(parseSettings(JSON.parse(next))),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    storage,
    update(settings: Partial<CareSettings>, nextReport: Report) {
      text = JSON.stringify(settings);
      report = nextReport;
      for (const listener of listeners) listener();
    },
  };
}
