'use client';
import { styled } from 'styled-components';

/**
 * The line that holds the close button. It stays at its edge while the panel scrolls, and hides
 * what passes under it, so that a hand that aims at the content cannot close by accident.
 */
export const ModalBar = styled.div.withConfig({ componentId: 'care-modal-bar' })`
  position: sticky;
  top: 0;
  z-index: 1;
  box-sizing: border-box;
  display: flex;
  flex: 1 0 auto;
  align-items: flex-start;
  justify-content: flex-end;
  max-width: 100%;
  padding: var(--care-space-3);

  /*
   * The ground of the whole line, also where the title stands beside the button. An image of the
   * border reaches out without making the panel scroll sideways, which a wider box would do.
   */
  border-image: linear-gradient(var(--care-surface-raised), var(--care-surface-raised)) fill 0 / 0 /
    0 0 0 100vw;

  &[data-position='top-left'] {
    border-image-outset: 0 100vw 0 0;
  }

  &[data-position='top-left'] {
    justify-content: flex-start;
  }

  [dir='rtl'] &[data-position='top-right'] {
    justify-content: flex-start;
  }

  [dir='rtl'] &[data-position='top-left'] {
    justify-content: flex-end;
  }

  &[data-position='bottom-center'] {
    top: auto;
    bottom: 0;
    flex: 1 0 100%;
    justify-content: center;
    border-top: var(--care-border-width) solid var(--care-divider);
    padding: var(--care-space-3) var(--care-space-5)
      calc(var(--care-space-3) + env(safe-area-inset-bottom, 0px));
    border-image: none;
    background-color: var(--care-surface-raised);
  }

  &[data-position='bottom-center'] > button {
    min-width: 50%;
  }
`;
