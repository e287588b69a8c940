'use client';
import { styled } from 'styled-components';

/**
 * The line at the top of a page. Back and the end slot hold the two corners; the title stands
 * between them while there is room for seven characters, and below them otherwise.
 */
export const NavBarRoot = styled.header.withConfig({ componentId: 'care-nav-bar-root' })`
  box-sizing: border-box;
  width: 100%;
  padding: var(--care-space-2) var(--care-gutter);
  border-bottom: var(--care-border-width) solid var(--care-divider);
  background-color: var(--care-surface);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);

  &::after {
    content: '';
    display: block;
    clear: both;
  }

  & > [data-part='back'] {
    float: left;
    margin-inline-end: var(--care-space-3);
    margin-inline-start: calc(-1 * var(--care-space-2));
  }

  & > [data-part='end'] {
    float: right;
    margin-inline-start: var(--care-space-3);
  }

  &[dir='rtl'] > [data-part='back'],
  [dir='rtl'] & > [data-part='back'] {
    float: right;
  }

  &[dir='rtl'] > [data-part='end'],
  [dir='rtl'] & > [data-part='end'] {
    float: left;
  }

  /* A long list scrolls under it only where the screen is high enough to spare the line. */
  @media (min-height: 25em) {
    &[data-sticky] {
      position: sticky;
      top: 0;
      z-index: 10;
    }
  }

  @media print {
    &[data-sticky] {
      position: static;
    }
  }
`;
