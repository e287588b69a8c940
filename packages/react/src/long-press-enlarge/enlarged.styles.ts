'use client';
import { styled } from 'styled-components';

/** What is held, large and in the middle. It takes no touches and goes when the finger does. */
export const EnlargedRoot = styled.div.withConfig({ componentId: 'care-enlarged-root' })`
  position: fixed;
  top: 0;
  right: 0;
  bottom: 0;
  left: 0;
  z-index: 1200;
  display: flex;
  align-items: center;
  justify-content: center;
  padding: var(--care-gutter);
  pointer-events: none;

  & > div {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    align-items: center;
    min-width: calc(var(--care-target-hero) * 2);
    max-width: 100%;
    max-height: 100%;
    padding: var(--care-space-5);
    border: var(--care-bar-width) solid var(--care-accent-text);
    border-radius: var(--care-radius-card);
    overflow: hidden;
    background-color: var(--care-surface-raised);
    color: var(--care-text);
    font-family: var(--care-font-family);
    font-size: calc(var(--care-font-size-lead) * 2);
    font-weight: var(--care-weight-strong);
    letter-spacing: var(--care-letter-spacing);
    line-height: var(--care-line-height-heading);
    text-align: center;
    overflow-wrap: break-word;
  }

  & > div > span {
    max-width: 100%;
  }

  && [data-part='picture'] > * {
    width: calc(var(--care-icon-size) * 2.5);
    height: calc(var(--care-icon-size) * 2.5);
  }

  @media print {
    display: none;
  }
`;
