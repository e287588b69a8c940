'use client';
import { styled } from 'styled-components';

/** All tabs in sight: what does not fit goes to the next line, never out at the side. */
export const TabListRoot = styled.div.withConfig({ componentId: 'care-tab-list-root' })`
  display: flex;
  flex-wrap: wrap;
  min-width: 0;
  border-bottom: var(--care-border-width) solid var(--care-divider);
`;
