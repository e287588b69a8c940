'use client';
import { styled } from 'styled-components';

/** Very large type on the ground of a bar; a long sentence scrolls inside it. */
export const CaptionBarRoot = styled.section.withConfig({ componentId: 'care-caption-bar-root' })`
  box-sizing: border-box;
  width: 100%;
  padding: var(--care-space-2) var(--care-gutter);
  border-top: var(--care-border-width) solid var(--care-divider);
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);

  & > [data-part='text'] {
    max-height: 40vh;
    margin: 0;
    overflow-y: auto;
    font-size: var(--care-font-size-title);
    font-weight: var(--care-weight-medium);
    line-height: var(--care-line-height-heading);
    overflow-wrap: break-word;
  }

  & > [data-part='text']:empty {
    display: none;
  }

  & rt {
    /* Syllables of neighbours stay apart. */
    padding: 0 0.15em;
    font-size: var(--care-font-size-caption);
  }

  & > [data-part='ways'] {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-1 * var(--care-gap-target));
  }

  & > [data-part='ways'] > * {
    /* Side by side where there is room: height is what a low screen has least of. */
    flex: 1 1 auto;
    margin-inline-start: var(--care-gap-target);
  }

  & > [data-part='note'] {
    margin: 0;
  }

  & > [data-part='note'] > span {
    display: block;
  }

  /* A low screen keeps room for the page: the rest of the sentence, and the switches, by a swipe. */
  @media (max-height: 37.5em) {
    max-height: 18vh;
    overflow-y: auto;

    & > [data-part='text'] {
      max-height: none;
    }
  }

  @media print {
    display: none;
  }
`;
