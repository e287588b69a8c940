'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { ParagraphRoot } from './paragraph.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Paragraph}. */
export interface ParagraphProps extends ComponentPropsWithoutRef<typeof Primitive.p> {
  /**
   * Step of the type scale. In care mode every step is at least 18 px.
   * @default 'body'
   */
  size?: 'caption' | 'body' | 'lead';
  /**
   * How strongly it speaks. There is nothing lighter than `secondary`.
   * @default 'primary'
   */
  tone?: 'primary' | 'secondary';
}

/**
 * A paragraph. Two in a row stand at least 1.3 lines apart, 1.5 in care mode (C-02).
 * Renders a `<p>`, or the child with `asChild`.
 */
export const Paragraph = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ParagraphProps>(
  function Paragraph({ size = 'body', tone = 'primary', asChild, ...rest }, ref) {
    return (
      <ParagraphRoot
        {...(asChild && asChildOf('p'))}
        data-size={size}
        data-tone={tone}
        {...rest}
        ref={ref}
      />
    );
  },
);
