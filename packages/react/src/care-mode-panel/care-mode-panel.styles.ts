'use client';

import { styled } from 'styled-components';

/** Sections apart by space and a line; each names its axis in `data-axis`. */
export const CareModePanelRoot = styled.section.withConfig({
  componentId: 'care-care-mode-panel-root',
})`
  box-sizing: border-box;
  max-width: 40rem;
  min-width: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & > h2 {
    margin: 0 0 var(--care-space-3);
    font-size: var(--care-font-size-headline);
    font-weight: var(--care-weight-strong);
    line-height: var(--care-line-height-heading);
  }

  & p {
    margin: 0;
  }

  & [data-axis] {
    min-width: 0;
    margin: 0;
    padding-block-start: var(--care-space-5);
    padding-block-end: var(--care-space-5);
  }

  /* Below, not above: a fieldset draws its upper border through its legend. */
  & > [data-axis] {
    border-block-end: 1px solid var(--care-divider);
  }

  & > [data-axis='textScale'] {
    border: 0;
  }

  /* A fieldset's own padding begins below its legend. */
  & fieldset[data-axis] {
    padding-block-start: 0;
  }

  & fieldset[data-axis] > legend {
    padding-block-start: var(--care-space-5);
  }

  & > details {
    margin: 0;
    padding-block-start: var(--care-space-5);
  }

  & [data-label],
  & legend {
    font-size: var(--care-font-size-title);
    font-weight: var(--care-weight-strong);
    line-height: var(--care-line-height-heading);
  }

  /* Where a value comes from. */
  & [data-label] + p:not([data-value]) {
    color: var(--care-text-secondary);
  }

  & [data-value] > span {
    display: block;
    color: var(--care-text-secondary);
  }

  /* As wide as its words ask for: two in a row where they fit, one below the other elsewhere. */
  & [data-steps] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    grid-gap: var(--care-gap-target);
    margin-block-start: var(--care-space-3);
  }

  & [data-tiles] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    grid-gap: var(--care-gap-target);
    margin-block-start: var(--care-space-3);
  }

  & [data-tiles] > button {
    justify-content: flex-start;
    text-align: start;
  }

  & [data-tiles] > button > span {
    flex: 1 1 auto;
    min-width: 0;
    margin-inline-start: var(--care-space-2);
  }

  & [data-tiles] > button b {
    display: block;
    font-weight: inherit;
  }

  & [data-tiles] > button > span > span {
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-body);
    font-weight: var(--care-weight-regular);
  }

  & [data-tiles] > button > svg:last-child {
    margin-inline-start: var(--care-space-2);
    margin-inline-end: 0;
  }

  & [data-tiles] > button[data-on],
  & [data-tiles] > button[aria-pressed='true'] {
    border-color: var(--care-accent-text);
    background-color: var(--care-accent-tint);
    box-shadow: inset 0 0 0 1px var(--care-accent-text);
    color: var(--care-on-accent-tint);
  }

  & [data-tiles] > button[data-on] > span > span {
    color: inherit;
  }

  & fieldset[data-axis='contrast'] > div,
  & fieldset[data-axis='locale'] > div {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    grid-gap: var(--care-gap-target);
  }

  /* Three or four characters do in Chinese; words of other languages need the longer line. */
  &:lang(zh) [data-steps] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
  }

  &:lang(zh) fieldset[data-axis='contrast'] > div {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }

  /* An answer fills its tile, so that tiles of one row are of one height. */
  & fieldset[data-axis='contrast'] > div > div > label {
    height: 100%;
  }

  & figure[data-axis] {
    padding-block-start: 0;
  }

  & [data-sample] {
    margin-block-start: var(--care-space-3);
    padding: var(--care-space-4);
    border: var(--care-border-width) solid var(--care-divider);
    border-radius: var(--care-radius-card);
    background-color: var(--care-surface-raised);
    color: var(--care-text);
    font-size: var(--care-font-size-body);
    font-weight: var(--care-weight-regular);
    letter-spacing: var(--care-letter-spacing);
    line-height: var(--care-line-height-body);
  }

  & [data-sample] > p {
    margin-block-end: var(--care-space-3);
  }

  & [data-sample] > span {
    cursor: default;
    pointer-events: none;
  }

  & > [data-axis='voiceTry'] > button {
    width: 100%;
  }

  & > [data-axis='end'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    grid-gap: var(--care-gap-target);
    padding-block-end: 0;
    border: 0;
  }

  & > [data-axis='end'] > p {
    grid-column: 1 / -1;
  }
`;
