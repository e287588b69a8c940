'use client';
import { placeNumbers, type CommandOption } from '@care-mode/voice/commands';
import { useCallback, useMemo } from 'react';
import { ScopePortal } from '../scope';
import { NumberBadge } from './number-badge.styles';
import { usePlaceOnScreen } from './use-place-on-screen';

/** Side of the square of a number, and of its digits at most (px). */
const [badgeSize, digitSize] = [44, 32];
const square = {
  width: badgeSize,
  height: badgeSize,
  fontSize: `min(var(--care-font-size-lead), ${digitSize}px)`,
};

/** A number beside each thing that can be meant, while one of them is to be chosen. */
export function NumberBadges({ options }: { options: readonly CommandOption[] }) {
  const elements = useMemo(() => options.map(({ element }) => element), [options]);
  const measure = useCallback(() => placeNumbers(options, badgeSize), [options]);
  const places = usePlaceOnScreen(measure, elements);
  return (
    <ScopePortal>
      {places?.map(({ number, left, top }) => (
        // The list of the same numbers is what a screen reader hears.
        <NumberBadge key={number} aria-hidden style={{ ...square, left, top }}>
          {number}
        </NumberBadge>
      ))}
    </ScopePortal>
  );
}
