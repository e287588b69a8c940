'use client';
import {
  forwardRef,
  useContext,
  useId,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { joinIds } from '../field/describe';
import { isSaid, useFieldChecks } from '../field/field-checks';
import { FieldError } from '../field/field-error';
import { RequiredWord } from '../field/required-word';
import { VoiceContext } from '../voice/context';
import { ClearButton } from './clear-button';
import { TextFieldRoot } from './text-field.styles';

/** Props of {@link TextField}; everything else goes to the `<input>`. */
export interface TextFieldProps extends Omit<ComponentPropsWithoutRef<'input'>, 'size' | 'prefix'> {
  /** The question, in sight above the answer at all times (C-34). */
  label: ReactNode;
  /** Help that is there before it is needed: what to enter, where to find it (C-34). */
  description?: ReactNode;
  /**
   * What is wrong with the answer and what to do (C-32). Shown with a mark and the word 错误,
   * between question and answer, where the keyboard of a phone does not cover it. Read out as
   * the description of the control. It does not announce itself: when a form is checked, move the
   * focus to the first wrong answer, or to an `Alert` of kind `danger` above the form (C-37).
   */
  error?: ReactNode;
  /**
   * A button that empties the answer; it shows only when there is something to clear.
   * @default false
   */
  isClearable?: boolean;
  /** A unit behind the answer, such as 元. Assistive technology hears it as description. */
  suffix?: ReactNode;
  /**
   * A control behind the answer. Voice input (G-07) needs none: inside a `VoiceProvider` it is there
   * whenever the person has voice on.
   */
  trailing?: ReactNode;
  /**
   * When the field can be spoken into (G-07): `setting` while the person has voice on, or always, or
   * never, for instance where what is said should not be overheard. Needs a `VoiceProvider`.
   * @default 'setting'
   */
  voice?: 'setting' | 'always' | 'never';
}

/**
 * One line of text. Renders a `<div>` with a label above a native `<input>`; `ref` and props go to
 * the input, `className` and `style` to the whole. Uncontrolled with `defaultValue`, controlled with
 * `value` and `onChange`. Say `autoComplete` where the answer is about the person (C-31).
 */
export const TextField = /* @__PURE__ */ forwardRef<HTMLInputElement, TextFieldProps>(
  function TextField(
    {
      label,
      description,
      error,
      isClearable = false,
      suffix,
      trailing,
      voice = 'setting',
      className,
      style,
      id,
      placeholder,
      ...rest
    },
    ref,
  ) {
    const ownId = useId();
    const inputId = id ?? ownId;
    const isInvalid = isSaid(error);
    const field = useRef<HTMLInputElement>(null);
    const VoiceField = useContext(VoiceContext)?.Field;
    if (process.env.NODE_ENV !== 'production') {
      // oxlint-disable-next-line react/rules-of-hooks -- the condition never changes
      useFieldChecks({
        component: 'TextField',
        hasName: isSaid(label) || Boolean(rest['aria-label'] || rest['aria-labelledby']),
        state: 'value',
        controlled: rest.value,
        initial: rest.defaultValue,
        canChange: Boolean(rest.onChange || rest.readOnly || rest.disabled),
      });
    }
    const input = (
      <input
        aria-invalid={isInvalid || undefined}
        // The clear button knows by the placeholder whether there is an answer.
        placeholder={isClearable ? (placeholder ?? ' ') : placeholder}
        {...rest}
        id={inputId}
        aria-describedby={joinIds(
          isInvalid && `${inputId}-error`,
          isSaid(description) && `${inputId}-description`,
          isSaid(suffix) && `${inputId}-suffix`,
          rest['aria-describedby'],
        )}
        ref={useComposedRefs(field, ref)}
      />
    );
    return (
      <TextFieldRoot className={className} style={style}>
        {isSaid(label) && (
          <label id={`${inputId}-label`} htmlFor={inputId}>
            {label}
            {rest.required && <RequiredWord />}
          </label>
        )}
        {isSaid(description) && <p id={`${inputId}-description`}>{description}</p>}
        {isInvalid && <FieldError id={`${inputId}-error`}>{error}</FieldError>}
        {isClearable || isSaid(suffix) || trailing ? (
          <div data-beside={isClearable || trailing ? 'buttons' : 'unit'}>
            {input}
            {isSaid(suffix) && <span id={`${inputId}-suffix`}>{suffix}</span>}
            {(isClearable || trailing) && (
              <div>
                {isClearable && <ClearButton />}
                {trailing}
              </div>
            )}
            <i aria-hidden />
          </div>
        ) : (
          input
        )}
        {VoiceField && (
          <VoiceField of={rest} when={voice} input={field} questionId={`${inputId}-label`} />
        )}
      </TextFieldRoot>
    );
  },
);
