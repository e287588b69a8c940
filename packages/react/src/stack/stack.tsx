'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { StackRoot } from './stack.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Stack}. */
export interface StackProps extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /**
   * A `horizontal` stack wraps onto the next line instead of growing wider than the page (C-06).
   * @default 'vertical'
   */
  direction?: 'vertical' | 'horizontal';
  /**
   * Step of space between two children; `target` is the least distance two buttons keep.
   * @default 4
   */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'target';
  /**
   * Where children stand across the stack: `stretch` fills the width of a vertical stack.
   * @default 'stretch' for a vertical stack, 'center' for a horizontal one
   */
  align?: 'stretch' | 'start' | 'center';
}

/** Puts things one after another with an even distance. Renders a `<div>`, or the child with `asChild`. */
export const Stack = /* @__PURE__ */ forwardRef<HTMLDivElement, StackProps>(function Stack(
  { direction = 'vertical', gap = 4, align, asChild, ...rest },
  ref,
) {
  return (
    <StackRoot
      {...(asChild && asChildOf('div'))}
      data-direction={direction}
      data-gap={gap}
      data-align={align}
      {...rest}
      ref={ref}
    />
  );
});
