'use client';
import { X } from 'lucide-react';
import { createContext, useContext, useState, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { readingAidWords } from '../messages/zh-cn/reading-aids';
import { useCareStore } from '../provider/context';
import { ScopePortal } from '../scope/scope-portal';
import { useMeasured } from '../toast/use-measured';
import { AidDockRoot } from './aid-dock.styles';
import { focusedBefore } from './reading-point';

/** An aid with buttons of its own. */
export type DockedAid = 'crosshair' | 'ruler' | 'largeCursor' | 'lens';

/** What every aid that can be put by itself takes. */
export interface ReadingAidProps {
  /**
   * Called when the person presses its button to switch it off. It has gone by then: taken out of
   * the `aids` setting, where it was in there and is not locked.
   */
  onOff?: () => void;
}

/** Undefined outside a dock; null until the dock is there. */
const DockPlace = /* @__PURE__ */ createContext<HTMLElement | null | undefined>(undefined);

/** One place for the buttons of several aids, in the order given: no aid moves those of another. */
export function AidDock({ aids, children }: { aids: readonly DockedAid[]; children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <>
      <Dock setPlace={setPlace}>
        {aids.map((aid) => (
          <div key={aid} data-aid={aid} />
        ))}
      </Dock>
      <DockPlace.Provider value={place}>{children}</DockPlace.Provider>
    </>
  );
}

/** The buttons of one aid: in the common dock, or in a dock of its own. */
export function AidControls({
  aid,
  onOff,
  children,
}: {
  aid: DockedAid;
  onOff: () => void;
  children?: ReactNode;
}) {
  const say = useWords(readingAidWords);
  const place = useContext(DockPlace);
  const turnOff = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes away with the press; focus must not fall to the top of the page with it.
    const own = currentTarget.closest('[data-aid]');
    const others = currentTarget.closest('[data-care-aid-dock]')?.querySelectorAll('button') ?? [];
    const other = Array.from(others).find((button) => !own?.contains(button));
    (other ?? focusedBefore())?.focus({ preventScroll: true });
    onOff();
  };
  const controls = (
    <>
      {children}
      <Button icon={X} onClick={turnOff}>
        {say(`aid.off.${aid}`)}
      </Button>
    </>
  );
  if (place === undefined) {
    return (
      <Dock>
        <div data-aid={aid}>{controls}</div>
      </Dock>
    );
  }
  const slot = place?.querySelector(`[data-aid="${aid}"]`);
  return slot ? createPortal(controls, slot) : null;
}

function Dock({
  setPlace,
  children,
}: {
  setPlace?: (element: HTMLElement | null) => void;
  children: ReactNode;
}) {
  const say = useWords(readingAidWords);
  const measured = useMeasured('--care-aid-inset');
  return (
    <ScopePortal>
      {/* Dialogs leave elements with the mark of react-aria reachable. */}
      <AidDockRoot data-care-aid-dock="" data-react-aria-top-layer="true">
        <div data-part="place">
          <div ref={measured} role="group" aria-label={say('aid.controls')}>
            <div ref={setPlace} data-part="controls">
              {children}
            </div>
          </div>
        </div>
      </AidDockRoot>
    </ScopePortal>
  );
}

/**
 * Whether an aid is still on, and how it is switched off. It goes at once, even where the setting is
 * locked or never named it: a person can always get rid of what lies over the page.
 */
export function useAidOff(aid: DockedAid, onOff: (() => void) | undefined) {
  const store = useCareStore();
  const [isOff, setOff] = useState(false);
  const turnOff = () => {
    const { aids, sources } = store.get();
    if (aids.includes(aid) && sources.aids !== 'policy') {
      store.set({ aids: aids.filter((used) => used !== aid) });
    }
    setOff(true);
    onOff?.();
  };
  return { isOff, turnOff };
}
