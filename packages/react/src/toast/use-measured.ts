'use client';
import { useCallback, useRef } from 'react';

/**
 * A ref that keeps the height an element takes up in a custom property of the root element. Bars that are
 * the end of a page on low screens leave that much room below, so a toast can be scrolled clear.
 */
export function useMeasured(property: string): (element: HTMLElement | null) => void {
  const observer = useRef<ResizeObserver | null>(null);
  return useCallback(
    (element) => {
      const { style } = document.documentElement;
      observer.current?.disconnect();
      observer.current = null;
      if (!element || typeof ResizeObserver === 'undefined') {
        style.removeProperty(property);
        return;
      }
      observer.current = new ResizeObserver(() => {
        // The place around it has a margin that belongs to it, but only while it is there.
        const height = element.offsetHeight && (element.parentElement ?? element).offsetHeight;
        if (height > 0) style.setProperty(property, `${height}px`);
        else style.removeProperty(property);
      });
      observer.current.observe(element);
    },
    [property],
  );
}
