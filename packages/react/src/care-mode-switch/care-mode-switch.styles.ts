'use client';

import { styled } from 'styled-components';

/** The switch, and below it what just happened with the way back. */
export const CareModeSwitchRoot = styled.div.withConfig({
  componentId: 'care-care-mode-switch-root',
})`
  min-width: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & > [role='status'] {
    margin: 0;
  }

  & > [role='status']:not(:empty) {
    padding-block-start: var(--care-space-2);
    padding-block-end: var(--care-space-2);
  }
`;
