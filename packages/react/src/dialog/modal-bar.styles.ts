'use client';
import styled from 'styled-components';

/**
 * The line that holds the close button. It stays at its edge while the panel scrolls, and hides
 * what passes under it, so that a hand that aims at the content cannot close by accident.
 */
export const ModalBar = styled.div`
  position: sticky;
  top: 0;
  z-index: 1;
  box-sizing: border-box;
  display: flex;
  flex: 1 0 auto;
  justify-content: flex-end;
  max-width: 100%;
  padding: var(--care-space-3);

  &::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    z-index: -1;
    background-color: var(--care-surface-raised);
  }

  /* The ground of the whole line, also where the title stands beside the button. */
  &[data-position='top-right']::before {
    left: -100vw;
  }

  &[data-position='top-left']::before {
    right: -100vw;
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
    padding: var(--care-space-2) var(--care-space-5) var(--care-space-4);
  }

  &[data-position='bottom-center'] > button {
    min-width: 50%;
  }
`;
