'use client';
import { styled } from 'styled-components';

/** Buttons in rows as wide as the page; in the flow, so that they cover nothing. */
export const CareToolbarRoot = styled.div.withConfig({ componentId: 'care-care-toolbar-root' })`
  box-sizing: border-box;
  padding: var(--care-space-2) var(--care-gutter);
  border-bottom: var(--care-border-width) solid var(--care-divider);
  background-color: var(--care-surface-sunken);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);

  & > [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    margin: calc(var(--care-gap-target) / -2);
  }

  & > [role='toolbar'] > button {
    margin: calc(var(--care-gap-target) / 2);
    padding-right: var(--care-space-3);
    padding-left: var(--care-space-3);
    font-size: var(--care-font-size-body);
  }

  & > [role='toolbar'] > button[aria-pressed='true'] {
    border-color: var(--care-accent-text);
    background-color: var(--care-accent-tint);
    box-shadow: inset 0 0 0 1px var(--care-accent-text);
    color: var(--care-on-accent-tint);
  }

  & > [role='status'] {
    margin: 0;
  }

  & > [role='status']:not(:empty) {
    padding-top: var(--care-space-2);
  }

  @media print {
    display: none;
  }
`;
