'use client';

import { forwardRef, type ChangeEvent, type MouseEvent } from 'react';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { careModeWords } from '../messages/zh-cn/care-mode';
import { Switch, type SwitchProps } from '../switch';
import { CareModeSwitchRoot } from './care-mode-switch.styles';
import { useModeSwitching } from './use-mode-switching';

/** Props of {@link CareModeSwitch}: those of `Switch`, which goes along with the mode. */
export type CareModeSwitchProps = Omit<SwitchProps, 'checked' | 'defaultChecked'>;

/**
 * Turns care mode on and off, and says so in words. Renders a row with a native switch. Leaving
 * asks first and then offers the way back. When the system or the app around the page turned care
 * mode on, the row says so (P-08); when the app's policy fixes the mode, it cannot be moved.
 */
export const CareModeSwitch = /* @__PURE__ */ forwardRef<HTMLInputElement, CareModeSwitchProps>(
  function CareModeSwitch({ children, description, onChange, className, style, ...rest }, ref) {
    const message = useWords(careModeWords);
    const { isCare, isLocked, note, hasLeft, change, question } =
      useModeSwitching('CareModeSwitch');
    const handleChange = (event: ChangeEvent<HTMLInputElement>) => {
      onChange?.(event);
      if (!event.defaultPrevented) change(event.target.checked);
    };
    const goBack = ({ currentTarget }: MouseEvent) => {
      // The button goes away with the press; focus must not fall to the top of the page with it.
      currentTarget.parentElement?.querySelector('input')?.focus();
      change(true);
    };
    return (
      <CareModeSwitchRoot className={className} style={style}>
        <Switch
          {...rest}
          checked={isCare}
          disabled={isLocked || rest.disabled}
          description={note ?? description ?? message('careMode.about')}
          onChange={handleChange}
          ref={ref}
        >
          {children ?? message('careMode.name')}
        </Switch>
        <p role="status">{hasLeft && message('careModeLeave.done')}</p>
        {hasLeft && <Button onClick={goBack}>{message('careModeLeave.undo')}</Button>}
        {question}
      </CareModeSwitchRoot>
    );
  },
);
