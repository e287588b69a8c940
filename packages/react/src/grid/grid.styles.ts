'use client';
import { styled } from 'styled-components';

/**
 * As many equal columns as the mode allows, and fewer where a column would get narrower than eight
 * characters: so a phone of 320 px with double text falls back to one column (C-06).
 */
export const GridRoot = styled.div.withConfig({ componentId: 'care-grid-root' })`
  --grid-gap: var(--care-space-4);
  --grid-least: 8em;
  --grid-columns: var(--care-columns);
  display: grid;
  grid-gap: var(--grid-gap);
  grid-template-columns: repeat(
    auto-fit,
    minmax(
      min(
        100%,
        max(
          var(--grid-least),
          calc((100% - (var(--grid-columns) - 1) * var(--grid-gap)) / var(--grid-columns))
        )
      ),
      1fr
    )
  );
  min-width: 0;

  &[data-columns='fill'] {
    --grid-least: 16em;
    --grid-columns: 6;
  }

  &[data-gap='target'] {
    --grid-gap: var(--care-gap-target);
  }

  &[data-gap='3'] {
    --grid-gap: var(--care-space-3);
  }

  &[data-gap='5'] {
    --grid-gap: var(--care-space-5);
  }

  &[data-gap='6'] {
    --grid-gap: var(--care-space-6);
  }

  & > * {
    min-width: 0;
  }
`;
