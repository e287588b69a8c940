'use client';
import { styled } from 'styled-components';

/** A number on a control, which stays pressable. */
export const NumberBadge = styled.span.withConfig({ componentId: 'care-number-badge' })`
  position: fixed;
  z-index: 20;
  min-width: 1.5em;
  padding: 0 var(--care-space-1);
  border: var(--care-border-width) solid var(--care-on-accent);
  border-radius: var(--care-radius-control);
  background-color: var(--care-accent);
  color: var(--care-on-accent);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-lead);
  font-weight: var(--care-weight-strong);
  line-height: var(--care-line-height-heading);
  text-align: center;
  pointer-events: none;
`;
