'use client';
import { styled } from 'styled-components';

/** Stands behind a label and never breaks inside. */
export const RequiredWordRoot = styled.span.withConfig({ componentId: 'care-required-word-root' })`
  display: inline-block;
  color: var(--care-text-secondary);
  font-size: var(--care-font-size-caption);
  font-weight: var(--care-weight-regular);
  white-space: nowrap;
`;
