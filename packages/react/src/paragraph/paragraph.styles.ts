'use client';
import { styled } from 'styled-components';

/** Running text: lines of 40 characters at most, never justified (C-02). */
export const ParagraphRoot = styled.p.withConfig({ componentId: 'care-paragraph-root' })`
  max-inline-size: var(--care-measure);
  margin: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  text-align: start;
  overflow-wrap: break-word;

  /* The gap stands between two paragraphs alone, so a stack or a card adds nothing twice (A-07). */
  & + & {
    margin-block-start: var(--care-paragraph-gap);
  }

  &[data-size='caption'] {
    font-size: var(--care-font-size-caption);
  }

  &[data-size='lead'] {
    font-size: var(--care-font-size-lead);
  }

  &[data-tone='secondary'] {
    color: var(--care-text-secondary);
  }
`;
