'use client';
import styled from 'styled-components';

/**
 * Bars at the bottom as one: in the flow of the page, so that they take their own space and the
 * end of the page is never under them.
 */
export const BottomAreaRoot = styled.div`
  box-sizing: border-box;
  position: sticky;
  bottom: 0;
  z-index: 10;
  width: 100%;
  margin-top: auto;
  background-color: var(--care-surface-raised);

  && > * {
    position: static;
  }

  && > :not(:last-child) {
    padding-bottom: var(--care-space-2);
  }

  /* A phone on its side has no height to spare: there the bars are the end of the page. */
  @media (max-height: 25em) {
    position: static;
  }

  @media print {
    display: none;
  }
`;
