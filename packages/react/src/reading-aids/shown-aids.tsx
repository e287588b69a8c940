'use client';
import { AidDock, type DockedAid } from './aid-dock';
import { Arriving } from '../provider/arriving';
import type { ComponentType } from 'react';

const load: Readonly<Record<DockedAid, () => Promise<ComponentType>>> = {
  crosshair: () => import('../crosshair').then(({ Crosshair }) => Crosshair),
  ruler: () => import('../reading-ruler').then(({ ReadingRuler }) => ReadingRuler),
  largeCursor: () => import('../large-cursor').then(({ LargeCursor }) => LargeCursor),
  lens: () => import('../lens').then(({ Lens }) => Lens),
};

/** The aids that are on, with one place for their buttons. */
export function ShownAids({ aids }: { aids: readonly DockedAid[] }) {
  return (
    <AidDock aids={aids}>
      {aids.map((aid) => (
        <Arriving key={aid} load={load[aid]} give={{}} />
      ))}
    </AidDock>
  );
}
