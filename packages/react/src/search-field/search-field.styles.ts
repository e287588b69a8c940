'use client';
import styled from 'styled-components';

/** The question above; below it the answer and its button side by side, or one over the other. */
export const SearchFieldRoot = styled.form`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  min-width: 0;
  margin: 0;
  margin-block-end: calc(var(--care-gap-target) * -1);

  & > div {
    flex: 1 1 10em;
    min-width: 0;
    margin-block-end: var(--care-gap-target);
    margin-inline-end: var(--care-gap-target);
  }

  & > button {
    flex: 0 1 auto;
    margin-block-end: var(--care-gap-target);
  }
`;
