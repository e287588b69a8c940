'use client';
import { useCallback, useRef, type RefCallback } from 'react';
import { followReading, type ReadingPoint } from './reading-point';

/**
 * A ref for an element that goes where the person reads, as long as it is there.
 *
 * @param follower - Told at once, and after each move. Keep its identity.
 */
export function useReading<Node extends HTMLElement>(
  follower: (element: Node, point: ReadingPoint) => void,
): RefCallback<Node> {
  const stop = useRef<(() => void) | undefined>(undefined);
  return useCallback(
    (element: Node | null) => {
      stop.current?.();
      stop.current = element ? followReading((point) => follower(element, point)) : undefined;
    },
    [follower],
  );
}
