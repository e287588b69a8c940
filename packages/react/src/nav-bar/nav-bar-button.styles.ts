'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** Back and home: a mark and a word, on the bar's own ground. */
export const NavBarButtonRoot = styled.button.withConfig({
  componentId: 'care-nav-bar-button-root',
})`
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  max-width: 100%;
  min-width: var(--care-target);
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-1) var(--care-space-2);
  border: 0;
  border-radius: var(--care-radius-control);
  background: none;
  color: var(--care-accent-text);
  font-family: inherit;
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-medium);
  letter-spacing: inherit;
  line-height: var(--care-line-height-heading);
  text-decoration: none;
  white-space: nowrap;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & > svg {
    margin-inline-end: var(--care-space-1);
  }

  &[data-part='back'] > svg,
  [data-part='back'] > & > svg {
    margin-inline-start: calc(-1 * var(--care-space-1));
  }

  [dir='rtl'] [data-part='back'] > & > svg {
    transform: scaleX(-1);
  }

  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
    }
  }

  &:active {
    background-color: var(--care-accent-tint);
  }
  ${focusRing}
`;
