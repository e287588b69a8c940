'use client';

import { styled } from 'styled-components';

/** A quiet band of its own tint: an icon, a question, two answers of one size. */
export const CareModePromptRoot = styled.section.withConfig({
  componentId: 'care-care-mode-prompt-root',
})`
  box-sizing: border-box;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  grid-column-gap: var(--care-space-3);
  align-items: start;
  padding: var(--care-space-4);
  border: var(--care-border-width) solid var(--care-accent-text);
  border-radius: var(--care-radius-card);
  background-color: var(--care-accent-tint);
  color: var(--care-on-accent-tint);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & > svg {
    /* Centred on the first line, whatever the size of the text. */
    margin-block-start: calc(
      (var(--care-font-size-title) * var(--care-line-height-heading) - var(--care-icon-size)) / 2
    );
    color: inherit;
  }

  & h2 {
    margin: 0;
    font-size: var(--care-font-size-title);
    font-weight: var(--care-weight-strong);
    line-height: var(--care-line-height-heading);
  }

  & p {
    margin: 0;
    max-width: var(--care-measure);
  }

  & h2 + p {
    margin-block-start: var(--care-space-2);
  }

  & p:focus {
    outline: none;
  }

  & p + div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    grid-gap: var(--care-gap-target);
    max-width: 30em;
    margin-block-start: var(--care-space-4);
  }
`;
