'use client';
import { forwardRef } from 'react';
import { useWord } from '../messages/use-words';
import { dialogWords } from '../messages/zh-cn/dialog';
import { Modal, type ModalProps } from './modal';

/** Props of {@link Dialog}. */
export type DialogProps = ModalProps;

/**
 * A question or a short piece of information over the page, with one clear way out.
 * Renders a `<div role="dialog">` at the end of the body, in the scope of its opener.
 *
 * Focus stays inside and returns to the opener; the page behind does not scroll.
 */
export const Dialog = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogProps>(
  function Dialog(props, ref) {
    const close = useWord(dialogWords, 'dialog.close');
    return <Modal closeLabel={close} {...props} placement="center" name="Dialog" ref={ref} />;
  },
);
