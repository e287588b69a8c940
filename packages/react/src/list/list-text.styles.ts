'use client';
import { styled } from 'styled-components';

/** The words of a row: name and description, and beside or below them what trails. */
export const ListText = styled.span.withConfig({ componentId: 'care-list-text' })`
  display: flex;
  flex: 1 1 auto;
  flex-wrap: wrap;
  align-items: center;
  min-width: 0;

  & > [data-part='words'] {
    flex: 1000 1 5em;
    min-width: 0;
  }

  & > [data-part='words']:not(:last-child) {
    margin-inline-end: var(--care-space-3);
  }

  & > [data-part='words'] > [data-part='name'] {
    display: block;
    font-size: var(--care-font-size-lead);
    line-height: var(--care-line-height-heading);
    overflow-wrap: break-word;
  }

  & > [data-part='words'] > [data-part='description'] {
    display: block;
    margin-top: var(--care-space-1);
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-body);
    overflow-wrap: break-word;
  }

  & > [data-part='trailing'] {
    flex: 1 1 auto;
    max-width: 100%;
    margin: var(--care-space-1) 0;
    color: var(--care-text-secondary);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
`;
