'use client';
import { styled } from 'styled-components';

/** An `svg` drawn by the caller's icon component; size and stroke come from the tokens. */
export const IconRoot = styled.svg.withConfig({ componentId: 'care-icon-root' })`
  flex: none;
  width: var(--care-icon-size);
  height: var(--care-icon-size);
  stroke-width: var(--care-icon-stroke);
  vertical-align: middle;
`;
