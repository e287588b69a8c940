'use client';

import { useEffect, useState } from 'react';

/**
 * Where something belongs on the screen, also after the page, or the frame it is in, was scrolled.
 *
 * @param measure - Keep its identity.
 * @param elements - What is measured. Keep its identity too.
 */
export function usePlaceOnScreen<Place>(
  measure: () => Place,
  elements: readonly (Element | null)[],
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const update = () => setPlace(measure());
    update();
    const documents = new Set([document]);
    for (const element of elements) if (element) documents.add(element.ownerDocument);
    for (const one of documents) {
      one.addEventListener('scroll', update, { capture: true, passive: true });
    }
    window.addEventListener('resize', update);
    return () => {
      for (const one of documents) one.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [measure, elements]);
  return place;
}
