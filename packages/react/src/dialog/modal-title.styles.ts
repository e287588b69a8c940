'use client';
import { styled } from 'styled-components';

/** The name of the panel. It scrolls away above the line of the close button. */
export const ModalTitle = styled.h2.withConfig({ componentId: 'care-modal-title' })`
  position: relative;
  z-index: 2;
  box-sizing: border-box;
  flex: 1000 1 7em;
  min-width: 0;
  margin: auto 0;
  padding: var(--care-space-4) var(--care-space-5) var(--care-space-3);
  font-size: var(--care-font-size-title);
  font-weight: var(--care-weight-strong);
  line-height: var(--care-line-height-heading);
  overflow-wrap: break-word;
`;
