'use client';
import { styled } from 'styled-components';

/**
 * What the person is told when there is no sound. Empty, it takes no room. No `<p>`: the button it
 * belongs to may stand inside one.
 */
export const SpeechFaultNoteRoot = styled.span.withConfig({
  componentId: 'care-speech-fault-note-root',
})`
  display: flex;
  align-items: flex-start;
  margin: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  &:not(:empty) {
    margin-top: var(--care-space-2);
    margin-bottom: var(--care-space-2);
  }

  & > svg {
    flex: none;
    margin-inline-end: var(--care-space-2);
  }

  & > span {
    min-width: 0;
  }
`;
