'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/**
 * A region of its own by surface and border, not by shadow alone (W-02). A card that is a link or
 * a button wears the boundary of a control and a mark at its end; a card that only holds things
 * has a faint edge, so that nobody presses it in vain (K-09).
 */
export const CardRoot = styled.div.withConfig({ componentId: 'care-card-root' })`
  box-sizing: border-box;
  display: block;
  min-width: 0;
  padding: var(--care-space-4);
  border: var(--care-border-width) solid var(--care-divider);
  border-radius: var(--care-radius-card);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  text-align: start;
  overflow-wrap: break-word;

  &[data-tone='sunken'] {
    background-color: var(--care-surface-sunken);
  }

  /* Stronger as well as coloured: contrast themes and forced colours have no tint. */
  &[data-tone='accent'] {
    border-width: calc(var(--care-border-width) + 1px);
    border-color: var(--care-accent-text);
    background-color: var(--care-accent-tint);
    color: var(--care-on-accent-tint);
  }

  a&,
  button& {
    position: relative;
    width: 100%;
    min-height: var(--care-target);
    margin: 0;
    padding-inline-end: calc(var(--care-space-4) + var(--care-space-5));
    border-color: var(--care-border);
    box-shadow: var(--care-shadow-raised);
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  a&::after,
  button&::after {
    content: '';
    position: absolute;
    top: calc(50% - var(--care-icon-size) * 0.2);
    right: var(--care-space-4);
    width: calc(var(--care-icon-size) * 0.4);
    height: calc(var(--care-icon-size) * 0.4);
    box-sizing: border-box;
    border: solid var(--care-icon);
    border-width: 0;
    border-block-start-width: calc(var(--care-icon-stroke) * 1px);
    border-inline-end-width: calc(var(--care-icon-stroke) * 1px);
    transform: rotate(45deg);
  }

  [dir='rtl'] a&::after,
  [dir='rtl'] button&::after {
    right: auto;
    left: var(--care-space-4);
    transform: rotate(-45deg);
  }

  /* Only what the pointer is on fades: at a switch of theme every one would start to. */
  @media (hover: hover) {
    a&:hover,
    button&:hover {
      background-color: var(--care-surface-sunken);
      transition: background-color var(--care-duration) var(--care-easing);
    }
  }

  a&:active,
  button&:active {
    border-color: var(--care-text);
    background-color: var(--care-surface-sunken);
  }

  button&:disabled {
    border-style: dashed;
    background-color: var(--care-surface-sunken);
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }
  ${focusRing}
`;
