'use client';
import { useEffect, useRef } from 'react';

const MARK = 'careOverlay';
let opened = 0;

/**
 * Lets the phone's back button close an overlay instead of leaving the page (K-04).
 *
 * While open, one history entry of the same address lies on top. Going back takes it away and
 * closes; closing in another way takes it away too, unless the app has moved on in the meantime.
 * The state of the app's router is carried along unchanged.
 */
export function useCloseOnBack(isOn: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const mark = `overlay-${(opened += 1)}`;
    const isOnTop = () => (window.history.state as Record<string, unknown> | null)?.[MARK] === mark;
    // A moment later: Strict Mode mounts twice in a row, and leaving an entry takes its time.
    const pushed = setTimeout(() => {
      window.history.pushState({ ...window.history.state, [MARK]: mark }, '');
      window.addEventListener('popstate', handlePop);
    });
    function handlePop() {
      if (!isOnTop()) latest.current();
    }
    return () => {
      clearTimeout(pushed);
      window.removeEventListener('popstate', handlePop);
      if (isOnTop()) window.history.back();
    };
  }, [isOn]);
}
