'use client';
import { styled } from 'styled-components';

/** Buttons beside each other; what is heard, in large type, below them. */
export const VoiceInputButtonRoot = styled.section.withConfig({
  componentId: 'care-voice-input-button-root',
})`
  min-width: 0;
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  overflow-wrap: break-word;

  & > [data-part='ways'] {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-1 * var(--care-gap-target));
  }

  & > [data-part='ways'] > * {
    margin: var(--care-gap-target) 0 0;
    margin-inline-start: var(--care-gap-target);
  }

  & p {
    margin: var(--care-space-2) 0 0;
  }

  & [data-part='note'] {
    color: var(--care-text-secondary);
  }

  & > [data-part='heard'] {
    font-size: var(--care-font-size-title);
    font-weight: var(--care-weight-medium);
    line-height: var(--care-line-height-heading);
  }

  @media print {
    display: none;
  }
`;
