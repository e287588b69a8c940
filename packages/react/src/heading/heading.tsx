'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { HeadingRoot } from './heading.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Heading}. */
export interface HeadingProps extends ComponentPropsWithoutRef<typeof Primitive.h2> {
  /**
   * Place in the outline of the page: 1 is its title, 2 a section, 3 a group, 4 a part of one.
   * Sets the element and the size together, so that what looks like a title is one.
   * @default 2
   */
  level?: 1 | 2 | 3 | 4;
}

/** A title. Renders `<h1>` to `<h4>` by level, or the child with `asChild`. */
export const Heading = /* @__PURE__ */ forwardRef<HTMLHeadingElement, HeadingProps>(
  function Heading({ level = 2, asChild, ...rest }, ref) {
    return (
      <HeadingRoot
        {...(asChild ? asChildOf('h2') : { as: `h${level}` as const })}
        data-level={level}
        {...rest}
        ref={ref}
      />
    );
  },
);
