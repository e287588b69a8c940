'use client';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { forwardRef, useEffect, useRef, type ComponentPropsWithoutRef } from 'react';
import { AidControls, useAidOff, type ReadingAidProps } from '../reading-aids/aid-dock';
import { LargeCursorCss } from './large-cursor-css.styles';
import { LargeCursorRoot } from './large-cursor.styles';

/** Props of {@link LargeCursor}; the rest goes to the `<span>` that marks its place. */
export interface LargeCursorProps
  extends Omit<ComponentPropsWithoutRef<'span'>, 'children'>, ReadingAidProps {}

/**
 * A mouse pointer 72 px high for the scope it stands in (W-10), by CSS alone: an arrow, a hand over
 * what can be pressed, a bar in what can be written into, a barred circle over what cannot be used.
 * A cursor an app gives to an element we cannot judge stays as it is. A finger has no pointer, so
 * on a phone nothing changes.
 *
 * Renders a hidden `<span>` that marks the scope, and a button to switch it off. Chromium shows its
 * own pointer where the large one would reach over the edge of the page.
 */
export const LargeCursor = /* @__PURE__ */ forwardRef<HTMLSpanElement, LargeCursorProps>(
  function LargeCursor({ onOff, ...rest }, ref) {
    const { isOff, turnOff } = useAidOff('largeCursor', onOff);
    const marker = useRef<HTMLSpanElement>(null);
    const ownRef = useComposedRefs(marker, ref);
    useEffect(() => {
      const scope = marker.current?.closest('[data-care-mode]') ?? document.documentElement;
      if (isOff) return undefined;
      scope.setAttribute('data-large-cursor', '');
      return () => scope.removeAttribute('data-large-cursor');
    }, [isOff]);
    if (isOff) return null;
    return (
      <>
        <LargeCursorCss />
        <LargeCursorRoot {...rest} ref={ownRef} hidden />
        <AidControls aid="largeCursor" onOff={turnOff} />
      </>
    );
  },
);
