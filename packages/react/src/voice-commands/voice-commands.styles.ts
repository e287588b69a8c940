'use client';
import { styled } from 'styled-components';

/** A button, what can be said, and what came of it. */
export const VoiceCommandsRoot = styled.section.withConfig({
  componentId: 'care-voice-commands-root',
})`
  max-inline-size: var(--care-measure);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & > p {
    margin: var(--care-space-2) 0 0;
  }

  & > [data-part='answer']:not(:empty) {
    font-weight: var(--care-weight-medium);
  }

  & q {
    /* In one piece, unless a line is too short for it. */
    display: inline-block;
    max-width: 100%;
    margin-inline-end: var(--care-space-2);
  }

  & > [data-part='ways'] {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-1 * var(--care-gap-target));
  }

  & > [data-part='ways'] > * {
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  @media print {
    display: none;
  }
`;
