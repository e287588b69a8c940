'use client';
import { styled } from 'styled-components';

/** The app's own bar, and beside it the button that needs no long press. */
export const LongPressEnlargeRoot = styled.div.withConfig({
  componentId: 'care-long-press-enlarge-root',
})`
  min-width: 0;
  font-family: var(--care-font-family);

  /* A long press is ours here: it neither selects the word nor opens the menu of a link. */
  & > [data-part='bar'] {
    -webkit-touch-callout: none;
    -webkit-user-select: none;
    user-select: none;
  }

  & > button {
    margin: var(--care-gap-target);
  }

  @media print {
    & > button {
      display: none;
    }
  }
`;
