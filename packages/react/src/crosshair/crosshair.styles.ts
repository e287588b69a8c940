'use client';
import { styled } from 'styled-components';

/**
 * Lines in two colours, so that they show on any ground. The gap between a point and its lines is
 * half a line of text: as measured where a line was tapped, otherwise that of the page.
 */
export const CrosshairRoot = styled.div.withConfig({ componentId: 'care-crosshair-root' })`
  --care-reading-line: calc(var(--care-font-size-body) * var(--care-line-height-body));

  position: fixed;
  top: 0;
  right: 0;
  bottom: 0;
  left: 0;
  /* Over dialogs, under notices and under the buttons that switch it off. */
  z-index: 1050;
  overflow: hidden;
  pointer-events: none;

  & > span {
    position: absolute;
    top: 0;
    left: 0;
  }

  & > [data-line='level'] {
    right: 0;
    margin-top: calc(var(--care-reading-line) / 2);
    border-top: var(--care-bar-width) solid var(--care-accent-text);
    box-shadow: 0 0 0 1px var(--care-surface);
  }

  & > [data-line='upright']::before,
  & > [data-line='upright']::after {
    content: '';
    position: absolute;
    left: 0;
    margin-left: calc(var(--care-bar-width) / -2);
    border-left: var(--care-bar-width) solid var(--care-accent-text);
    box-shadow: 0 0 0 1px var(--care-surface);
  }

  /* Longer than any screen, since they move along and must still reach its edges. */
  & > [data-line='upright']::before {
    top: -100vh;
    bottom: calc(var(--care-reading-line) / 2);
  }

  & > [data-line='upright']::after {
    top: calc(var(--care-reading-line) / 2);
    bottom: -100vh;
  }

  @media print {
    display: none;
  }
`;
