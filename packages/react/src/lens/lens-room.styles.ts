'use client';
import { styled } from 'styled-components';

/**
 * Room in the flow for the lens at its highest, so that the end of the page can be scrolled clear of
 * it (C-23). It does not follow the words shown: the page must not move while somebody points at it.
 */
export const LensRoom = styled.div.withConfig({ componentId: 'care-lens-room' })`
  min-height: 35vh;

  @media print {
    display: none;
  }
`;
