'use client';
import {
  forwardRef,
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
  type FocusEvent,
} from 'react';
import { alertIcons } from '../alert/alert-icons';
import { Button } from '../button';
import { Icon } from '../icon';
import { useWords } from '../messages/use-words';
import { alertWords } from '../messages/zh-cn/alert';
import { toastWords } from '../messages/zh-cn/toast';
import { ScopePortal } from '../scope/scope-portal';
import { toastQueue, type ToastQueue } from './toast-queue';
import { ToastRegionRoot } from './toast-region.styles';
import { ToastRoot } from './toast.styles';
import { useMeasured } from './use-measured';
import { useToast } from './use-toast';
import { useToastTimer } from './use-toast-timer';

/** Props of {@link ToastRegion}. */
export interface ToastRegionProps extends ComponentPropsWithoutRef<'section'> {
  /**
   * Whose notices to show.
   * @default toastQueue
   */
  queue?: ToastQueue;
}

/**
 * Where notices appear, one at a time, above the bars at the bottom. Put one in the app, inside
 * the provider. Renders a `<section>` at the end of the body.
 *
 * Announced without taking focus (C-37); in care mode each stays until it is closed, and
 * all of them can be read again in `NoticeList` (G-04).
 */
export const ToastRegion = /* @__PURE__ */ forwardRef<HTMLElement, ToastRegionProps>(
  function ToastRegion({ queue = toastQueue, onFocus, onBlur, ...rest }, ref) {
    const say = useWords(toastWords, alertWords);
    const { current, waiting } = useToast(queue);
    const [isHovered, setIsHovered] = useState(false);
    const [isFocused, setIsFocused] = useState(false);
    const hasFocus = useRef(false);
    const cameFrom = useRef<HTMLElement | null>(null);
    const closeButton = useRef<HTMLButtonElement>(null);
    const kind = current?.kind ?? 'info';
    useToastTimer(queue, current, isHovered || isFocused);
    const measured = useMeasured('--care-toast-inset');

    // The pressed button may go away with its notice; focus goes on to the next one, or back.
    useEffect(() => {
      if (!current) setIsHovered(false);
      if (!hasFocus.current) return;
      if (!current) {
        hasFocus.current = false;
        setIsFocused(false);
        cameFrom.current?.focus({ preventScroll: true });
      } else if (document.activeElement === document.body) {
        closeButton.current?.focus({ preventScroll: true });
      }
    }, [current]);

    function handleFocus(event: FocusEvent<HTMLElement>) {
      onFocus?.(event);
      if (event.currentTarget.contains(event.relatedTarget)) return;
      cameFrom.current = event.relatedTarget as HTMLElement | null;
      hasFocus.current = true;
      setIsFocused(true);
    }

    function handleBlur(event: FocusEvent<HTMLElement>) {
      onBlur?.(event);
      if (event.currentTarget.contains(event.relatedTarget)) return;
      hasFocus.current = false;
      setIsFocused(false);
    }

    return (
      <ScopePortal>
        <ToastRegionRoot
          aria-label={say('toast.region')}
          // Dialogs leave elements with this mark reachable.
          data-react-aria-top-layer="true"
          {...rest}
          onFocus={handleFocus}
          onBlur={handleBlur}
          ref={ref}
        >
          <ToastRoot
            data-kind={current && kind}
            data-crowded={waiting > 0 || current?.action ? '' : undefined}
            ref={measured}
            onPointerEnter={(event) => setIsHovered(event.pointerType === 'mouse')}
            onPointerLeave={() => setIsHovered(false)}
          >
            <div role="status" aria-atomic="true">
              {current && <Icon of={alertIcons[kind]} />}
              {current && (
                <span key={current.key}>
                  {(kind === 'warning' || kind === 'danger') && (
                    <strong>{say(`alert.${kind}`)} </strong>
                  )}
                  {current.text}
                </span>
              )}
            </div>
            {current && (
              <div data-part="ways">
                {waiting > 0 && (
                  <span data-part="more">{say('toast.more', { count: waiting })}</span>
                )}
                {current.action && (
                  <Button
                    onClick={() => {
                      current.action?.onPress();
                      queue.close(current.key);
                    }}
                  >
                    {current.action.label}
                  </Button>
                )}
                <Button ref={closeButton} onClick={() => queue.close(current.key)}>
                  {say('toast.close')}
                </Button>
              </div>
            )}
          </ToastRoot>
        </ToastRegionRoot>
      </ScopePortal>
    );
  },
);
