'use client';
import { forwardRef } from 'react';
import { Modal, type ModalProps } from '../dialog/modal';
import { useWord } from '../messages/use-words';
import { sheetWords } from '../messages/zh-cn/sheet';

/** Props of {@link Sheet}. */
export type SheetProps = ModalProps & {
  /**
   * `auto` is as high as its content and lies at the bottom, near the thumb; `full` takes the
   * whole screen, for a long list or a form.
   * @default 'auto'
   */
  size?: 'auto' | 'full';
};

/**
 * A panel from the bottom of the screen, for choices and short forms. Renders a
 * `<div role="dialog">` at the end of the body, in the scope of its opener.
 *
 * It closes by its button, by Escape and by what the app offers; never by a swipe.
 */
export const Sheet = /* @__PURE__ */ forwardRef<HTMLDivElement, SheetProps>(function Sheet(
  { size = 'auto', ...rest },
  ref,
) {
  const close = useWord(sheetWords, 'sheet.close');
  return (
    <Modal
      closeLabel={close}
      {...rest}
      placement={size === 'full' ? 'full' : 'bottom'}
      name="Sheet"
      ref={ref}
    />
  );
});
