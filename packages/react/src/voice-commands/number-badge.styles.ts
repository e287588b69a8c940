'use client';
import { styled } from 'styled-components';

/** A number beside a control, which stays pressable. Its digit grows as far as the square has room. */
export const NumberBadge = styled.span.withConfig({ componentId: 'care-number-badge' })`
  box-sizing: border-box;
  position: fixed;
  z-index: 20;
  display: flex;
  align-items: center;
  justify-content: center;
  min-width: var(--care-badge-size);
  min-height: var(--care-badge-size);
  border: var(--care-border-width) solid var(--care-on-accent);
  border-radius: var(--care-radius-control);
  background-color: var(--care-accent);
  color: var(--care-on-accent);
  font-family: var(--care-font-family);
  font-size: min(var(--care-font-size-lead), calc(var(--care-badge-size) * 0.72));
  font-weight: var(--care-weight-strong);
  line-height: 1;
  pointer-events: none;
`;
