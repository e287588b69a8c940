'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { warnDev } from '@care-mode/core';
import { isNamed } from '../field/field-checks';
import { asChildOf } from '../styles/as-child';
import { drawChild } from '../styles/draw-child';
import { LinkRoot } from './link.styles';
import { NewWindow } from './new-window';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Link}. */
export interface LinkProps extends ComponentPropsWithoutRef<typeof Primitive.a> {
  /**
   * The link stands in a line of its own: it becomes a target of 44 px, 60 in care mode.
   * Leave it out within a sentence.
   * @default false
   */
  isStandalone?: boolean;
}

/**
 * Goes somewhere. Renders an `<a>`, or the child with `asChild` (a router's link). With
 * `target="_blank"` it says so in words, because a new window takes the way back away.
 */
export const Link = /* @__PURE__ */ forwardRef<HTMLAnchorElement, LinkProps>(function Link(
  { isStandalone = false, asChild, children, target, rel, ...rest },
  ref,
) {
  const opensWindow = target === '_blank';
  if (process.env.NODE_ENV !== 'production') {
    if (!isNamed(children, rest)) {
      warnDev(
        'link-name',
        'A Link has no words. A person cannot tell where it leads, and a screen reader reads the ' +
          'address letter by letter. Give it children.',
      );
    }
  }
  return (
    <LinkRoot
      {...(asChild && asChildOf('a'))}
      data-standalone={isStandalone ? '' : undefined}
      target={target}
      rel={rel ?? (opensWindow ? 'noopener noreferrer' : undefined)}
      {...rest}
      ref={ref}
    >
      {!opensWindow ? children : asChild ? drawChild(children, warn) : warn(children)}
    </LinkRoot>
  );
});

function warn(words: ReactNode): ReactNode {
  return (
    <span>
      {words}
      <NewWindow />
    </span>
  );
}
