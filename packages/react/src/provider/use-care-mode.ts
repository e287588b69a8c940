'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { presets } from '@care-mode/core';
import { useCareStore } from './context';
import type {
  CareKey,
  CarePresetName,
  CareProfile,
  CareSettings,
  CareSource,
  CareStore,
} from '@care-mode/core';

/** What `useCareMode` returns. The functions keep their identity as long as the store does. */
export interface CareModeApi {
  readonly mode: CareSettings['mode'];
  readonly isCare: boolean;
  /** Every resolved setting, with `sources` saying where each came from. */
  readonly profile: CareProfile;
  /** Records a choice of the person. Locked keys stay as the app fixed them. */
  readonly set: (partial: Partial<CareSettings>) => void;
  /** Turns care mode on. */
  readonly enter: () => void;
  /** Turns care mode off. Ask the person first: `CareModeSwitch` does it by itself. */
  readonly leave: () => void;
  readonly toggle: () => void;
  /** Forgets what the person chose: these keys, or all. */
  readonly reset: (keys?: readonly CareKey[]) => void;
  /** Takes back the last choice of the person. */
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly applyPreset: (name: CarePresetName) => void;
  /** True when the app's policy fixes this setting. */
  readonly isLocked: (key: CareKey) => boolean;
  /** Who decided this setting. */
  readonly source: (key: CareKey) => CareSource;
  /** False in care mode, where advertising may not appear at all. */
  readonly adsAllowed: boolean;
}

/**
 * Reads and changes the settings of the nearest scope. Renders again on every change; a component
 * that needs one value should use `useCareProfile`.
 *
 * Outside a provider it answers with standard settings, does nothing when set, and warns once
 * in development.
 */
export function useCareMode(): CareModeApi {
  const store = useCareStore('useCareMode');
  const profile = useSyncExternalStore(store.subscribe, store.get, store.getServer);
  const actions = useMemo(() => actionsOf(store), [store]);
  const isCare = profile.mode === 'care';
  return {
    ...actions,
    profile,
    mode: profile.mode,
    isCare,
    canUndo: store.canUndo(),
    isLocked: (key) => profile.sources[key] === 'policy',
    source: (key) => profile.sources[key],
    adsAllowed: !isCare,
  };
}

function actionsOf(store: CareStore) {
  const applyPreset = (name: CarePresetName) => store.set(presets[name]);
  const enter = () => applyPreset('care');
  const leave = () => store.set({ mode: 'standard' });
  return {
    set: store.set,
    enter,
    leave,
    toggle: () => (store.get().mode === 'care' ? leave() : enter()),
    reset: (keys?: readonly CareKey[]) => store.reset(keys),
    undo: store.undo,
    applyPreset,
  };
}
