'use client';
import { styled } from 'styled-components';

/** Two short lists, each line a mark and its words. */
export const VoiceReportRoot = styled.section.withConfig({ componentId: 'care-voice-report-root' })`
  max-inline-size: var(--care-measure);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & h3 {
    margin: var(--care-space-4) 0 var(--care-space-2);
    font-size: var(--care-font-size-lead);
    font-weight: var(--care-weight-strong);
    line-height: var(--care-line-height-heading);
  }

  & ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  & p {
    margin: 0;
  }

  & li {
    display: flex;
    align-items: flex-start;
    padding: var(--care-space-1) 0;
  }

  & li > svg {
    flex: none;
    margin-inline-end: var(--care-space-2);
  }

  & li > span {
    min-width: 0;
  }

  & li[data-state='there'] > svg {
    color: var(--care-success-text);
  }

  & code {
    color: var(--care-text-secondary);
    font-family: inherit;
  }
`;
