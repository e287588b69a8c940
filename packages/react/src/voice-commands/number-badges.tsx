'use client';
import { placeNumbers, type CommandOption } from '@care-mode/voice/commands';
import { useCallback, useMemo, useRef } from 'react';
import { ScopePortal } from '../scope';
import { NumberBadge } from './number-badge.styles';
import { usePlaceOnScreen } from './use-place-on-screen';

/** A number beside each thing that can be meant, while one of them is to be chosen. */
export function NumberBadges({ options }: { options: readonly CommandOption[] }) {
  const elements = useMemo(() => options.map(({ element }) => element), [options]);
  const first = useRef<HTMLSpanElement>(null);
  // All are drawn before they have a place: how large they are is known from there.
  const measure = useCallback(
    () => placeNumbers(options, first.current?.getBoundingClientRect().width ?? 0),
    [options],
  );
  const places = usePlaceOnScreen(measure, elements);
  return (
    <ScopePortal>
      {options.map(({ number }, at) => {
        const place = places?.find((one) => one.number === number);
        return (
          // The list of the same numbers is what a screen reader hears.
          <NumberBadge
            key={number}
            ref={at === 0 ? first : undefined}
            aria-hidden
            style={place ? { left: place.left, top: place.top } : { visibility: 'hidden' }}
          >
            {number}
          </NumberBadge>
        );
      })}
    </ScopePortal>
  );
}
