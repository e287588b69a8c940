import styled from 'styled-components';

/** A column as high as the screen, so that the bars stand at its bottom on a short page too. */
export const AppRoot = styled.div`
  display: flex;
  flex-direction: column;
  min-height: 100vh;
`;
