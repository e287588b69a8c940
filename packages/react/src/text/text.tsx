'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { TextRoot } from './text.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Text}. */
export interface TextProps extends ComponentPropsWithoutRef<typeof Primitive.span> {
  /**
   * Step of the type scale. In care mode every step is at least 18 px.
   * @default 'body'
   */
  size?: 'caption' | 'body' | 'lead' | 'title';
  /**
   * How strongly it speaks. There is nothing lighter than `secondary`.
   * @default 'primary'
   */
  tone?: 'primary' | 'secondary';
  /**
   * `strong` for the word that matters in a line; sparingly.
   * @default 'regular'
   */
  weight?: 'regular' | 'strong';
}

/** Words in a line. Renders a `<span>`, or the child with `asChild`. */
export const Text = /* @__PURE__ */ forwardRef<HTMLSpanElement, TextProps>(function Text(
  { size = 'body', tone = 'primary', weight = 'regular', asChild, ...rest },
  ref,
) {
  return (
    <TextRoot
      {...(asChild && asChildOf('span'))}
      data-size={size}
      data-tone={tone}
      data-weight={weight}
      {...rest}
      ref={ref}
    />
  );
});
