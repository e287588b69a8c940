'use client';
import { useCallback, useRef, type ForwardedRef, type RefCallback } from 'react';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { reserveBottom } from './bottom-inset';

/** A ref for a bar at the bottom of the screen that also serves the caller's ref. */
export function useBottomBar<Node extends HTMLElement>(
  callers: ForwardedRef<Node>,
  isAtBottom = true,
): RefCallback<Node> {
  const release = useRef<(() => void) | undefined>(undefined);
  const own = useCallback(
    (node: Node | null) => {
      release.current?.();
      release.current = node && isAtBottom ? reserveBottom(node) : undefined;
    },
    [isAtBottom],
  );
  return useComposedRefs(own, callers);
}
