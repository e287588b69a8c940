'use client';
import { styled } from 'styled-components';

/** The controls of reading aloud, on the ground of a bar. */
export const SpeechBarRoot = styled.section.withConfig({ componentId: 'care-speech-bar-root' })`
  box-sizing: border-box;
  width: 100%;
  padding: var(--care-space-2) var(--care-gutter);
  padding-bottom: calc(var(--care-space-2) + env(safe-area-inset-bottom, 0px));
  border-top: var(--care-border-width) solid var(--care-divider);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);

  & > [data-part='controls'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    margin: calc(-1 * var(--care-gap-target)) 0 0;
    margin-inline-start: calc(-1 * var(--care-gap-target));
  }

  & > [data-part='controls'][hidden] {
    display: none;
  }

  & > [data-part='controls'] + [data-part='controls'] {
    padding-top: var(--care-gap-target);
  }

  & > [data-part='controls'] > * {
    flex: 1 1 auto;
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  @media print {
    display: none;
  }
`;
