'use client';
import { styled } from 'styled-components';

/** The words of an alert and what can be done about it. */
export const AlertContent = styled.div.withConfig({ componentId: 'care-alert-content' })`
  flex: 1 1 auto;
  min-width: 0;

  & > [data-part='kind'] {
    font-weight: var(--care-weight-strong);
  }

  & > [data-part='text'] > :first-child {
    margin-top: 0;
  }

  & > [data-part='text'] > :last-child {
    margin-bottom: 0;
  }

  & > [data-part='ways'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), max-content));
    grid-gap: var(--care-gap-target);
    margin-top: var(--care-space-3);
  }
`;
