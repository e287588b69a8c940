'use client';
import { styled } from 'styled-components';

/** What is wrong with an answer: a mark, a word and a sentence, so colour is never alone. */
export const FieldErrorRoot = styled.span.withConfig({ componentId: 'care-field-error-root' })`
  display: flex;
  align-items: flex-start;
  color: var(--care-danger-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-medium);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;
  overflow-wrap: anywhere;

  & > svg {
    /* Centres the mark on the first line, whatever the size of the text. */
    margin-block-start: calc((1em * var(--care-line-height-body) - var(--care-icon-size)) / 2);
    margin-inline-end: var(--care-space-2);
  }

  & > span {
    min-width: 0;
  }
`;
