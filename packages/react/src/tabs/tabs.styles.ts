'use client';
import { styled } from 'styled-components';

/** Tabs and what belongs to them. */
export const TabsRoot = styled.div.withConfig({ componentId: 'care-tabs-root' })`
  box-sizing: border-box;
  min-width: 0;
  max-width: 100%;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;
`;
