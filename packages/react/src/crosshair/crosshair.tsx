'use client';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { AidControls, useAidOff, type ReadingAidProps } from '../reading-aids/aid-dock';
import { useReading } from '../reading-aids/use-reading';
import { ScopePortal } from '../scope/scope-portal';
import { CrosshairRoot } from './crosshair.styles';
import type { ReadingPoint } from '../reading-aids/reading-point';

/** Props of {@link Crosshair}; the rest goes to the `<div>` that holds the lines. */
export interface CrosshairProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, ReadingAidProps {}

/**
 * Two lines across the screen that meet below the words a person points at, taps or focuses, so
 * that the place is found again (W-23). The words themselves stay free: the level line underlines
 * them, the upright one leaves a gap. It takes no touches and moves only along with the person.
 *
 * Renders a `<div>` at the end of the body, and a button to switch it off.
 */
export const Crosshair = /* @__PURE__ */ forwardRef<HTMLDivElement, CrosshairProps>(
  function Crosshair({ onOff, ...rest }, ref) {
    const { isOff, turnOff } = useAidOff('crosshair', onOff);
    const ownRef = useComposedRefs(useReading(cross), ref);
    if (isOff) return null;
    return (
      <>
        <ScopePortal>
          <CrosshairRoot aria-hidden="true" {...rest} ref={ownRef}>
            <span data-line="level" />
            <span data-line="upright" />
          </CrosshairRoot>
        </ScopePortal>
        <AidControls aid="crosshair" onOff={turnOff} />
      </>
    );
  },
);

/** Lets the lines meet at a point, with the gap of the line of text there if that is known. */
function cross({ style, children }: HTMLElement, { x, y, line }: ReadingPoint): void {
  if (line) style.setProperty('--care-reading-line', `${line.bottom - line.top}px`);
  else style.removeProperty('--care-reading-line');
  const [level, upright] = Array.from(children, (child) => (child as HTMLElement).style);
  level!.transform = `translate3d(0, ${y}px, 0)`;
  upright!.transform = `translate3d(${x}px, ${y}px, 0)`;
}
