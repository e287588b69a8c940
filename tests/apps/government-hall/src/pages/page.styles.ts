import styled from 'styled-components';

/** The column a page stands in. */
export const PageRoot = styled.main`
  box-sizing: border-box;
  max-width: 48rem;
  width: 100%;
  margin-inline: auto;
  padding: var(--care-space-4) var(--care-gutter) var(--care-space-6);
`;
