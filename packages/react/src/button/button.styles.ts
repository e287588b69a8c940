'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** The look of a button. Every variant keeps a border, so forced colours keep its boundary. */
export const ButtonRoot = styled.button.withConfig({ componentId: 'care-button-root' })`
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  max-width: 100%;
  min-width: var(--care-target);
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-2) var(--care-space-5);
  border: var(--care-border-width) solid var(--care-border);
  border-radius: var(--care-radius-control);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: inherit;
  font-size: var(--care-font-size-lead);
  font-weight: var(--care-weight-medium);
  letter-spacing: inherit;
  line-height: var(--care-line-height-heading);
  text-align: center;
  text-decoration: none;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & > svg {
    margin-inline-end: var(--care-space-2);
  }

  /* Only what the pointer is on fades: at a switch of theme every button would start to. */
  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
      transition: background-color var(--care-duration) var(--care-easing);
    }
  }

  &:active {
    background-color: var(--care-surface-sunken);
    border-color: var(--care-text);
  }

  &[data-variant='primary'] {
    border-color: var(--care-accent);
    background-color: var(--care-accent);
    color: var(--care-on-accent);
  }

  &[data-variant='danger'] {
    border-color: var(--care-danger-text);
    color: var(--care-danger-text);
  }

  &[data-variant='quiet'] {
    border-color: transparent;
    background-color: transparent;
    color: var(--care-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  @media (hover: hover) {
    &[data-variant='primary']:hover {
      background-color: var(--care-accent-hover);
    }
  }

  &[data-variant='primary']:active {
    background-color: var(--care-accent-pressed);
  }

  &[data-size='hero'] {
    width: 100%;
    min-height: var(--care-target-hero);
    font-size: var(--care-font-size-title);
    font-weight: var(--care-weight-strong);
  }

  /* Not by colour alone: the boundary of what cannot be used now is broken (A-10). */
  &:disabled,
  &[aria-disabled='true'] {
    border-style: dashed;
    border-color: var(--care-border);
    background-color: var(--care-surface-sunken);
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }

  /*
   * Our colours are system colours here already. Left alone, Chromium lays a plate of the page's
   * ground under the words, and they vanish on it.
   */
  @media (forced-colors: active) {
    &[data-variant='primary'] {
      forced-color-adjust: none;
    }
  }
  ${focusRing}
`;
