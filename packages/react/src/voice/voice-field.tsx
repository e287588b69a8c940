'use client';

import { spokenToField, type SpokenField } from '@care-mode/voice/listen';
import { VoiceInputButton } from '../voice-input-button';
import { typeInto, type TypedElement } from './type-into';
import type { RefObject } from 'react';

/** Props of {@link VoiceField}. */
export interface VoiceFieldProps {
  /** The field that is spoken into. */
  input: RefObject<TypedElement | null>;
}

/** The voice road into a text field (G-07): what is heard is typed where the caret is. */
export function VoiceField({ input }: VoiceFieldProps) {
  return (
    <VoiceInputButton
      onText={(text) => {
        const element = input.current;
        if (!element) return;
        typeInto(element, spokenToField(text, kindOf(element)));
        element.focus();
      }}
    />
  );
}

/** What kind of words a field wants, by what it says about itself. */
function kindOf(element: TypedElement): SpokenField {
  const { type, inputMode, autocomplete } = element as HTMLInputElement;
  if (autocomplete === 'one-time-code') return 'code';
  if (type === 'tel' || inputMode === 'tel') return 'phone';
  if (type === 'date') return 'date';
  if (type === 'number' || inputMode === 'decimal' || inputMode === 'numeric') return 'number';
  return 'text';
}
