'use client';

import { useReducer, useState } from 'react';
import { formatCareCookie, parseSettings } from '@care-mode/core';
import { useBrowserLayoutEffect } from './use-browser-layout-effect';
import type { CareSettings, CareStorage } from '@care-mode/core';
import type { CareModeProviderProps } from './care-mode-provider';

type Report = (settings: Partial<CareSettings>) => void;

/** Props for `CareModeProvider` that hand what the person chose to the app. */
export type ControlledSettings = Required<Pick<CareModeProviderProps, 'storage' | 'cookie'>>;

/**
 * Lets the app keep what the person chose (in an account, for instance) by being the storage of the
 * store. The store answers a choice at once; when the app keeps something else, the store reads that
 * back in the same frame. Nothing is written to the device.
 *
 * A hook and no prop of the provider, so that apps which leave choices on the device do not carry it.
 *
 * @param settings - What the person chose, as the app keeps it. Counts in server rendering too.
 * @param onSettingsChange - Called with everything the person has chosen, after each choice.
 * @returns Props for the provider: `<CareModeProvider {...useControlledSettings(saved, save)}>`.
 */
export function useControlledSettings(
  settings: Partial<CareSettings>,
  onSettingsChange: Report,
): ControlledSettings {
  const [, readBack] = useReducer((count: number) => count + 1, 0);
  const [kept] = useState(() => appStorage(settings));

  // Without dependencies on purpose: a refused choice comes back as the same `settings`.
  useBrowserLayoutEffect(() => {
    kept.update(settings, (next) => {
      onSettingsChange(next);
      readBack();
    });
  });
  return kept.props;
}

function appStorage(initial: Partial<CareSettings>) {
  let text = JSON.stringify(initial);
  let report: Report | undefined;
  const listeners = new Set<() => void>();
  const storage: CareStorage = {
    get: () => text,
    set(next) {
      // A second choice in the same event builds on this one, before the app has rendered again.
      text = next;
      report?.(parseSettings(JSON.parse(next), 'storage'));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    // The cookie's form is how a server is told what the person chose.
    props: { storage, cookie: formatCareCookie(parseSettings(initial)) },
    update(settings: Partial<CareSettings>, nextReport: Report) {
      text = JSON.stringify(settings);
      report = nextReport;
      for (const listener of listeners) listener();
    },
  };
}
