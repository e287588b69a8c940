'use client';
import {
  forwardRef,
  useContext,
  useId,
  type ChangeEvent,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { warnDev } from '@care-mode/core';
import { joinIds } from '../field/describe';
import { isNamed, isSaid } from '../field/field-checks';
import { RadioGroupContext } from './radio-group-context';
import { RadioRoot } from './radio.styles';

/** Props of {@link Radio}; everything else goes to the `<input>`. */
export interface RadioProps extends Omit<
  ComponentPropsWithoutRef<'input'>,
  'type' | 'size' | 'value' | 'name' | 'checked' | 'defaultChecked'
> {
  /** What the form and `onValueChange` are told. */
  value: string;
  /** The answer in words. */
  children: ReactNode;
  /** More about the answer, below; part of the target, not of the name. */
  description?: ReactNode;
}

/**
 * An answer of a {@link RadioGroup}. Renders a `<label>`, the whole row a target, around a
 * native radio; `ref` and props go to the input, `className` and `style` to the row.
 */
export const Radio = /* @__PURE__ */ forwardRef<HTMLInputElement, RadioProps>(function Radio(
  { value, children, description, onChange, className, style, ...rest },
  ref,
) {
  const id = useId();
  const group = useContext(RadioGroupContext);
  const isDescribed = isSaid(description);
  if (process.env.NODE_ENV !== 'production') {
    if (!group) {
      warnDev(
        'radio-alone',
        'A Radio stands outside a RadioGroup, so choosing it does not free another one and nobody ' +
          'hears the question. Put it in a <RadioGroup label="...">.',
      );
    }
    if (!isNamed(children, rest)) {
      warnDev(
        'radio-name',
        'A Radio has no words. A person cannot tell what it answers. Give it children.',
      );
    }
  }
  const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
    onChange?.(event);
    if (!event.defaultPrevented) group?.onValueChange?.(value);
  };
  return (
    <RadioRoot className={className} style={style}>
      <input
        aria-labelledby={isDescribed ? `${id}-label` : undefined}
        {...rest}
        type="radio"
        value={value}
        name={group?.name}
        required={group?.required}
        checked={group?.value === undefined ? undefined : group.value === value}
        defaultChecked={
          group?.value === undefined && group?.defaultValue !== undefined
            ? group.defaultValue === value
            : undefined
        }
        aria-describedby={joinIds(isDescribed && `${id}-description`, rest['aria-describedby'])}
        onChange={handleChange}
        ref={ref}
      />
      <span id={isDescribed ? `${id}-label` : undefined}>{children}</span>
      {isDescribed && (
        <span id={`${id}-description`} data-description="">
          {description}
        </span>
      )}
    </RadioRoot>
  );
});
