'use client';
import { styled } from 'styled-components';

/** A title. The step of the type scale follows its level. */
export const HeadingRoot = styled.h2.withConfig({ componentId: 'care-heading-root' })`
  margin: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-headline);
  font-weight: var(--care-weight-strong);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-heading);
  text-align: start;
  overflow-wrap: break-word;

  &[data-level='1'] {
    font-size: var(--care-font-size-display);
  }

  &[data-level='3'] {
    font-size: var(--care-font-size-title);
  }

  &[data-level='4'] {
    font-size: var(--care-font-size-lead);
  }
`;
