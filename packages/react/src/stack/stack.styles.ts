'use client';
import { styled } from 'styled-components';

/**
 * Things one after another with one distance between them. A row wraps, so it never grows wider
 * than the page.
 */
export const StackRoot = styled.div.withConfig({ componentId: 'care-stack-root' })`
  --stack-gap: var(--care-space-4);
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  grid-row-gap: var(--stack-gap);
  min-width: 0;

  &[data-gap='1'] {
    --stack-gap: var(--care-space-1);
  }

  &[data-gap='2'] {
    --stack-gap: var(--care-space-2);
  }

  &[data-gap='3'] {
    --stack-gap: var(--care-space-3);
  }

  &[data-gap='5'] {
    --stack-gap: var(--care-space-5);
  }

  &[data-gap='6'] {
    --stack-gap: var(--care-space-6);
  }

  &[data-gap='7'] {
    --stack-gap: var(--care-space-7);
  }

  &[data-gap='8'] {
    --stack-gap: var(--care-space-8);
  }

  &[data-gap='target'] {
    --stack-gap: var(--care-gap-target);
  }

  /* Two paragraphs keep their own distance (A-07): it replaces the gap and is not added to it. */
  &&:not([data-direction='horizontal']) > p + p {
    margin-block-start: max(0px, calc(var(--care-paragraph-gap) - var(--stack-gap)));
  }

  &[data-align='start'] {
    justify-items: start;
  }

  &[data-align='center'] {
    justify-items: center;
  }

  &[data-direction='horizontal'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  &[data-direction='horizontal'] > * {
    margin-block-end: var(--stack-gap);
    margin-inline-end: var(--stack-gap);
  }

  /* Safari 14.0 has no gap in flex and cannot be asked: 14.1 has it together with inset. */
  @supports (inset: 0) {
    &[data-direction='horizontal'] {
      grid-gap: var(--stack-gap);
    }

    &[data-direction='horizontal'] > * {
      margin-block-end: 0;
      margin-inline-end: 0;
    }
  }

  &[data-direction='horizontal'][data-align='start'] {
    align-items: flex-start;
  }

  &[data-direction='horizontal'][data-align='stretch'] {
    align-items: stretch;
  }
`;
