'use client';

import { createContext, useContext } from 'react';
import { warnDev } from '@care-mode/core';
import type { ComponentType } from 'react';
import type { PanelPartProps } from '../care-mode-panel/panel-parts';
import type { VoiceFieldProps } from './voice-field';
import type { Voice } from './voice';

/** What a `VoiceProvider` hands down. */
export interface VoiceContextValue {
  readonly voice: Voice;
  /** The button that text fields show while voice is on; given here so that fields do not bring it. */
  readonly Field: ComponentType<VoiceFieldProps>;
  /** The choice of a voice, for the panel, which does not bring it either. */
  readonly VoiceName: ComponentType<PanelPartProps>;
}

export const VoiceContext = /* @__PURE__ */ createContext<VoiceContextValue | null>(null);

/**
 * The voice of the app, or `null` without a `VoiceProvider`, which is told once in development.
 *
 * @param consumer - Name of the hook or component that cannot do its work without it.
 */
export function useVoice(consumer: string): Voice | null {
  const context = useContext(VoiceContext);
  if (process.env.NODE_ENV !== 'production' && !context) {
    warnDev(
      `no-voice:${consumer}`,
      `${consumer} found no VoiceProvider above it, so nothing is spoken or heard. Put ` +
        '<VoiceProvider> inside <CareModeProvider>, around the app.',
    );
  }
  return context?.voice ?? null;
}
