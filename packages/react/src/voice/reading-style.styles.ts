'use client';
import { createGlobalStyle } from 'styled-components';

/**
 * What is being read. A highlight has no element to carry a class, so the rules stand for the whole
 * page. Ground and ink change together, and both have a line: colour is never alone, and pairs
 * such as black on white have no second ground.
 */
export const ReadingStyle = createGlobalStyle`
  ::highlight(care-sentence) {
    background-color: var(--care-warning-tint);
    color: var(--care-on-warning-tint);
    text-decoration: underline;
    text-decoration-thickness: var(--care-border-width);
  }

  ::highlight(care-word) {
    background-color: var(--care-accent);
    color: var(--care-on-accent);
    text-decoration: underline;
  }

  /* Boxes lie over the words, so they only draw lines. */
  [data-care-reading='care-sentence'] {
    box-sizing: border-box;
    border-bottom: var(--care-border-width) solid var(--care-accent);
  }

  [data-care-reading='care-word'] {
    box-sizing: border-box;
    border: var(--care-border-width) solid var(--care-accent);
  }

  @media (forced-colors: active) {
    ::highlight(care-sentence) {
      background-color: Mark;
      color: MarkText;
    }

    ::highlight(care-word) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
