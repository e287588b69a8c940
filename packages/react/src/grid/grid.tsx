'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { GridRoot } from './grid.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Grid}. */
export interface GridProps extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /**
   * `mode`: two columns in standard, one in care mode (L-09), fewer where text is large.
   * `fill`: as many columns of at least 16 characters as the page is wide, for large screens.
   * @default 'mode'
   */
  columns?: 'mode' | 'fill';
  /**
   * Step of space between cells; `target` is the least distance two buttons keep.
   * @default 4
   */
  gap?: 3 | 4 | 5 | 6 | 'target';
}

/**
 * Cells of equal width, whose number follows the mode, the text size and the page.
 * Renders a `<div>`, or the child with `asChild`.
 */
export const Grid = /* @__PURE__ */ forwardRef<HTMLDivElement, GridProps>(function Grid(
  { columns = 'mode', gap = 4, asChild, ...rest },
  ref,
) {
  return (
    <GridRoot
      {...(asChild && asChildOf('div'))}
      data-columns={columns}
      data-gap={gap}
      {...rest}
      ref={ref}
    />
  );
});
