'use client';

import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** A fold-out whose whole first row is the target. */
export const CareMoreRoot = styled.details.withConfig({ componentId: 'care-care-more-root' })`
  margin-block-start: var(--care-space-4);

  & > summary {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--care-target);
    padding: var(--care-space-2) var(--care-space-4);
    border: var(--care-border-width) solid var(--care-border);
    border-radius: var(--care-radius-control);
    background-color: var(--care-surface-raised);
    color: var(--care-text);
    font-size: var(--care-font-size-lead);
    font-weight: var(--care-weight-medium);
    line-height: var(--care-line-height-heading);
    list-style: none;
    cursor: pointer;
    touch-action: manipulation;
    ${focusRing}
  }

  & > summary::-webkit-details-marker {
    display: none;
  }

  /* Drawn, not typed: a screen reader would read a character aloud. */
  & > summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: var(--care-space-3);
    margin-block-end: 0.25em;
    border-right: 0.15em solid currentColor;
    border-bottom: 0.15em solid currentColor;
    transform: rotate(45deg);
  }

  &[open] > summary {
    margin-block-end: var(--care-space-4);
  }

  &[open] > summary::after {
    margin-block-end: -0.25em;
    transform: rotate(-135deg);
  }
`;
