'use client';
import { styled } from 'styled-components';

/**
 * The question above; below it the answer and its button side by side, or one over the other, each
 * as wide as the page, where a shared line leaves no room for the answer and its clear button.
 */
export const SearchFieldRoot = styled.form.withConfig({ componentId: 'care-search-field-root' })`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  min-width: 0;
  /* An answer stays beside its question on a wide screen. */
  max-inline-size: var(--care-measure);
  margin: 0;
  font-size: var(--care-font-size-body);

  & > div {
    /* Takes all the room of a shared line, so the button grows only on a line of its own. */
    flex: 999 1 11.5em;
    min-width: 0;
    margin-inline-end: var(--care-gap-target);
  }

  & > button {
    flex: 1 1 auto;
    margin-block-start: var(--care-gap-target);
  }

  /* Safari 14.0 has no gap in flex and cannot be asked: 14.1 has it together with inset. */
  @supports (inset: 0) {
    grid-gap: var(--care-gap-target);

    & > div,
    & > button {
      margin: 0;
    }
  }
`;
