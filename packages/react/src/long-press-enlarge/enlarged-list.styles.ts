'use client';
import { styled } from 'styled-components';

/** Everything a bar offers, one below the other and at twice the size of the page's text. */
export const EnlargedList = styled.ul.withConfig({ componentId: 'care-enlarged-list' })`
  display: grid;
  grid-gap: var(--care-gap-target);
  margin: 0;
  padding: 0;
  list-style: none;

  && > li > button {
    flex-wrap: wrap;
    justify-content: flex-start;
    width: 100%;
    padding: var(--care-space-3);
    font-size: calc(var(--care-font-size-body) * 2);
    font-weight: var(--care-weight-strong);
    text-align: start;
    overflow-wrap: break-word;
  }

  && > li > button[aria-current] {
    border-color: var(--care-accent-text);
    background-color: var(--care-accent-tint);
    box-shadow: inset 0 0 0 1px var(--care-accent-text);
    color: var(--care-on-accent-tint);
  }

  && > li > button > span {
    min-width: 0;
    max-width: 100%;
  }

  && [data-part='picture'] {
    flex: none;
    margin-inline-end: var(--care-space-3);
  }

  && [data-part='picture'] > * {
    display: block;
    width: calc(var(--care-icon-size) * 1.5);
    height: calc(var(--care-icon-size) * 1.5);
  }
`;
