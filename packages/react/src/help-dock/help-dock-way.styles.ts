'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** One way to help: an icon, words, and for a call the number in sight. */
export const HelpDockWay = styled.a.withConfig({ componentId: 'care-help-dock-way' })`
  box-sizing: border-box;
  display: flex;
  flex: 1 1 auto;
  align-items: center;
  justify-content: center;
  min-width: 0;
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-2) var(--care-space-3);
  border: var(--care-border-width) solid var(--care-border);
  border-radius: var(--care-radius-control);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font: inherit;
  font-weight: var(--care-weight-medium);
  letter-spacing: inherit;
  line-height: var(--care-line-height-heading);
  text-align: center;
  text-decoration: none;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & > svg {
    margin-inline-end: var(--care-space-2);
  }

  & > span {
    min-width: 0;
    overflow-wrap: break-word;
  }

  & > span > span {
    display: block;
    font-size: var(--care-font-size-caption);
    font-variant-numeric: tabular-nums;
  }

  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
    }
  }

  &:active {
    background-color: var(--care-surface-sunken);
    border-color: var(--care-text);
  }

  &[data-way='phone'] {
    border-color: var(--care-accent);
    background-color: var(--care-accent-tint);
    color: var(--care-on-accent-tint);
  }
  ${focusRing}
`;
