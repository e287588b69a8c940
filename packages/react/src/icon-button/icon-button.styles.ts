'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/**
 * An icon with its word. The word is always in the page, so the name never depends on the mode;
 * where the caller hides it in standard mode, care mode draws it again (K-10).
 */
export const IconButtonRoot = styled.button.withConfig({ componentId: 'care-icon-button-root' })`
  box-sizing: border-box;
  position: relative;
  display: inline-flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  max-width: 100%;
  min-width: var(--care-target);
  min-height: var(--care-target);
  margin: 0;
  padding: var(--care-space-2);
  border: var(--care-border-width) solid var(--care-border);
  border-radius: var(--care-radius-control);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: inherit;
  font-size: var(--care-font-size-caption);
  font-weight: var(--care-weight-medium);
  letter-spacing: inherit;
  line-height: var(--care-line-height-heading);
  text-align: center;
  text-decoration: none;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & > span {
    max-width: 100%;
    margin-block-start: var(--care-space-1);
    overflow-wrap: break-word;
  }

  &[data-layout='beside'] {
    flex-direction: row;
    padding-inline-start: var(--care-space-3);
    padding-inline-end: var(--care-space-3);
    font-size: var(--care-font-size-lead);
    text-align: start;
  }

  &[data-layout='beside'] > span {
    min-width: 0;
    margin-block-start: 0;
    margin-inline-start: var(--care-space-2);
  }

  &[data-label='hidden'] {
    padding: var(--care-space-2);
  }

  /* Clipping works on what is out of the flow only: in care mode the same rule draws the word. */
  &[data-label='hidden'] > span {
    position: var(--care-label-position);
    top: 0;
    left: 0;
    clip: rect(0 0 0 0);
  }

  &[data-variant='quiet'] {
    border-color: transparent;
    background-color: transparent;
  }

  &[data-variant='primary'] {
    border-color: var(--care-accent);
    background-color: var(--care-accent);
    color: var(--care-on-accent);
  }

  /* Only what the pointer is on fades: at a switch of theme every one would start to. */
  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
      transition: background-color var(--care-duration) var(--care-easing);
    }

    &[data-variant='primary']:hover {
      background-color: var(--care-accent-hover);
    }
  }

  &:active {
    border-color: var(--care-text);
    background-color: var(--care-surface-sunken);
  }

  &[data-variant='primary']:active {
    background-color: var(--care-accent-pressed);
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
