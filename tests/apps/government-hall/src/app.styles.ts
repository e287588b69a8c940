import styled from 'styled-components';

/** A column as high as the screen, so that the bars stand at its bottom on a short page too. */
export const AppRoot = styled.div`
  display: flex;
  flex-direction: column;
  min-height: 100vh;
`;

/** The ways to a person: the same place on every page (C-28). */
export const HelpArea = styled.div`
  box-sizing: border-box;
  width: 100%;
  max-width: 48rem;
  margin-inline: auto;
  padding: 0 var(--care-gutter) var(--care-space-5);
`;
