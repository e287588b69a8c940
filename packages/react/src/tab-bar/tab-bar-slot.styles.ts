'use client';
import { styled } from 'styled-components';

/**
 * One place in the bar. All in one row while each has room for three characters, otherwise in
 * two rows of equal places: large text never cuts a word and never takes a third row.
 */
export const TabBarSlot = styled.li.withConfig({ componentId: 'care-tab-bar-slot' })`
  --row: calc(100% / var(--tab-count) - 0.05px);
  --half-row: calc(100% / var(--tab-half) - 0.05px);

  box-sizing: border-box;
  display: flex;
  flex: 1 1 max(var(--row), min(var(--half-row), calc((var(--tab-count) * 3.4em - 100%) * 999)));
  min-width: 0;
  margin: 0;
  padding: 0;
`;
