'use client';
import { styled } from 'styled-components';

/**
 * The ways to a person, side by side while they fit and one below the other otherwise. It takes
 * its own space in the page; at the bottom it sticks only where the screen is high enough.
 */
export const HelpDockRoot = styled.section.withConfig({ componentId: 'care-help-dock-root' })`
  box-sizing: border-box;
  width: 100%;
  padding: var(--care-space-3) var(--care-gutter);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);

  & > ul {
    display: flex;
    flex-wrap: wrap;
    margin: calc(-1 * var(--care-gap-target)) 0 0;
    margin-inline-start: calc(-1 * var(--care-gap-target));
    padding: 0;
    list-style: none;
  }

  & > ul > li {
    display: flex;
    flex: 1 1 auto;
    min-width: 0;
    max-width: calc(100% - var(--care-gap-target));
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  &[data-placement='in-flow'] {
    padding: 0;
    background-color: transparent;
  }

  &[data-placement='bottom'] {
    margin-top: auto;
    border-top: var(--care-border-width) solid var(--care-divider);
    padding-bottom: calc(var(--care-space-3) + env(safe-area-inset-bottom, 0px));
  }

  @media (max-height: 37.49em) {
    &[data-placement='bottom'] {
      margin-bottom: var(--care-toast-inset, 0px);
    }
  }

  @media (min-height: 37.5em) {
    &[data-placement='bottom'] {
      position: sticky;
      bottom: 0;
      z-index: 10;
    }
  }

  @media print {
    position: static;
  }
`;
