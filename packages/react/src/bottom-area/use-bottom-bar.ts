'use client';
import { useCallback, useRef, type ForwardedRef } from 'react';
import { reserveBottom } from './bottom-inset';

/** A ref for a bar at the bottom of the screen that also serves the caller's ref. */
export function useBottomBar<Node extends HTMLElement>(
  callers: ForwardedRef<Node>,
  isAtBottom = true,
): (node: Node | null) => void {
  const release = useRef<(() => void) | undefined>(undefined);
  return useCallback(
    (node: Node | null) => {
      release.current?.();
      release.current = node && isAtBottom ? reserveBottom(node) : undefined;
      if (typeof callers === 'function') callers(node);
      else if (callers) callers.current = node;
    },
    [callers, isAtBottom],
  );
}
