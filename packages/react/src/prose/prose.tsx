'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { asChildOf } from '../styles/as-child';
import { ProseRoot } from './prose.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link Prose}. */
export type ProseProps = ComponentPropsWithoutRef<typeof Primitive.div>;

/**
 * Makes plain HTML inside it readable: titles, paragraphs, lists, quotations, tables, links. Lines
 * hold 40 Chinese characters at most (C-02). Renders a `<div>`, or the child with `asChild`
 * (`<article>`). In a long text, put the parts directly inside: from the thirteenth on, they are
 * laid out only near the screen.
 */
export const Prose = /* @__PURE__ */ forwardRef<HTMLDivElement, ProseProps>(function Prose(
  { asChild, ...rest },
  ref,
) {
  return <ProseRoot {...(asChild && asChildOf('div'))} {...rest} ref={ref} />;
});
