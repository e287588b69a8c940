'use client';
import { styled } from 'styled-components';

/** What the panel says or asks. */
export const ModalBody = styled.div.withConfig({ componentId: 'care-modal-body' })`
  box-sizing: border-box;
  flex: 1 1 100%;
  min-width: 0;
  max-width: 100%;
  padding: var(--care-space-1) var(--care-space-5) var(--care-space-5);

  & > :first-child {
    margin-top: 0;
  }

  & > :last-child {
    margin-bottom: 0;
  }
`;
