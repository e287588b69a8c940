'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { CardRoot } from './card.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Card}. */
export interface CardProps extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /**
   * Ground of the card: `sunken` steps back, `accent` is the one to look at first.
   * @default 'raised'
   */
  tone?: 'raised' | 'sunken' | 'accent';
}

/**
 * Holds what belongs together. Renders a `<div>`, or the child with `asChild`: with an `<a>` or a
 * `<button>` the whole card is one target and one focus stop (G-05), so put no other control in it.
 */
export const Card = /* @__PURE__ */ forwardRef<HTMLDivElement, CardProps>(function Card(
  { tone = 'raised', asChild, ...rest },
  ref,
) {
  return <CardRoot {...(asChild && asChildOf('div'))} data-tone={tone} {...rest} ref={ref} />;
});
