'use client';
import { styled } from 'styled-components';

/**
 * The panel of a dialog or sheet. It is the only scroller: close and title lie in one line while
 * they fit and in two when the text is large, and the line with the close button stays in sight.
 */
export const ModalPanel = styled.div.withConfig({ componentId: 'care-modal-panel' })`
  box-sizing: border-box;
  display: flex;
  flex-direction: row-reverse;
  flex-wrap: wrap;
  align-content: flex-start;
  align-items: stretch;
  width: 100%;
  max-width: 30rem;
  max-height: 100%;
  overflow-x: hidden;
  overflow-y: auto;
  overscroll-behavior: contain;
  -webkit-overflow-scrolling: touch;
  border: var(--care-border-width) solid var(--care-divider);
  border-radius: var(--care-radius-card);
  background-color: var(--care-surface-raised);
  box-shadow: var(--care-shadow-overlay);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;
  text-align: start;
  scroll-padding: calc(var(--care-target) + var(--care-space-5)) 0;
  outline: none;

  &[data-close-position='top-left'] {
    flex-direction: row;
  }

  /* "Left" and "right" are meant as A-16 names them, whatever the direction of the text. */
  &[dir='rtl'],
  [dir='rtl'] & {
    flex-direction: row;
  }

  &[data-close-position='top-left'][dir='rtl'],
  [dir='rtl'] &[data-close-position='top-left'] {
    flex-direction: row-reverse;
  }

  &[data-placement='bottom'] {
    max-width: 40rem;
    border-bottom-width: 0;
    border-bottom-right-radius: 0;
    border-bottom-left-radius: 0;
  }

  &[data-placement='full'] {
    max-width: none;
    border-width: 0;
    border-radius: 0;
  }

  @media print {
    max-height: none;
    overflow: visible;
    border: 0;
    box-shadow: none;
  }
`;
