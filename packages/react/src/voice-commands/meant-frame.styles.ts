'use client';
import { styled } from 'styled-components';

/** A frame around a control, seen on any ground; the control stays pressable. */
export const MeantFrameRoot = styled.span.withConfig({ componentId: 'care-meant-frame-root' })`
  box-sizing: border-box;
  position: fixed;
  z-index: 20;
  border: calc(2 * var(--care-border-width)) solid var(--care-accent);
  border-radius: var(--care-radius-control);
  box-shadow:
    0 0 0 var(--care-border-width) var(--care-on-accent),
    inset 0 0 0 var(--care-border-width) var(--care-on-accent);
  pointer-events: none;
`;
