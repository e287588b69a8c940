'use client';
import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { joinIds } from '../field/describe';
import { isSaid, useFieldChecks } from '../field/field-checks';
import { useWords } from '../messages/use-words';
import { switchWords } from '../messages/zh-cn/switch';
import { SwitchRoot } from './switch.styles';

/** Props of {@link Switch}; everything else goes to the `<input>`. */
export interface SwitchProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'size'> {
  /** What is turned on. */
  children?: ReactNode;
  /** What happens when it is on; part of the target, not of the name. */
  description?: ReactNode;
  /**
   * Word beside a switch that is on.
   * @default 已打开
   */
  onWord?: string;
  /**
   * Word beside a switch that is off.
   * @default 已关闭
   */
  offWord?: string;
}

/**
 * On or off, at once. Renders a `<label>`, the whole row a target, around a native checkbox
 * with `role="switch"`; `ref` and props go to the input, `className` and `style` to the row. The
 * state is also in words, and the row never changes its size with it.
 */
export const Switch = /* @__PURE__ */ forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { children, description, onWord, offWord, className, style, ...rest },
  ref,
) {
  const id = useId();
  const message = useWords(switchWords);
  const isDescribed = isSaid(description);
  if (process.env.NODE_ENV !== 'production') {
    // oxlint-disable-next-line react/rules-of-hooks -- the condition never changes
    useFieldChecks({
      component: 'Switch',
      hasName: isSaid(children) || Boolean(rest['aria-label'] || rest['aria-labelledby']),
      state: 'checked',
      controlled: rest.checked,
      initial: rest.defaultChecked,
      canChange: Boolean(rest.onChange || rest.readOnly || rest.disabled),
    });
  }
  return (
    <SwitchRoot className={className} style={style} data-disabled={rest.disabled ? '' : undefined}>
      <span data-text="">
        <span id={`${id}-label`}>{children}</span>
        {isDescribed && (
          <span id={`${id}-description`} data-description="">
            {description}
          </span>
        )}
      </span>
      <span data-control="">
        <input
          aria-labelledby={rest['aria-label'] ? undefined : `${id}-label`}
          {...rest}
          type="checkbox"
          role="switch"
          aria-describedby={joinIds(isDescribed && `${id}-description`, rest['aria-describedby'])}
          ref={ref}
        />
        {/* Assistive technology says on and off by itself. */}
        <b aria-hidden>{onWord ?? message('switch.on')}</b>
        <i aria-hidden>{offWord ?? message('switch.off')}</i>
      </span>
    </SwitchRoot>
  );
});
