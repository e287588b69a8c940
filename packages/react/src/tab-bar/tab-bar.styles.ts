'use client';
import { styled } from 'styled-components';

/**
 * The bar at the bottom. It is part of the page's flow and sticks to the bottom edge, so it takes
 * its own space; in a column of full height its margin sinks it to the bottom of a short page.
 */
export const TabBarRoot = styled.nav.withConfig({ componentId: 'care-tab-bar-root' })`
  box-sizing: border-box;
  position: sticky;
  bottom: 0;
  z-index: 10;
  width: 100%;
  margin-top: auto;
  padding: 0;
  padding-bottom: env(safe-area-inset-bottom, 0);
  border-top: var(--care-border-width) solid var(--care-divider);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-caption);
  letter-spacing: var(--care-letter-spacing);

  & > ul {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* A phone on its side has no height to spare: there the bar is the end of the page. */
  @media (max-height: 25em) {
    position: static;
    margin-bottom: var(--care-toast-inset, 0px);
  }

  @media print {
    display: none;
  }
`;
