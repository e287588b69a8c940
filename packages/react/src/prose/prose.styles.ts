'use client';
import { styled } from 'styled-components';

/**
 * Plain HTML made readable: documents, notices, articles. Lines of 40 characters at most, never
 * justified (C-02); paragraphs apart by A-07. The rules name elements, since the text inside comes
 * from an editor or a server and carries no class of ours.
 */
export const ProseRoot = styled.div.withConfig({ componentId: 'care-prose-root' })`
  min-width: 0;
  max-inline-size: var(--care-measure);
  color: var(--care-text);
  font-family: var(--care-font-family);
  font-size: var(--care-font-size-body);
  font-weight: var(--care-weight-regular);
  letter-spacing: var(--care-letter-spacing);
  line-height: var(--care-line-height-body);
  text-align: start;
  overflow-wrap: break-word;

  & p,
  & ul,
  & ol,
  & dl,
  & blockquote,
  & table,
  & figure,
  & pre {
    margin: 0;
    margin-block-start: var(--care-paragraph-gap);
  }

  & h1,
  & h2,
  & h3,
  & h4 {
    margin: 0;
    margin-block-start: var(--care-paragraph-gap);
    font-weight: var(--care-weight-strong);
    line-height: var(--care-line-height-heading);
  }

  & h1 {
    font-size: var(--care-font-size-display);
  }

  & h2 {
    font-size: var(--care-font-size-headline);
  }

  & h3 {
    font-size: var(--care-font-size-title);
  }

  & h4 {
    font-size: var(--care-font-size-lead);
  }

  /* A title belongs to what follows it. */
  & h1 + *,
  & h2 + *,
  & h3 + *,
  & h4 + * {
    margin-block-start: var(--care-space-3);
  }

  & > :first-child {
    margin-block-start: 0;
  }

  & ul,
  & ol {
    padding-inline-start: 1.75em;
  }

  & li + li,
  & li > ul,
  & li > ol {
    margin-block-start: var(--care-space-3);
  }

  & li > p {
    margin-block-start: 0;
  }

  & li > p + p {
    margin-block-start: var(--care-paragraph-gap);
  }

  & a {
    border-radius: var(--care-radius-small);
    color: var(--care-link);
    font-weight: var(--care-weight-medium);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  & a:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: var(--care-focus-offset);
    box-shadow: 0 0 0 var(--care-focus-offset) var(--care-focus-inner);
  }

  & strong,
  & b {
    font-weight: var(--care-weight-strong);
  }

  & blockquote {
    padding: var(--care-space-3) var(--care-space-4);
    border-inline-start: var(--care-bar-width) solid var(--care-accent-text);
    border-radius: var(--care-radius-small);
    background-color: var(--care-surface-sunken);
  }

  & blockquote > :first-child {
    margin-block-start: 0;
  }

  & hr {
    margin-block-start: var(--care-space-6);
    margin-block-end: var(--care-space-6);
    border: 0;
    border-block-start: var(--care-border-width) solid var(--care-divider);
  }

  & img,
  & video {
    max-width: 100%;
    height: auto;
    border-radius: var(--care-radius-control);
  }

  & figcaption,
  & caption,
  & small {
    color: var(--care-text-secondary);
    font-size: var(--care-font-size-caption);
    text-align: start;
  }

  & pre {
    white-space: pre-wrap;
  }

  /* Cells wrap anywhere before the page would scroll sideways (C-06). */
  & table {
    width: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
  }

  & caption {
    padding-block-end: var(--care-space-2);
  }

  & th,
  & td {
    padding: var(--care-space-2);
    border: var(--care-border-width) solid var(--care-divider);
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }

  & th {
    background-color: var(--care-surface-sunken);
    font-weight: var(--care-weight-strong);
  }

  /*
   * What is far down a long text is laid out when it comes near and remembers its size, so a mode
   * switch restyles the screen, not the document. Find-in-page, focus and screen readers still
   * reach it. The first screens are left alone: they would only pay for it. The clip margin keeps
   * the focus ring of a link at the edge.
   */
  @supports (contain-intrinsic-block-size: auto 6em) {
    @media screen {
      & > :nth-child(n + 13) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 6em;
        overflow-clip-margin: var(--care-space-2);
      }
    }
  }
`;
