'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** A way out that says so: a mark and the word beside it, inside a boundary of its own. */
export const CloseButtonRoot = styled.button.withConfig({ componentId: 'care-close-button-root' })`
  box-sizing: border-box;
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  max-width: 100%;
  min-width: var(--care-target);
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-1) var(--care-space-3);
  border: var(--care-border-width) solid var(--care-border);
  border-radius: var(--care-radius-control);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: inherit;
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-medium);
  letter-spacing: inherit;
  line-height: var(--care-line-height-heading);
  text-align: center;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & > svg {
    margin-inline-end: var(--care-space-1);
  }

  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
    }
  }

  &:active {
    background-color: var(--care-surface-sunken);
    border-color: var(--care-text);
  }
  ${focusRing}
`;
