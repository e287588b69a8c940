'use client';

import { createContext, useContext } from 'react';
import { defaultSettings, warnDev } from '@care-mode/core';
import type { CareProfile, CareSettings, CareStore } from '@care-mode/core';
import type { CareMessages } from '../messages/zh-cn';

/** What a provider or a scope hands down: the store, never the settings themselves. */
export interface CareModeContextValue {
  readonly store: CareStore;
  /** False for the document, whose attributes reach `body` by themselves; true in a subtree. */
  readonly scoped: boolean;
  /** Words of further locales, passed by the app so that unused ones are never bundled. */
  readonly messages: readonly CareMessages[];
  /** Set where a scope fixes the language of its content, for `lang` and `dir` of overlays. */
  readonly lang?: CareSettings['locale'];
}

export const CareModeContext = /* @__PURE__ */ createContext<CareModeContextValue | null>(null);

let standard: CareStore | undefined;

/** Standard settings that cannot be changed: what a component finds without a provider. */
function standardStore(): CareStore {
  if (standard) return standard;
  // What `resolve({})` says, without bringing the resolver into an app that has no provider.
  const sources = Object.fromEntries(
    Object.keys(defaultSettings).map((key) => [key, 'default']),
  ) as CareProfile['sources'];
  const profile: CareProfile = { ...defaultSettings, sources };
  const get = () => profile;
  const ignore = () => {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'set-without-provider',
        'A care setting was changed outside CareModeProvider, so nothing happened and a person ' +
          'pressing the switch sees no effect. Wrap the app in <CareModeProvider>.',
      );
    }
  };
  const stop = () => () => {};
  standard = {
    get,
    getServer: get,
    set: ignore,
    setSource: ignore,
    reset: ignore,
    undo: ignore,
    canUndo: () => false,
    subscribe: stop,
    attach: stop,
    connect: stop,
  };
  return standard;
}

/**
 * The store of the nearest scope.
 * @param consumer - Name of the hook or component that cannot do its work without a provider;
 *   leave it out where standard settings are a fine answer, and no warning is given.
 */
export function useCareStore(consumer?: string): CareStore {
  const context = useContext(CareModeContext);
  if (process.env.NODE_ENV !== 'production' && !context && consumer) {
    warnDev(
      `no-provider:${consumer}`,
      `${consumer} found no CareModeProvider above it, so it stays in standard mode and cannot ` +
        'switch. Wrap the app: <CareModeProvider>...</CareModeProvider>.',
    );
  }
  return context ? context.store : standardStore();
}
