'use client';
import { styled } from 'styled-components';

/**
 * An answer: a row with the boundary of a control, because the whole row is pressed (A-12, K-09).
 * The boundary is drawn by the words, the one part that comes after the input and knows its state.
 */
export const RadioRoot = styled.label.withConfig({ componentId: 'care-radio-root' })`
  position: relative;
  box-sizing: border-box;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  align-content: center;
  align-items: start;
  min-width: 0;
  min-height: var(--care-target);
  padding: var(--care-space-2) var(--care-space-3);
  border-radius: var(--care-radius-control);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-lead);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  text-align: start;
  overflow-wrap: break-word;
  cursor: pointer;
  touch-action: manipulation;
  -webkit-tap-highlight-color: transparent;

  & > span {
    grid-column: 2;
    min-width: 0;
  }

  & > [data-description] {
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-body);
  }

  & > input {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    width: var(--care-check-size);
    height: var(--care-check-size);
    /* Centres the ring on the first line, whatever the size of the text. */
    margin: calc((1em * var(--care-line-height-body) - var(--care-check-size)) / 2) 0;
    margin-inline-end: var(--care-space-3);
    border: calc(var(--care-border-width) + 1px) solid var(--care-border);
    border-radius: 50%;
    background-color: var(--care-surface-raised);
    font: inherit;
    -webkit-appearance: none;
    appearance: none;
    cursor: inherit;
  }

  & > input:checked {
    border-color: var(--care-accent-text);
  }

  /* A dot made of border alone: forced colours take the ground away and keep borders. */
  & > input:checked::before {
    content: '';
    width: 0;
    height: 0;
    border: calc(var(--care-check-size) / 4) solid var(--care-accent-text);
    border-radius: 50%;
  }

  & > input:focus {
    outline: none;
  }

  & > input + span::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    border: var(--care-border-width) solid var(--care-border);
    border-radius: var(--care-radius-control);
    pointer-events: none;
  }

  & > input:checked + span {
    font-weight: var(--care-weight-medium);
  }

  & > input:checked + span::before {
    border-color: var(--care-accent-text);
    border-width: calc(var(--care-border-width) + 1px);
  }

  & > input:focus-visible + span::before {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: var(--care-focus-offset);
    box-shadow: 0 0 0 var(--care-focus-offset) var(--care-focus-inner);
  }

  @media (hover: hover) {
    &:hover {
      background-color: var(--care-surface-sunken);
    }
  }

  /* Not by colour alone: the boundary of what cannot be used now is broken (A-10). */
  & > input:disabled,
  & > input:disabled + span::before {
    border-style: dashed;
    border-color: var(--care-border);
  }

  & > input:disabled {
    background-color: var(--care-surface-sunken);
  }

  & > input:disabled::before {
    border-color: var(--care-text-disabled);
  }

  & > input:disabled ~ span {
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }
`;
