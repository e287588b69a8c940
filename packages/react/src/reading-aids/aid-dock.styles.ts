'use client';
import { styled } from 'styled-components';

/**
 * Where the buttons of the aids stand: a bar above other bars and notices at the bottom. In the flow
 * it takes the same room once more, so that the end of the page can be scrolled clear of it (C-23).
 */
export const AidDockRoot = styled.div.withConfig({ componentId: 'care-aid-dock-root' })`
  padding-bottom: var(--care-aid-inset, 0px);

  & > [data-part='place'] {
    box-sizing: border-box;
    position: fixed;
    right: 0;
    bottom: calc(var(--care-bottom-inset, 0px) + var(--care-toast-inset, 0px));
    left: 0;
    z-index: 1100;
    max-height: 40%;
    padding: calc(var(--care-gap-target) / 2);
    border-top: var(--care-border-width) solid var(--care-divider);
    overflow-y: auto;
    background-color: var(--care-surface-raised);
  }

  & [data-part='controls'] {
    color: var(--care-text);
    font-family: var(--care-font-family);
    letter-spacing: var(--care-letter-spacing);
    text-align: center;
  }

  /* Inline, so that buttons of several aids share the rows, in the order of the settings. */
  & [data-aid] {
    display: inline;
  }

  /*
   * These words grow up to the size of their icon: the buttons lie over the page, and beyond that
   * they would take the place of what they are there to help with.
   */
  & [data-aid] > button {
    margin: calc(var(--care-gap-target) / 2);
    /* Two in a row on a phone, of one width. */
    min-width: min(8em, calc(50% - var(--care-gap-target) - 1px));
    vertical-align: middle;
    padding-right: var(--care-space-3);
    padding-left: var(--care-space-3);
    font-size: min(var(--care-font-size-body), var(--care-icon-size));
  }

  & [data-aid] > button[aria-pressed='true'] {
    border-color: var(--care-accent-text);
    background-color: var(--care-accent-tint);
    box-shadow: inset 0 0 0 1px var(--care-accent-text);
    color: var(--care-on-accent-tint);
  }

  @media print {
    display: none;
  }
`;
