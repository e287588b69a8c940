'use client';
import { Hourglass } from 'lucide-react';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type MouseEvent,
  type MouseEventHandler,
  type ReactNode,
} from 'react';
import { warnDev } from '@care-mode/core';
import { isNamed } from '../field/field-checks';
import { Icon, type IconSource } from '../icon';
import { asChildOf } from '../styles/as-child';
import { drawChild } from '../styles/draw-child';
import { ButtonRoot } from './button.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Button}. */
export interface ButtonProps extends ComponentPropsWithoutRef<typeof Primitive.button> {
  /**
   * How much the action weighs. One `primary` in sight; `danger` for what cannot be undone;
   * `quiet` for an action beside the way.
   * @default 'secondary'
   */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /**
   * `hero` is the one action that matters on a page: full width, 88 px high in care mode.
   * @default 'standard'
   */
  size?: 'standard' | 'hero';
  /** An icon before the words; never instead of them (K-10). */
  icon?: IconSource;
  /**
   * The action is under way: the words stay, pressing does nothing, and focus is not lost.
   * @default false
   */
  isLoading?: boolean;
  /**
   * Ignores a second press within one second, so that a trembling hand orders once.
   * @default true for `type="submit"` and for `size="hero"`, otherwise false
   */
  forgivesDoubleTap?: boolean;
}

/** Time within which a second press counts as the same one, in ms. */
const DOUBLE_TAP_MS = 1000;
const lastPress = /* @__PURE__ */ new WeakMap<Element, number>();

/**
 * Does something. Renders a `<button type="button">`, or the child with `asChild`.
 * Says what it does in words (K-10); at least 44 px in standard and 60 px in care mode.
 */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = 'secondary',
    size = 'standard',
    icon,
    isLoading = false,
    type = 'button',
    forgivesDoubleTap = type === 'submit' || size === 'hero',
    asChild,
    children,
    onClick,
    ...rest
  },
  ref,
) {
  if (process.env.NODE_ENV !== 'production' && !isNamed(children, rest)) {
    warnDev(
      'button-name',
      'A Button has no words. A person cannot tell what it does, and a screen reader says only ' +
        '"button". Give it children, or use IconButton with a label.',
    );
  }
  const sign = isLoading ? Hourglass : icon;
  const draw = (words: ReactNode) => (
    <>
      {sign && <Icon of={sign} />}
      {words}
    </>
  );
  const isGuarded = isLoading || forgivesDoubleTap;
  return (
    <ButtonRoot
      {...(asChild && asChildOf('button'))}
      type={asChild ? undefined : type}
      data-variant={variant}
      data-size={size}
      data-state={isLoading ? 'loading' : undefined}
      aria-disabled={isLoading || undefined}
      aria-busy={isLoading || undefined}
      onClick={isGuarded ? guard(onClick, isLoading) : onClick}
      {...rest}
      ref={ref}
    >
      {!sign ? children : asChild ? drawChild(children, draw) : draw(children)}
    </ButtonRoot>
  );
});

function guard(
  onClick: MouseEventHandler<HTMLButtonElement> | undefined,
  isLoading: boolean,
): MouseEventHandler<HTMLButtonElement> {
  return (event: MouseEvent<HTMLButtonElement>) => {
    const previous = lastPress.get(event.currentTarget);
    lastPress.set(event.currentTarget, event.timeStamp);
    const isSecondTap = previous !== undefined && event.timeStamp - previous < DOUBLE_TAP_MS;
    if (isLoading || isSecondTap) {
      event.preventDefault();
      event.stopPropagation();
    } else {
      onClick?.(event);
    }
  };
}
