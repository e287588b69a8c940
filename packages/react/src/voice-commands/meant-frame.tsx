'use client';
import { boxOnScreen } from '@care-mode/voice/commands';
import { useCallback, useMemo } from 'react';
import { ScopePortal } from '../scope';
import { MeantFrameRoot } from './meant-frame.styles';
import { usePlaceOnScreen } from './use-place-on-screen';

/** Room between a control and its frame (px). */
const around = 6;

/**
 * A frame around the control that is meant, while it is asked about. The page is not scrolled to it:
 * the buttons that answer would leave the screen.
 */
export function MeantFrame({ element }: { element: HTMLElement }) {
  const elements = useMemo(() => [element], [element]);
  const measure = useCallback(() => {
    const box = boxOnScreen(element);
    const left = Math.max(0, box.left - around);
    const top = Math.max(0, box.top - around);
    const width = Math.min(innerWidth, box.right + around) - left;
    const height = Math.min(innerHeight, box.bottom + around) - top;
    return width > 0 && height > 0 ? { left, top, width, height } : null;
  }, [element]);
  const place = usePlaceOnScreen(measure, elements);
  // The question beside the buttons is what a screen reader hears.
  return <ScopePortal>{place && <MeantFrameRoot aria-hidden style={place} />}</ScopePortal>;
}
