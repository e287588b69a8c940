'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { joinIds } from '../field/describe';
import { isNamed, isSaid, useFieldChecks } from '../field/field-checks';
import { FieldError } from '../field/field-error';
import { RequiredWord } from '../field/required-word';
import { CheckboxRoot } from './checkbox.styles';

/** Props of {@link Checkbox}; everything else goes to the `<input>`. */
export interface CheckboxProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'size'> {
  /** What is said yes to. */
  children?: ReactNode;
  /** More about it, below; part of the target, not of the name. */
  description?: ReactNode;
  /**
   * What is wrong and what to do (C-32), shown above with a mark and the word 错误. Read out as
   * the description of the checkbox. It does not announce itself: when a form is checked, move the focus
   * to the first wrong answer, or to an `Alert` of kind `danger` above the form (C-37).
   */
  error?: ReactNode;
  /**
   * Some of the things below it are chosen: a bar instead of a tick, said as "mixed".
   * @default false
   */
  isIndeterminate?: boolean;
}

/**
 * Yes or no. Renders a `<label>`, the whole row a target, around a native checkbox; `ref`
 * and props go to the input, `className` and `style` to the row. Uncontrolled with
 * `defaultChecked`, controlled with `checked` and `onChange`.
 */
export const Checkbox = /* @__PURE__ */ forwardRef<HTMLInputElement, CheckboxProps>(
  function Checkbox(
    { children, description, error, isIndeterminate, className, style, ...rest },
    ref,
  ) {
    const id = useId();
    const isDescribed = isSaid(description);
    const isInvalid = isSaid(error);
    // The name is the words alone, not what is below and above them in the same label.
    const isNamedById = isDescribed || isInvalid;
    if (process.env.NODE_ENV !== 'production') {
      // oxlint-disable-next-line react/rules-of-hooks -- the condition never changes
      useFieldChecks({
        component: 'Checkbox',
        hasName: isNamed(children, rest),
        state: 'checked',
        controlled: rest.checked,
        initial: rest.defaultChecked,
        canChange: Boolean(rest.onChange || rest.readOnly || rest.disabled),
      });
    }
    return (
      <CheckboxRoot
        className={className}
        style={style}
        ref={isIndeterminate === undefined ? undefined : drawIndeterminate(isIndeterminate)}
      >
        {isInvalid && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <input
          aria-labelledby={isNamedById ? `${id}-label` : undefined}
          aria-invalid={isInvalid || undefined}
          {...rest}
          type="checkbox"
          aria-describedby={joinIds(
            isInvalid && `${id}-error`,
            isDescribed && `${id}-description`,
            rest['aria-describedby'],
          )}
          ref={ref}
        />
        <span id={isNamedById ? `${id}-label` : undefined}>
          {children}
          {rest.required && <RequiredWord />}
        </span>
        {isDescribed && (
          <span id={`${id}-description`} data-description="">
            {description}
          </span>
        )}
      </CheckboxRoot>
    );
  },
);

/**
 * HTML has no attribute for it. A new ref at every render also repairs what a press reset; on the
 * row, so that the caller's own ref is called once.
 */
function drawIndeterminate(isIndeterminate: boolean) {
  return (row: HTMLLabelElement | null) => {
    const input = row?.querySelector<HTMLInputElement>(':scope > input');
    if (input) input.indeterminate = isIndeterminate;
  };
}
