'use client';
import { X } from 'lucide-react';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Icon } from '../icon';
import { CloseButtonRoot } from './close-button.styles';

/**
 * The way out of whatever lies over or beside the page. The word is always in sight (K-10), and
 * the target is at least 44 px, 60 px in care mode.
 */
export const CloseButton = /* @__PURE__ */ forwardRef<
  HTMLButtonElement,
  ComponentPropsWithoutRef<'button'>
>(function CloseButton({ children, ...rest }, ref) {
  return (
    <CloseButtonRoot type="button" {...rest} ref={ref}>
      <Icon of={X} />
      {children}
    </CloseButtonRoot>
  );
});
