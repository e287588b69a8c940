'use client';
import { styled } from 'styled-components';

/** The list. Browsers' own marks and margins go; the rows bring their space. */
export const ListRoot = styled.ul.withConfig({ componentId: 'care-list-root' })`
  box-sizing: border-box;
  max-width: 100%;
  margin: 0;
  padding: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  list-style: none;
  counter-reset: care-list;
  overflow-wrap: break-word;

  &[data-variant='card'] {
    border: var(--care-border-width) solid var(--care-divider);
    border-radius: var(--care-radius-card);
    background-color: var(--care-surface-raised);
  }

  /* A row paints nothing outside itself, so the round corners are its own. */
  &[data-variant='card'] > :first-child {
    border-top-left-radius: calc(var(--care-radius-card) - var(--care-border-width));
    border-top-right-radius: calc(var(--care-radius-card) - var(--care-border-width));
  }

  &[data-variant='card'] > :last-child {
    border-bottom-right-radius: calc(var(--care-radius-card) - var(--care-border-width));
    border-bottom-left-radius: calc(var(--care-radius-card) - var(--care-border-width));
  }
`;
