'use client';
import { styled } from 'styled-components';

/** Where the aid stands; nothing of it is seen. */
export const LargeCursorRoot = styled.span.withConfig({ componentId: 'care-large-cursor-root' })`
  display: none;
`;
