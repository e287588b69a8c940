'use client';
import { styled } from 'styled-components';

/**
 * An icon and its word: the word below the icon in a narrow place, beside it in a wide one, which
 * keeps the bar low on large screens and with large text.
 */
export const TabBarItemRoot = styled.a.withConfig({ componentId: 'care-tab-bar-item-root' })`
  box-sizing: border-box;
  position: relative;
  display: flex;
  flex: 1 1 auto;
  flex-wrap: wrap;
  align-content: center;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-width: 0;
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-2) var(--care-space-1) var(--care-space-1);
  border: 0;
  border-radius: var(--care-radius-control);
  background: none;
  color: var(--care-text-secondary);
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
    margin: 0 var(--care-space-1);
  }

  & > [data-part='word'] {
    flex: 0 1 calc((7.5rem - 100%) * 999);
    min-width: min-content;
    max-width: 100%;
    overflow-wrap: break-word;
    word-break: keep-all;
  }

  @media (hover: hover) {
    &:hover {
      color: var(--care-text);
    }
  }

  &:active {
    background-color: var(--care-surface-sunken);
  }

  /* The current place is told by a bar, by weight and by colour, and in words by aria-current. */
  &[aria-current]:not([aria-current='false']) {
    color: var(--care-accent-text);
    font-weight: var(--care-weight-strong);
  }

  &[aria-current]:not([aria-current='false'])::before {
    content: '';
    position: absolute;
    top: 0;
    right: 25%;
    left: 25%;
    border-top: var(--care-bar-width) solid currentColor;
  }

  &:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: calc(-1 * var(--care-focus-width));
    box-shadow: inset 0 0 0 calc(var(--care-focus-width) + var(--care-focus-offset))
      var(--care-focus-inner);
  }
`;
