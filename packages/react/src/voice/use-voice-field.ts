'use client';

import { useContext, type ComponentType } from 'react';
import { useCareStore } from '../provider/context';
import { useStorePick } from '../provider/use-care-profile';
import { VoiceContext } from './context';
import type { CareProfile } from '@care-mode/core';
import type { VoiceFieldProps } from './voice-field';

const isOn = ({ voice }: CareProfile) => voice !== 'off';

interface FieldProps {
  readonly type?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/**
 * The voice road of a text field, `null` where there is none. A secret is never spoken, and what
 * cannot be typed into cannot be spoken into.
 */
export function useVoiceField(
  when: 'setting' | 'always' | 'never',
  { type, readOnly, disabled }: FieldProps,
): ComponentType<VoiceFieldProps> | null {
  const context = useContext(VoiceContext);
  const isVoiceOn = useStorePick(useCareStore(), isOn);
  const isOpen = !readOnly && !disabled && type !== 'password';
  const isWanted = when === 'always' || (when === 'setting' && isVoiceOn);
  return context && isWanted && isOpen ? context.Field : null;
}
