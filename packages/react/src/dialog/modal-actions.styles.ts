'use client';
import { styled } from 'styled-components';

/**
 * What can be done: one below the other and of one size, so that saying no is as easy as yes
 * and long words stay whole.
 */
export const ModalActions = styled.div.withConfig({ componentId: 'care-modal-actions' })`
  box-sizing: border-box;
  display: grid;
  flex: 1 1 100%;
  grid-template-columns: minmax(0, 1fr);
  grid-gap: var(--care-gap-target);
  min-width: 0;
  max-width: 100%;
  padding: 0 var(--care-space-5) calc(var(--care-space-5) + env(safe-area-inset-bottom, 0px));
`;
