'use client';
import { styled } from 'styled-components';

/**
 * A row that is one target. The state shows three times: where the knob stands, a tick in it, and a
 * word. Both words lie in the same cell, so the row keeps its size when the state changes; `b` is
 * the word for on, `i` the word for off.
 */
export const SwitchRoot = styled.label.withConfig({ componentId: 'care-switch-root' })`
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  min-width: 0;
  /* An answer stays beside its question on a wide screen. */
  max-inline-size: var(--care-measure);
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

  & > [data-text] {
    flex: 1 1 8em;
    min-width: 0;
    margin-inline-end: var(--care-space-3);
  }

  & > [data-text] > span:first-child {
    display: block;
    font-weight: var(--care-weight-medium);
  }

  & > [data-text] > [data-description] {
    display: block;
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-body);
  }

  & > [data-control] {
    display: grid;
    flex: none;
    grid-template-columns: auto auto;
    align-items: center;
    max-width: 100%;
  }

  & > [data-control] > b,
  & > [data-control] > i {
    grid-row: 1;
    grid-column: 1;
    margin-inline-end: var(--care-space-3);
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-body);
    font-style: normal;
    font-weight: var(--care-weight-medium);
    text-align: end;
  }

  & > [data-control] > b,
  & > [data-control] > input:checked ~ i {
    visibility: hidden;
  }

  & > [data-control] > input:checked ~ b {
    color: var(--care-accent-text);
    visibility: visible;
  }

  & > [data-control] > input {
    box-sizing: border-box;
    display: flex;
    grid-row: 1;
    grid-column: 2;
    align-items: center;
    width: calc(var(--care-check-size) * 2.25);
    height: calc(var(--care-check-size) * 1.25);
    margin: 0;
    padding: 0 calc(var(--care-space-1) / 2);
    border: calc(var(--care-border-width) + 1px) solid var(--care-border);
    border-radius: var(--care-radius-pill);
    background-color: var(--care-surface-sunken);
    font: inherit;
    -webkit-appearance: none;
    appearance: none;
    cursor: inherit;
  }

  & > [data-control] > input::before {
    content: '';
    box-sizing: border-box;
    width: calc(var(--care-check-size) * 0.92);
    height: calc(var(--care-check-size) * 0.92);
    border: calc(var(--care-border-width) + 1px) solid var(--care-border);
    border-radius: 50%;
    background-color: var(--care-surface-raised);
  }

  & > [data-control] > input:checked {
    border-color: var(--care-accent);
    background-color: var(--care-accent);
  }

  & > [data-control] > input:checked::before {
    margin-inline-start: calc(100% - var(--care-check-size) * 0.92);
    border-color: var(--care-on-accent);
    background-color: var(--care-on-accent);
  }

  /* The tick lies over the knob: it is a box of no width that follows it. */
  & > [data-control] > input:checked::after {
    content: '';
    box-sizing: border-box;
    flex: none;
    width: calc(var(--care-check-size) * 0.24);
    height: calc(var(--care-check-size) * 0.46);
    margin-block-start: calc(var(--care-check-size) * -0.08);
    margin-inline-start: calc(var(--care-check-size) * -0.58);
    border: solid var(--care-accent);
    border-width: 0 calc(var(--care-check-size) / 10) calc(var(--care-check-size) / 10) 0;
    transform: rotate(45deg);
  }

  & > [data-control] > input:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: var(--care-focus-offset);
    box-shadow: 0 0 0 var(--care-focus-offset) var(--care-focus-inner);
  }

  /* Not by colour alone: the boundary of what cannot be used now is broken (A-10). */
  & > [data-control] > input:disabled {
    border-style: dashed;
    border-color: var(--care-border);
    background-color: var(--care-surface-sunken);
    cursor: not-allowed;
  }

  & > [data-control] > input:disabled::before {
    border-width: 1px;
    border-style: dashed;
    border-color: var(--care-border);
    background-color: var(--care-surface-raised);
  }

  & > [data-control] > input:disabled::after {
    border-color: var(--care-text-disabled);
  }

  &[data-disabled],
  &[data-disabled] > [data-text] > [data-description],
  &[data-disabled] > [data-control] > b,
  &[data-disabled] > [data-control] > input:checked ~ b,
  &[data-disabled] > [data-control] > i {
    color: var(--care-text-disabled);
    cursor: not-allowed;
  }
`;
