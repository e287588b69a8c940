'use client';

import { useEffect } from 'react';
import { followMarks, type CareMark } from '../marks.ts';

/**
 * {@link followMarks} for as long as a component is there. It renders nothing again.
 *
 * @param marks - A constant of an adapter, for instance `weuiMarks`.
 */
export function useCareMarks(marks: readonly CareMark[]): void {
  useEffect(() => followMarks(marks), [marks]);
}
