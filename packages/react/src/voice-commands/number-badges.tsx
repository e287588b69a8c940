'use client';
import { useEffect, useState } from 'react';
import { ScopePortal } from '../scope';
import { NumberBadge } from './number-badge.styles';
import type { CommandOption } from '@care-mode/voice/commands';

/** A number on each thing that can be meant, while one of them is to be chosen. */
export function NumberBadges({ options }: { options: readonly CommandOption[] }) {
  const [places, setPlaces] = useState<readonly { number: number; left: number; top: number }[]>(
    [],
  );
  useEffect(() => {
    const place = () => {
      setPlaces(
        options.flatMap(({ number, element }) => {
          if (!element?.isConnected) return [];
          const { left, top } = element.getBoundingClientRect();
          return [{ number, left: Math.max(0, left), top: Math.max(0, top) }];
        }),
      );
    };
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [options]);
  return (
    <ScopePortal>
      {places.map(({ number, left, top }) => (
        // The list of the same numbers is what a screen reader hears.
        <NumberBadge key={number} aria-hidden style={{ left, top }}>
          {number}
        </NumberBadge>
      ))}
    </ScopePortal>
  );
}
