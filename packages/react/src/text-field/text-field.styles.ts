'use client';
import { styled } from 'styled-components';

/**
 * A question above, its answer below. One styled root holds the rules of all parts, because a
 * styled component costs more at mount than an element; parts are told apart by their element.
 *
 * `label` question, `p` description, `input` answer. With something beside the input there is a
 * box, a `div`, with the unit in a `span` and buttons in a `div`; its last child, `i`, draws the
 * boundary, because what comes after the input can follow its state.
 */
export const TextFieldRoot = styled.div.withConfig({ componentId: 'care-text-field-root' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  grid-row-gap: var(--care-space-2);
  min-width: 0;
  /* An answer stays beside its question on a wide screen. */
  max-inline-size: var(--care-measure);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  text-align: start;
  overflow-wrap: break-word;

  & > label {
    font-weight: var(--care-weight-medium);
  }

  & > p {
    margin: 0;
    color: var(--care-text-secondary);
    font-weight: var(--care-weight-regular);
  }

  & > input,
  & > div > input {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: var(--care-target);
    margin: 0;
    padding: var(--care-space-2) var(--care-space-3);
    border: var(--care-border-width) solid var(--care-border);
    border-radius: var(--care-radius-control);
    background-color: var(--care-surface-raised);
    color: var(--care-text);
    font-family: inherit;
    font-size: var(--care-font-size-lead);
    font-weight: var(--care-weight-regular);
    letter-spacing: inherit;
    /* As in a button, so that the two stand level beside each other. */
    line-height: var(--care-line-height-heading);
    text-align: start;
    -webkit-appearance: none;
    appearance: none;
  }

  & > input::placeholder,
  & > div > input::placeholder {
    color: var(--care-text-secondary);
    opacity: 1;
  }

  & > input[aria-invalid='true'],
  & > div > input[aria-invalid='true'] ~ i {
    border-color: var(--care-danger-text);
    border-width: calc(var(--care-border-width) + 1px);
  }

  & > input:focus-visible,
  & > div > input:focus-visible ~ i {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: var(--care-focus-offset);
    box-shadow: 0 0 0 var(--care-focus-offset) var(--care-focus-inner);
  }

  & > input:read-only {
    background-color: var(--care-surface-sunken);
  }

  /* Not by colour alone: the boundary of what cannot be used now is broken (A-10). */
  & > input:disabled,
  & > div > input:disabled ~ i {
    border-style: dashed;
    border-color: var(--care-border);
  }

  & > input:disabled,
  & > div > input:disabled {
    background-color: var(--care-surface-sunken);
    color: var(--care-text-disabled);
    opacity: 1;
    -webkit-text-fill-color: currentColor;
    cursor: not-allowed;
  }

  & > div {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    border-radius: var(--care-radius-control);
    background-color: var(--care-surface-raised);
  }

  /* Narrower than some five characters the answer cannot be read, so the buttons go below it. */
  & > div > input {
    flex: 1 1 5.5em;
    width: auto;
    /* None, where transparent would do: forced colours show a transparent one. */
    border-width: 0;
    background-color: transparent;
  }

  & > [data-beside='unit'] > input {
    flex-basis: 3em;
  }

  & > div > input:focus {
    outline: none;
  }

  & > div > input::-webkit-search-cancel-button {
    display: none;
  }

  & > div > span {
    padding-inline-start: var(--care-space-3);
    padding-inline-end: var(--care-space-3);
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-lead);
    white-space: nowrap;
  }

  & > div > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    max-width: 100%;
    margin-inline-start: auto;
  }

  & > div > i {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    border: var(--care-border-width) solid var(--care-border);
    border-radius: var(--care-radius-control);
    pointer-events: none;
  }

  /* Nothing to clear, no button: a person does not wonder what it is for. */
  & > div > input:placeholder-shown ~ div > [data-clear],
  & > div > input:disabled ~ div > [data-clear],
  & > div > input:read-only ~ div > [data-clear] {
    display: none;
  }
`;
