'use client';
import { styled } from 'styled-components';

/** One tab. The chosen one has a bar, heavier words and a ground; colour only joins in. */
export const TabRoot = styled.div.withConfig({ componentId: 'care-tab-root' })`
  box-sizing: border-box;
  position: relative;
  display: flex;
  flex: 0 1 auto;
  align-items: center;
  justify-content: center;
  min-width: var(--care-target);
  max-width: 100%;
  min-height: var(--care-target);
  padding: var(--care-space-2) var(--care-space-4);
  border-radius: var(--care-radius-control) var(--care-radius-control) 0 0;
  color: var(--care-text-secondary);
  font-size: var(--care-font-size-lead);
  font-weight: var(--care-weight-regular);
  line-height: var(--care-line-height-heading);
  text-align: center;
  overflow-wrap: break-word;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
      color: var(--care-text);
    }
  }

  &:active {
    background-color: var(--care-surface-sunken);
  }

  &[aria-selected='true'] {
    color: var(--care-accent-text);
    font-weight: var(--care-weight-strong);
  }

  &[aria-selected='true']::after {
    content: '';
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    border-bottom: var(--care-bar-width) solid currentColor;
  }

  &[aria-disabled='true'] {
    background-color: transparent;
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }

  /* Not by colour alone: the line of what cannot be chosen now is broken (A-10). */
  &[aria-disabled='true']::after {
    content: '';
    position: absolute;
    right: 0;
    bottom: 0;
    left: 0;
    border-bottom: calc(1px + var(--care-border-width)) dashed currentColor;
  }

  &:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: calc(-1 * var(--care-focus-width));
    box-shadow: inset 0 0 0 calc(var(--care-focus-width) + var(--care-focus-offset))
      var(--care-focus-inner);
  }
`;
