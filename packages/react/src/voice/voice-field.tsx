'use client';

import { useState, type RefObject } from 'react';
import { spokenToField, type SpokenField } from '@care-mode/voice/listen';
import { useWord } from '../messages/use-words';
import { voiceCommandsWords } from '../messages/zh-cn/voice-commands';
import { useCareProfile } from '../provider/use-care-profile';
import { VoiceInputButton } from '../voice-input-button';
import { typeInto, type TypedElement } from './type-into';
import type { CareProfile } from '@care-mode/core';

/** Props of {@link VoiceField}. */
export interface VoiceFieldProps {
  /** The field that is spoken into. */
  input: RefObject<TypedElement | null>;
  /** Its props, as far as they say whether it can be spoken into. */
  of: {
    readonly type?: string | undefined;
    readonly readOnly?: boolean | undefined;
    readonly disabled?: boolean | undefined;
  };
  when: 'setting' | 'always' | 'never';
  /** Id of the question the field answers. */
  questionId?: string | undefined;
}

const isOn = ({ voice }: CareProfile) => voice !== 'off';

/**
 * The voice road into a text field, and nothing where there is none. A secret is never spoken, and
 * what cannot be typed into cannot be spoken into.
 */
export function VoiceField({ of, when, ...rest }: VoiceFieldProps) {
  const isVoiceOn = useCareProfile(isOn);
  const isOpen = !of.readOnly && !of.disabled && of.type !== 'password';
  const isWanted = when === 'always' || (when === 'setting' && isVoiceOn);
  return isOpen && isWanted ? <SpokenInto {...rest} /> : null;
}

/**
 * What is heard is typed where the caret is (G-07). What the field does not take, such as a word in a
 * date, is told.
 */
function SpokenInto({ input, questionId }: Pick<VoiceFieldProps, 'input' | 'questionId'>) {
  const [refused, setRefused] = useState('');
  const note = useWord(voiceCommandsWords, 'voiceCommands.nothing', { said: refused });
  return (
    <VoiceInputButton
      questionId={questionId}
      note={refused && note}
      onText={(text) => {
        const element = input.current;
        if (!element) return;
        const isTaken = typeInto(element, spokenToField(text, kindOf(element)));
        setRefused(isTaken ? '' : text);
        if (isTaken) element.focus();
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
