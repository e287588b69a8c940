'use client';
import { styled } from 'styled-components';

/**
 * One row's place in the list.
 *
 * What is off screen is neither styled nor laid out until it comes near, so switching the mode
 * costs the screen and not the list. Its height is remembered from when it was last seen, which
 * keeps the scroll position; browsers without this simply do the whole work.
 */
export const ListItemRoot = styled.li.withConfig({ componentId: 'care-list-item-root' })`
  /* As list-item, every row's box is built anew at each switch, seen or not: most of its cost. */
  display: block;
  box-sizing: border-box;
  min-width: 0;
  margin: 0;
  padding: 0;
  counter-increment: care-list;

  /*
   * Rows off screen are not restyled by a switch. A short list is left alone: Chromium's tree of
   * accessible names may leave out what is skipped until it is scrolled near.
   */
  &:nth-child(n + 31) {
    content-visibility: auto;
    contain-intrinsic-size: 1px 72px;
    contain-intrinsic-size: auto 1px auto 72px;
  }

  & + & {
    border-top: var(--care-border-width) solid var(--care-divider);
  }

  /* A bar, weight and a ground: in the pairs of two colours the ground is the same (A-10). */
  &[aria-current]:not([aria-current='false']) {
    border-inline-start: var(--care-bar-width) solid var(--care-accent-text);
    background-color: var(--care-accent-tint);
    color: var(--care-on-accent-tint);
    font-weight: var(--care-weight-strong);
  }

  /* Paper has no off screen. */
  @media print {
    break-inside: avoid;

    &:nth-child(n + 31) {
      content-visibility: visible;
    }
  }
`;
