'use client';
import { styled } from 'styled-components';

/** Buttons beside each other while they fit; what is told below them. */
export const ReadAloudRoot = styled.div.withConfig({ componentId: 'care-read-aloud-root' })`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  margin: calc(-1 * var(--care-gap-target)) 0 0;
  margin-inline-start: calc(-1 * var(--care-gap-target));

  & > * {
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  & > [role='status'] {
    flex-basis: 100%;
  }

  @media print {
    display: none;
  }
`;
