'use client';
import { styled } from 'styled-components';

/**
 * Two lines across the screen with one line of text between them. Nothing else gets paler: what is
 * dimmed is hard to find again with eyes that need contrast (C-05).
 */
export const ReadingRulerRoot = styled.div.withConfig({ componentId: 'care-reading-ruler-root' })`
  --care-reading-line: calc(var(--care-font-size-body) * var(--care-line-height-body));

  position: fixed;
  top: 0;
  right: 0;
  left: 0;
  /* Over dialogs, under notices and under the buttons that switch it off. */
  z-index: 1050;
  padding-top: calc(var(--care-reading-line) / 2 + var(--care-space-1));
  padding-bottom: calc(var(--care-reading-line) / 2 + var(--care-space-1));
  border-top: var(--care-bar-width) solid var(--care-accent-text);
  border-bottom: var(--care-bar-width) solid var(--care-accent-text);
  /* In two colours, so that they show on any ground. */
  box-shadow:
    0 0 0 1px var(--care-surface),
    inset 0 0 0 1px var(--care-surface);
  pointer-events: none;

  @media print {
    display: none;
  }
`;
