'use client';

import { useRef, type FocusEvent } from 'react';
import { useBrowserLayoutEffect } from '../provider/use-browser-layout-effect';

/**
 * Keeps the place of a person whose focused control goes away, because it was pressed or by itself:
 * focus goes to the main control of its component, or back to where it came from.
 *
 * @param main - Gives what stays longest of the component.
 * @returns handlers for the element around its controls
 */
export function useKeptFocus(main?: () => Element | null | undefined) {
  const inside = useRef<Element | null>(null);
  const cameFrom = useRef<Element | null>(null);
  useBrowserLayoutEffect(() => {
    const lost = inside.current;
    if (!lost || (lost.isConnected && !lost.closest('[hidden]'))) return;
    inside.current = null;
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === lost) {
      focus(main?.() ?? cameFrom.current);
    }
  });
  useBrowserLayoutEffect(
    () => () => {
      if (inside.current) focus(cameFrom.current);
    },
    [],
  );
  return {
    onFocus({ target, relatedTarget, currentTarget }: FocusEvent) {
      inside.current = target;
      if (relatedTarget && !currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
    },
    // React hears none of it while it takes away what has the focus.
    onBlur() {
      inside.current = null;
    },
  };
}

/** Nothing moves under the eyes of who looks elsewhere. */
function focus(element: Element | null): void {
  (element as HTMLElement | null)?.focus({ preventScroll: true });
}
