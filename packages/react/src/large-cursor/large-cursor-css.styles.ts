'use client';
import { createGlobalStyle } from 'styled-components';

/**
 * Cursors of 96 px, of which the arrow fills 72: black with a white edge, so that they show on any
 * ground. What says nothing of its own inherits the arrow; what can be pressed, written into or not
 * be used says so with more weight than the page's own rules, since there the meaning is known.
 */
export const LargeCursorCss = createGlobalStyle`
  [data-large-cursor] {
    --care-cursor-arrow: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96' viewBox='0 0 24 24'%3E%3Cpath fill='black' stroke='white' stroke-width='1.5' stroke-linejoin='round' d='M4 2v17l4.4-3.9 3.1 6.6 3.3-1.5-3-6.5 5.9-.6z'/%3E%3C/svg%3E") 14 5, auto;
    --care-cursor-hand: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96' viewBox='0 0 24 24'%3E%3Cpath fill='black' stroke='white' stroke-width='1.5' stroke-linejoin='round' d='M8 12.6V4a1.9 1.9 0 0 1 3.8 0v5.6l5.3 1a2.4 2.4 0 0 1 1.9 2.6l-.5 4.4a5 5 0 0 1-5 4.4h-1.6a5 5 0 0 1-4-2l-3.3-4.6a1.7 1.7 0 0 1 2.5-2.3z'/%3E%3C/svg%3E") 40 6, pointer;
    --care-cursor-bar: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96' viewBox='0 0 24 24'%3E%3Cpath fill='none' stroke='white' stroke-width='4' stroke-linecap='round' d='M8 3h3l1 1 1-1h3M8 21h3l1-1 1 1h3M12 4v16'/%3E%3Cpath fill='none' stroke='black' stroke-width='2' stroke-linecap='round' d='M8 3h3l1 1 1-1h3M8 21h3l1-1 1 1h3M12 4v16'/%3E%3C/svg%3E") 48 48, text;
    --care-cursor-barred: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='96' height='96' viewBox='0 0 24 24'%3E%3Cg fill='none'%3E%3Cpath stroke='white' stroke-width='5' d='M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M6.4 6.4l11.2 11.2'/%3E%3Cpath stroke='black' stroke-width='2.8' d='M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M6.4 6.4l11.2 11.2'/%3E%3C/g%3E%3C/svg%3E") 48 48, not-allowed;

    cursor: var(--care-cursor-arrow);
  }

  [data-large-cursor] input,
  [data-large-cursor] textarea,
  [data-large-cursor] [contenteditable=''],
  [data-large-cursor] [contenteditable='true'],
  [data-large-cursor] [role='textbox'],
  [data-large-cursor] [role='searchbox'] {
    cursor: var(--care-cursor-bar) !important;
  }

  [data-large-cursor] a[href],
  [data-large-cursor] button,
  [data-large-cursor] summary,
  [data-large-cursor] label,
  [data-large-cursor] select,
  [data-large-cursor] option,
  [data-large-cursor] input[type='checkbox'],
  [data-large-cursor] input[type='radio'],
  [data-large-cursor] input[type='button'],
  [data-large-cursor] input[type='submit'],
  [data-large-cursor] input[type='reset'],
  [data-large-cursor] input[type='file'],
  [data-large-cursor] input[type='image'],
  [data-large-cursor] input[type='range'],
  [data-large-cursor] input[type='color'],
  [data-large-cursor] [role='button'],
  [data-large-cursor] [role='link'],
  [data-large-cursor] [role='tab'],
  [data-large-cursor] [role='switch'],
  [data-large-cursor] [role='checkbox'],
  [data-large-cursor] [role='radio'],
  [data-large-cursor] [role='menuitem'],
  [data-large-cursor] [role='option'] {
    cursor: var(--care-cursor-hand) !important;
  }

  /* Named twice, to weigh more than a kind of input above. */
  [data-large-cursor] :disabled:disabled,
  [data-large-cursor] [aria-disabled='true'][aria-disabled] {
    cursor: var(--care-cursor-barred) !important;
  }
`;
