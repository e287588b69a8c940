'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** Underlined, so that a link is not known by its colour alone (K-09, A-10). */
export const LinkRoot = styled.a.withConfig({ componentId: 'care-link-root' })`
  border-radius: var(--care-radius-small);
  color: var(--care-link);
  font-weight: var(--care-weight-medium);
  text-decoration: underline;
  text-decoration-thickness: max(1px, 0.0625em);
  text-underline-offset: 0.2em;
  overflow-wrap: break-word;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & svg {
    width: 1em;
    height: 1em;
    margin-inline-start: 0.2em;
    margin-inline-end: 0.2em;
    vertical-align: -0.125em;
  }

  /* Alone in its line it is a target like any other (A-12); within a sentence the line rules. */
  &[data-standalone] {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    min-width: var(--care-target);
    max-width: 100%;
    min-height: var(--care-target);
    padding-block-start: var(--care-space-2);
    padding-block-end: var(--care-space-2);
    font-family: var(--care-font-family);
    font-size: var(--care-font-size-lead);
    letter-spacing: var(--care-letter-spacing);
    line-height: var(--care-line-height-body);
  }

  @media (hover: hover) {
    &:hover {
      text-decoration-thickness: 0.125em;
    }
  }

  &:active {
    color: var(--care-text);
  }
  ${focusRing}
`;
