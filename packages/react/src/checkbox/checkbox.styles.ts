'use client';
import { styled } from 'styled-components';

/**
 * A row that is one target: the box, the words and everything between. The state shows as a
 * tick drawn with borders, which forced colours keep, not as a colour alone.
 */
export const CheckboxRoot = styled.label.withConfig({ componentId: 'care-checkbox-root' })`
  box-sizing: border-box;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  align-content: center;
  align-items: start;
  min-width: 0;
  min-height: var(--care-target);
  padding-block-start: var(--care-space-2);
  padding-block-end: var(--care-space-2);
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

  & > [data-error] {
    grid-column: 1 / -1;
    margin-block-end: var(--care-space-2);
  }

  & > [data-description] {
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-body);
  }

  & > input {
    display: grid;
    flex: none;
    place-content: center;
    box-sizing: border-box;
    width: var(--care-check-size);
    height: var(--care-check-size);
    /* Centres the box on the first line, whatever the size of the text. */
    margin: calc((1em * var(--care-line-height-body) - var(--care-check-size)) / 2) 0;
    margin-inline-end: var(--care-space-3);
    border: calc(var(--care-border-width) + 1px) solid var(--care-border);
    border-radius: var(--care-radius-small);
    background-color: var(--care-surface-raised);
    font: inherit;
    -webkit-appearance: none;
    appearance: none;
    cursor: inherit;
  }

  & > input:checked,
  & > input:indeterminate {
    border-color: var(--care-accent);
    background-color: var(--care-accent);
  }

  & > input:checked::before {
    content: '';
    width: calc(var(--care-check-size) * 0.22);
    height: calc(var(--care-check-size) * 0.46);
    margin-block-start: calc(var(--care-check-size) * -0.1);
    border: solid var(--care-on-accent);
    border-width: 0 calc(var(--care-check-size) / 9) calc(var(--care-check-size) / 9) 0;
    transform: rotate(45deg);
  }

  & > input:indeterminate::before {
    content: '';
    width: calc(var(--care-check-size) * 0.46);
    height: 0;
    margin: 0;
    border: 0 solid var(--care-on-accent);
    border-block-start-width: calc(var(--care-check-size) / 8);
    transform: none;
  }

  & > input[aria-invalid='true']:not(:checked) {
    border-color: var(--care-danger-text);
  }

  & > input:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: var(--care-focus-offset);
    box-shadow: 0 0 0 var(--care-focus-offset) var(--care-focus-inner);
  }

  @media (hover: hover) {
    &:hover > input:not(:checked):not(:indeterminate):not(:disabled) {
      background-color: var(--care-surface-sunken);
    }
  }

  /* Not by colour alone: the boundary of what cannot be used now is broken (A-10). */
  & > input:disabled {
    border-style: dashed;
    border-color: var(--care-border);
    background-color: var(--care-surface-sunken);
    cursor: not-allowed;
  }

  & > input:disabled::before {
    border-color: var(--care-text-disabled);
  }

  & > input:disabled ~ span {
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }
`;
