'use client';
import { styled } from 'styled-components';

/**
 * The place of notices: above the bars at the bottom, which say how high they are, and above
 * dialogs. It takes no touches itself.
 */
export const ToastRegionRoot = styled.section.withConfig({ componentId: 'care-toast-region-root' })`
  box-sizing: border-box;
  position: fixed;
  right: 0;
  bottom: var(--care-bottom-inset, 0px);
  left: 0;
  z-index: 1100;
  display: flex;
  justify-content: center;
  max-height: 100%;
  padding: 0 var(--care-gutter) var(--care-space-3);
  overflow-y: auto;
  outline: none;
  pointer-events: none;

  @media print {
    display: none;
  }
`;
