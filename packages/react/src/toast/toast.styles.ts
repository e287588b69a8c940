'use client';
import { styled } from 'styled-components';

/** One notice: its words, and beside or below them what can be done. */
export const ToastRoot = styled.div.withConfig({ componentId: 'care-toast-root' })`
  box-sizing: border-box;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  width: 100%;
  max-width: 30rem;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;
  pointer-events: auto;

  &[data-kind] {
    padding: var(--care-space-3);
    border: var(--care-border-width) solid var(--care-border);
    border-radius: var(--care-radius-card);
    background-color: var(--care-surface-raised);
    box-shadow: var(--care-shadow-overlay);
  }

  &[data-kind='success'] > [role='status'] > svg {
    color: var(--care-success-text);
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

  & > [role='status'] {
    display: flex;
    flex: 1000 1 8em;
    align-items: center;
    min-width: 0;
  }

  &[data-crowded] > [role='status'] {
    flex-basis: 100%;
  }

  & > [role='status'] > svg {
    align-self: flex-start;
    margin-inline-end: var(--care-space-2);
  }

  & > [role='status'] > span {
    min-width: 0;
    padding: var(--care-space-1) 0;
  }

  & > [role='status'] strong {
    font-weight: var(--care-weight-strong);
  }

  & > [data-part='ways'] {
    display: flex;
    flex: 1 0 auto;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    max-width: 100%;
    margin: calc(-1 * var(--care-gap-target)) 0 0;
    margin-inline-start: calc(-1 * var(--care-gap-target));
    padding-inline-start: var(--care-space-2);
    padding-top: var(--care-space-1);
  }

  & > [data-part='ways'] > * {
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  & > [data-part='ways'] > [data-part='more'] {
    margin-inline-end: auto;
    font-weight: var(--care-weight-medium);
  }
`;
