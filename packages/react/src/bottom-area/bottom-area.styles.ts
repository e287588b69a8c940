'use client';
import { styled } from 'styled-components';

/**
 * Bars at the bottom as one: in the flow of the page, so that they take their own space and the
 * end of the page is never under them.
 */
export const BottomAreaRoot = styled.div.withConfig({ componentId: 'care-bottom-area-root' })`
  box-sizing: border-box;
  position: sticky;
  bottom: 0;
  z-index: 10;
  width: 100%;
  margin-top: auto;
  background-color: var(--care-surface-raised);

  && > * {
    position: static;
    margin-bottom: 0;
  }

  && > :not(:last-child) {
    padding-bottom: var(--care-space-2);
  }

  /* A low screen has no height to spare for two bars: there they are the end of the page. */
  @media (max-height: 37.5em) {
    position: static;
    margin-bottom: var(--care-toast-inset, 0px);
  }

  @media print {
    display: none;
  }
`;
