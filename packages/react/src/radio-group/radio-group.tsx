'use client';
import { forwardRef, useId, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { joinIds } from '../field/describe';
import { isSaid, useFieldChecks } from '../field/field-checks';
import { FieldError } from '../field/field-error';
import { RequiredWord } from '../field/required-word';
import { RadioGroupContext } from './radio-group-context';
import { RadioGroupRoot } from './radio-group.styles';

/** Props of {@link RadioGroup}; everything else goes to the `<fieldset>`. */
export interface RadioGroupProps extends Omit<
  ComponentPropsWithoutRef<'fieldset'>,
  'defaultValue'
> {
  /** The question, in sight above the answers (C-34). */
  label: ReactNode;
  /** The answers: `Radio`s. */
  children: ReactNode;
  /** Help that is there before it is needed (C-34). */
  description?: ReactNode;
  /**
   * What is wrong and what to do (C-32), shown with a mark and the word 错误. Read out as
   * the description of the group. It does not announce itself: when a form is checked, move the focus
   * to the first wrong answer, or to an `Alert` of kind `danger` above the form (C-37).
   */
  error?: ReactNode;
  /** Name of the answer in a form. @default an id of its own */
  name?: string;
  /** The answer, when your code holds it. Needs `onValueChange`. `''` is no answer yet. */
  value?: string;
  /** The first answer, when the page holds it. */
  defaultValue?: string;
  /** Told the `value` of the answer a person chose. */
  onValueChange?: (value: string) => void;
  /** Marks the question 必填, and a form is not sent without an answer. @default false */
  required?: boolean;
}

/**
 * One answer of a few, all in sight. Renders a `<fieldset>` with a `<legend>`; its native radios
 * move with the arrow keys and are one tab stop.
 */
export const RadioGroup = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, RadioGroupProps>(
  function RadioGroup(
    {
      label,
      children,
      description,
      error,
      name,
      value,
      defaultValue,
      onValueChange,
      required,
      ...rest
    },
    ref,
  ) {
    const id = useId();
    const isDescribed = isSaid(description);
    const isInvalid = isSaid(error);
    if (process.env.NODE_ENV !== 'production') {
      // oxlint-disable-next-line react/rules-of-hooks -- the condition never changes
      useFieldChecks({
        component: 'RadioGroup',
        hasName: isSaid(label) || Boolean(rest['aria-label'] || rest['aria-labelledby']),
        state: 'value',
        controlled: value,
        initial: defaultValue,
        canChange: Boolean(onValueChange || rest.onChange || rest.disabled),
      });
    }
    const group = useMemo(
      () => ({ name: name ?? id, value, defaultValue, required, onValueChange }),
      [name, id, value, defaultValue, required, onValueChange],
    );
    return (
      <RadioGroupRoot
        role="radiogroup"
        aria-labelledby={isSaid(label) ? `${id}-label` : undefined}
        aria-required={required || undefined}
        aria-invalid={isInvalid || undefined}
        {...rest}
        aria-describedby={joinIds(
          isInvalid && `${id}-error`,
          isDescribed && `${id}-description`,
          rest['aria-describedby'],
        )}
        ref={ref}
      >
        {isSaid(label) && (
          <legend>
            <span id={`${id}-label`}>{label}</span>
            {required && <RequiredWord />}
          </legend>
        )}
        {isDescribed && <p id={`${id}-description`}>{description}</p>}
        {isInvalid && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <div>
          <RadioGroupContext.Provider value={group}>{children}</RadioGroupContext.Provider>
        </div>
      </RadioGroupRoot>
    );
  },
);
