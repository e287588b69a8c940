'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { BottomAreaRoot } from './bottom-area.styles';
import { useBottomBar } from './use-bottom-bar';

/** Props of {@link BottomArea}. */
export type BottomAreaProps = ComponentPropsWithoutRef<'div'>;

/**
 * Holds several bars at the bottom of the screen, such as a `HelpDock` above a `TabBar`, so that
 * none covers another or the page. The last child of the page. Renders a `<div>`.
 */
export const BottomArea = /* @__PURE__ */ forwardRef<HTMLDivElement, BottomAreaProps>(
  function BottomArea(props, ref) {
    return <BottomAreaRoot {...props} ref={useBottomBar(ref)} />;
  },
);
