'use client';

import { forwardRef } from 'react';
import { CareModeSwitch, type CareModeSwitchProps } from '../care-mode-switch';
import { useWord } from '../messages/use-words';
import { careModeWords } from '../messages/zh-cn/care-mode';

/** Props of {@link CareModeSettingRow}: those of `CareModeSwitch`. */
export type CareModeSettingRowProps = CareModeSwitchProps;

/**
 * The row every app's settings need, under the standard name 长辈版: people look for
 * that name, and phone shops tell them to. Renders a `CareModeSwitch`.
 */
export const CareModeSettingRow = /* @__PURE__ */ forwardRef<
  HTMLInputElement,
  CareModeSettingRowProps
>(function CareModeSettingRow({ children, ...rest }, ref) {
  const name = useWord(careModeWords, 'careMode.settingName');
  return (
    <CareModeSwitch {...rest} ref={ref}>
      {children ?? name}
    </CareModeSwitch>
  );
});
