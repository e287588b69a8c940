'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { warnDev } from '@care-mode/core';
import { isNamed } from '../field/field-checks';
import { Icon, type IconSource } from '../icon';
import { asChildOf } from '../styles/as-child';
import { drawChild, wordsOf } from '../styles/draw-child';
import { NavBarButtonRoot } from './nav-bar-button.styles';

/** Props of {@link NavBarButton}. */
export interface NavBarButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** An icon before the word; never instead of it (K-10). */
  icon: IconSource;
  /** Where it leads. Renders an `<a>` then. */
  href?: string;
  /**
   * The child is the button or link, for instance of a router.
   * @default false
   */
  asChild?: boolean;
}

/** A small action or link in a NavBar: an icon and a word. Renders a `<button>` or an `<a>`. */
export const NavBarButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, NavBarButtonProps>(
  function NavBarButton({ icon, href, asChild = false, children, ...rest }, ref) {
    if (
      process.env.NODE_ENV !== 'production' &&
      !isNamed(asChild ? wordsOf(children) : children, rest)
    ) {
      warnDev(
        'nav-bar-button-name',
        'A NavBarButton has no words. An icon alone is a riddle to many people, and a screen reader ' +
          'says only "button" or "link". Give it children of one or two words.',
      );
    }
    const draw = (words: ReactNode) => (
      <>
        <Icon of={icon} />
        {words}
      </>
    );
    return (
      <NavBarButtonRoot
        {...(asChild
          ? asChildOf('button')
          : href === undefined
            ? { type: 'button' as const }
            : { as: 'a', href })}
        {...rest}
        ref={ref}
      >
        {asChild ? drawChild(children, draw) : draw(children)}
      </NavBarButtonRoot>
    );
  },
);
