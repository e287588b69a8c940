'use client';

import { useCareStore } from '../provider/context';
import { useStorePick } from '../provider/use-care-profile';
import { CareMore } from './care-more';
import type { ReactNode } from 'react';
import type { CareProfile } from '@care-mode/core';

/** True in care mode; the component using it renders again only when the mode changes. */
function useIsCare(consumer: string): boolean {
  return useStorePick(useCareStore(consumer), isCare);
}

/** Props of `CareOnly`. */
export interface CareOnlyProps {
  /** What care mode offers besides. */
  children?: ReactNode;
}

/**
 * Renders its children in care mode only. For layout: a person in care mode may be offered
 * something more (a help button), never a different price or a missing function.
 */
export function CareOnly({ children }: CareOnlyProps) {
  return <>{useIsCare('CareOnly') ? children : null}</>;
}

/** Props of `StandardOnly`. */
export interface StandardOnlyProps {
  /** What stands open in standard mode. */
  children?: ReactNode;
  /**
   * In care mode the children stay within reach under this word (K-01). `false` leaves them out:
   * only for decoration, since a function must not get lost.
   * @default the built-in word 更多
   */
  more?: boolean | string;
}

/** Shows its children in standard mode, and folds them away under 更多 in care mode. */
export function StandardOnly({ children, more = true }: StandardOnlyProps) {
  if (!useIsCare('StandardOnly')) return <>{children}</>;
  return more ? <CareMore label={more}>{children}</CareMore> : null;
}

/** Props of `CareSwap`. */
export interface CareSwapProps {
  /** What care mode shows: at most five main choices (K-01). */
  care: ReactNode;
  /** What standard mode shows. */
  standard: ReactNode;
  /**
   * In care mode the standard content stays within reach under this word (K-01). `false` when
   * `care` offers everything `standard` does.
   * @default the built-in word 更多
   */
  more?: boolean | string;
}

/** Two layouts of the same functions, one per mode. */
export function CareSwap({ care, standard, more = true }: CareSwapProps) {
  if (!useIsCare('CareSwap')) return <>{standard}</>;
  return (
    <>
      {care}
      {more ? <CareMore label={more}>{standard}</CareMore> : null}
    </>
  );
}

function isCare(profile: CareProfile): boolean {
  return profile.mode === 'care';
}
