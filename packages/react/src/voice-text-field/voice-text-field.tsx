'use client';
import { forwardRef } from 'react';
import { TextField, type TextFieldProps } from '../text-field';

/** Props of {@link VoiceTextField}. */
export type VoiceTextFieldProps = Omit<TextFieldProps, 'voice'>;

/**
 * A text field that can always be spoken into, whatever the person's voice setting: for questions
 * whose answers are long (G-07). Renders a `TextField`; it needs a `VoiceProvider`.
 */
export const VoiceTextField = /* @__PURE__ */ forwardRef<HTMLInputElement, VoiceTextFieldProps>(
  function VoiceTextField(props, ref) {
    return <TextField {...props} voice="always" ref={ref} />;
  },
);
