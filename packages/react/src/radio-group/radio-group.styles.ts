'use client';
import { styled } from 'styled-components';

/** A question with a few answers, each a row. `legend` is the question, `p` its description. */
export const RadioGroupRoot = styled.fieldset.withConfig({ componentId: 'care-radio-group-root' })`
  min-width: 0;
  /* An answer stays beside its question on a wide screen. */
  max-inline-size: var(--care-measure);
  margin: 0;
  padding: 0;
  border: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  text-align: start;
  overflow-wrap: break-word;

  & > legend {
    max-width: 100%;
    padding: 0;
    font-weight: var(--care-weight-medium);
    /* Old browsers keep a legend as wide as its words. */
    white-space: normal;
  }

  & > p {
    margin: 0;
    padding-block-start: var(--care-space-1);
    color: var(--care-text-secondary);
  }

  & > [data-error] {
    margin-block-start: var(--care-space-2);
  }

  & > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-row-gap: var(--care-gap-target);
    margin-block-start: var(--care-space-2);
  }
`;
