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
    --tab-count: 1;
    --tab-half: 1;

    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  & > ul[data-count='2'] {
    --tab-count: 2;
    --tab-half: 1;
  }

  & > ul[data-count='3'] {
    --tab-count: 3;
    --tab-half: 2;
  }

  & > ul[data-count='4'] {
    --tab-count: 4;
    --tab-half: 2;
  }

  & > ul[data-count='5'] {
    --tab-count: 5;
    --tab-half: 3;
  }

  & > ul[data-count='6'] {
    --tab-count: 6;
    --tab-half: 3;
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
