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
    /* Three in a row on a phone, all of one width. */
    flex: 1 1 4em;
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  /* Two and two, for they belong together in pairs. */
  & > [data-part='controls'] > [data-part='main'],
  & > [data-part='controls'] + [data-part='controls'] > * {
    flex-basis: calc(50% - var(--care-gap-target));
  }

  @media (min-width: 37.5em) {
    & > [data-part='controls'] > [data-part='main'],
    & > [data-part='controls'] + [data-part='controls'] > * {
      flex-basis: 4em;
    }
  }

  /* One row on a low screen, what stops the voice first and in sight: the rest by a swipe. */
  @media (max-height: 37.5em) {
    & > [data-part='controls'] {
      flex-wrap: nowrap;
      justify-content: flex-start;
      overflow-x: auto;
      /* Room for the ring of the focus. */
      padding-bottom: var(--care-space-1);
    }

    & > [data-part='controls'] > *,
    & > [data-part='controls'] > [data-part='main'],
    & > [data-part='controls'] + [data-part='controls'] > * {
      flex: 1 0 auto;
    }
  }

  @media print {
    display: none;
  }
`;
