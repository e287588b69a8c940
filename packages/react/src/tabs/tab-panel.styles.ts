'use client';
import { styled } from 'styled-components';
import { focusRing } from '../styles/focus-ring';

/** What belongs to one tab. */
export const TabPanelRoot = styled.div.withConfig({ componentId: 'care-tab-panel-root' })`
  min-width: 0;
  padding: var(--care-space-4) 0 0;

  &[hidden] {
    display: none;
  }
  ${focusRing}
`;
