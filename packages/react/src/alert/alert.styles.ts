'use client';
import { styled } from 'styled-components';

/** A message in the page. Icon, word and boundary tell its kind besides the colour. */
export const AlertRoot = styled.div.withConfig({ componentId: 'care-alert-root' })`
  box-sizing: border-box;
  display: flex;
  align-items: flex-start;
  max-width: 100%;
  padding: var(--care-space-4);
  border: var(--care-border-width) solid var(--care-info-text);
  border-radius: var(--care-radius-control);
  background-color: var(--care-info-tint);
  color: var(--care-on-info-tint);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & > svg {
    margin-inline-end: var(--care-space-3);
  }

  &[data-kind='success'] {
    border-color: var(--care-success-text);
    background-color: var(--care-success-tint);
    color: var(--care-on-success-tint);
  }

  &[data-kind='warning'] {
    border-color: var(--care-warning-text);
    background-color: var(--care-warning-tint);
    color: var(--care-on-warning-tint);
  }

  &[data-kind='danger'] {
    border-color: var(--care-danger-text);
    background-color: var(--care-danger-tint);
    color: var(--care-on-danger-tint);
  }
`;
