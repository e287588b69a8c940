'use client';
import { styled } from 'styled-components';

/** Words at a step of the type scale. */
export const TextRoot = styled.span.withConfig({ componentId: 'care-text-root' })`
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  &[data-size='caption'] {
    font-size: var(--care-font-size-caption);
  }

  &[data-size='lead'] {
    font-size: var(--care-font-size-lead);
  }

  &[data-size='title'] {
    font-size: var(--care-font-size-title);
  }

  &[data-tone='secondary'] {
    color: var(--care-text-secondary);
  }

  &[data-weight='strong'] {
    font-weight: var(--care-weight-strong);
  }
`;
