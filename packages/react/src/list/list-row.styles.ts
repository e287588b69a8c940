'use client';
import { styled } from 'styled-components';

/**
 * What a row shows, and the whole of its target when it leads somewhere. The focus ring
 * lies inside, because a row paints nothing outside itself.
 */
export const ListRow = styled.div.withConfig({ componentId: 'care-list-row' })`
  box-sizing: border-box;
  display: flex;
  align-items: center;
  width: 100%;
  min-width: 0;
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-3) var(--care-space-4);
  border: 0;
  border-radius: inherit;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-align: start;
  text-decoration: none;
  /*
   * Browsers hold the page still by an element in sight, unless its padding or height changes as
   * they do in a mode switch. The row's place in the list changes neither and holds instead.
   */
  overflow-anchor: none;

  [data-variant='plain'] > * > & {
    padding-right: var(--care-space-2);
    padding-left: var(--care-space-2);
  }

  /* Where the order matters it is told in numbers. */
  ol > * > &::before {
    content: counter(care-list);
    flex: none;
    min-width: 1.5em;
    margin-inline-end: var(--care-space-2);
    color: var(--care-accent-text);
    font-size: var(--care-font-size-lead);
    font-weight: var(--care-weight-strong);
    font-variant-numeric: tabular-nums;
  }

  & > svg {
    color: var(--care-icon);
  }

  & > svg:first-child {
    margin-inline-end: var(--care-space-3);
  }

  & > svg[data-chevron] {
    margin-inline-start: var(--care-space-2);
  }

  &[dir='rtl'] > svg[data-chevron],
  [dir='rtl'] & > svg[data-chevron] {
    transform: scaleX(-1);
  }

  &[data-interactive] {
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  @media (hover: hover) {
    &[data-interactive]:hover {
      background-color: var(--care-surface-sunken);
    }
  }

  &[data-interactive]:active {
    background-color: var(--care-accent-tint);
  }

  &[aria-current]:not([aria-current='false']) {
    border-inline-start: var(--care-bar-width) solid var(--care-accent-text);
    background-color: var(--care-accent-tint);
    color: var(--care-on-accent-tint);
    font-weight: var(--care-weight-strong);
  }

  /* Not by colour alone: what cannot be used now has lost its chevron too (A-10). */
  &:disabled,
  &[aria-disabled='true'] {
    background-color: transparent;
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }

  &:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: calc(-1 * var(--care-focus-width));
    box-shadow: inset 0 0 0 calc(var(--care-focus-width) + var(--care-focus-offset))
      var(--care-focus-inner);
  }
`;
