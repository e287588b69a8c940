/**
 * The two-colour focus ring of every control (C-24, W-05): one of its lines shows on any ground.
 * Browsers without `:focus-visible` (Safari before 15.4) keep their own ring.
 */
export const focusRing = `
  &:focus-visible {
    outline: var(--care-focus-width) solid var(--care-focus-outer);
    outline-offset: var(--care-focus-offset);
    box-shadow: 0 0 0 var(--care-focus-offset) var(--care-focus-inner);
  }
`;
