'use client';
import { keyframes, styled } from 'styled-components';

const appear = keyframes`
  from {
    opacity: 0;
  }
`;

/**
 * What lies between the page and the panel. Sides and percentages only: under CSS zoom of an
 * ancestor they still mean this box, where viewport units and measured pixels do not.
 */
export const ModalGround = styled.div.withConfig({ componentId: 'care-modal-ground' })`
  box-sizing: border-box;
  position: fixed;
  top: 0;
  right: 0;
  bottom: 0;
  left: 0;
  z-index: 1000;
  display: flex;
  align-items: center;
  justify-content: center;
  padding: var(--care-space-4);
  background-color: var(--care-scrim);
  animation: ${appear} calc(var(--care-duration) * 0.75) var(--care-easing);

  &[data-placement='bottom'] {
    align-items: flex-end;
    padding: var(--care-space-6) 0 0;
  }

  &[data-placement='full'] {
    align-items: stretch;
    padding: 0;
  }

  @media print {
    position: static;
    padding: 0;
    background: none;
  }
`;
