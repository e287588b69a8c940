'use client';
import { warnDev } from '@care-mode/core';
import { useEffect, useState, type Attributes, type ComponentType } from 'react';

/**
 * Renders a component whose code comes when it is first needed; nothing until it is there. Code that
 * does not arrive throws nothing into the app, as `React.lazy` would, and is asked for again next
 * time.
 */
export function Arriving<Props extends object>({
  load,
  give,
}: {
  /** Fetches it. Keep its identity. */
  load: () => Promise<ComponentType<Props>>;
  /** Its props. */
  give: Props & Attributes;
}) {
  const [Arrived, setArrived] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const fetchIt = async () => {
      try {
        const component = await load();
        if (isWanted) setArrived(() => component);
      } catch {
        if (process.env.NODE_ENV !== 'production') {
          warnDev(
            'code-did-not-arrive',
            'The code of a part that was switched on did not arrive, so nothing is seen of it. The ' +
              'page works without it, and it is asked for again when it is switched on again. ' +
              'Check the network and where the chunks of the app are served from.',
          );
        }
      }
    };
    void fetchIt();
    return () => {
      isWanted = false;
    };
  }, [load]);
  return Arrived && <Arrived {...give} />;
}
