'use client';
import { styled } from 'styled-components';

/** Width and height of a number (px). */
export const badgeSize = 44;

/** A number beside a control, which stays pressable. */
export const NumberBadge = styled.span.withConfig({ componentId: 'care-number-badge' })`
  box-sizing: border-box;
  position: fixed;
  z-index: 20;
  width: ${badgeSize}px;
  height: ${badgeSize}px;
  border: var(--care-border-width) solid var(--care-on-accent);
  border-radius: var(--care-radius-control);
  background-color: var(--care-accent);
  color: var(--care-on-accent);
  font-family: var(--care-font-family);
  /* As large as the text of the page, as far as the square has room for it. */
  font-size: min(var(--care-font-size-lead), ${badgeSize - 12}px);
  font-weight: var(--care-weight-strong);
  line-height: calc(${badgeSize}px - 2 * var(--care-border-width));
  text-align: center;
  pointer-events: none;
`;
