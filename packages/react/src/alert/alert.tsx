'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { CloseButton } from '../dialog/close-button';
import { Icon } from '../icon';
import { useWords } from '../messages/use-words';
import { alertWords } from '../messages/zh-cn/alert';
import { AlertContent } from './alert-content.styles';
import { alertIcons, type AlertKind } from './alert-icons';
import { AlertRoot } from './alert.styles';

/** Props of {@link Alert}. */
export interface AlertProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /**
   * What kind of message it is (C-37). `warning` and `danger` have the role `alert`, which
   * interrupts a screen reader when it appears. The others have the role `status`: that is read
   * out reliably only when the element was in the page before its words came. For a message that
   * appears after something was done, use a toast.
   * @default 'info'
   */
  kind?: AlertKind;
  /**
   * The word for the kind, or a short title instead of it.
   * @default 提示, 成功, 注意 or 错误, in the language of the scope
   */
  title?: ReactNode;
  /** What happened and what to do. */
  children?: ReactNode;
  /** A `Button` or link to do it with. */
  action?: ReactNode;
  /** Shows a close button, and is called by it. Take the alert away then. */
  onClose?: () => void;
  /**
   * The word on the close button.
   * @default 关闭, in the language of the scope
   */
  closeLabel?: ReactNode;
}

/**
 * A message in the page, next to what it is about. Stays until it is dealt with. Over a form
 * it can sum up what is wrong: give it `tabIndex={-1}` and the focus when the form was checked.
 */
export const Alert = /* @__PURE__ */ forwardRef<HTMLDivElement, AlertProps>(function Alert(
  { kind = 'info', title, children, action, onClose, closeLabel, ...rest },
  ref,
) {
  const say = useWords(alertWords);
  return (
    <AlertRoot
      role={kind === 'danger' || kind === 'warning' ? 'alert' : 'status'}
      data-kind={kind}
      {...rest}
      ref={ref}
    >
      <Icon of={alertIcons[kind]} />
      <AlertContent>
        <div data-part="kind">{title ?? say(`alert.${kind}`)}</div>
        {children !== undefined && <div data-part="text">{children}</div>}
        {(action || onClose) && (
          <div data-part="ways">
            {action}
            {onClose && (
              <CloseButton onClick={() => onClose()}>
                {closeLabel ?? say('alert.close')}
              </CloseButton>
            )}
          </div>
        )}
      </AlertContent>
    </AlertRoot>
  );
});
