'use client';
import { styled } from 'styled-components';

/** Words at twice the size of the page's own, at the edge the finger is not at. */
export const LensRoot = styled.div.withConfig({ componentId: 'care-lens-root' })`
  box-sizing: border-box;
  position: fixed;
  right: 0;
  left: 0;
  z-index: 1060;
  /* With the buttons at their highest a quarter of the screen stays free. */
  max-height: 35%;
  padding: var(--care-space-3) var(--care-gutter);
  border: 0 solid var(--care-accent-text);
  overflow-y: auto;
  background-color: var(--care-surface-raised);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: calc(var(--care-font-size-body) * 2);
  font-weight: var(--care-weight-strong);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-heading);
  text-align: center;
  overflow-wrap: break-word;
  pointer-events: none;

  &[data-edge='top'] {
    top: 0;
    border-bottom-width: var(--care-bar-width);
    padding-top: calc(var(--care-space-3) + env(safe-area-inset-top, 0px));
  }

  &[data-edge='bottom'] {
    bottom: calc(
      var(--care-bottom-inset, 0px) + var(--care-toast-inset, 0px) + var(--care-aid-inset, 0px)
    );
    border-top-width: var(--care-bar-width);
  }

  /* Held still, what did not fit can be scrolled to. */
  &[data-pinned] {
    pointer-events: auto;
  }

  /* What to do, while there are no words yet. */
  & > span {
    font-size: var(--care-font-size-lead);
    font-weight: var(--care-weight-medium);
  }

  @media print {
    display: none;
  }
`;
