'use client';
import { X } from 'lucide-react';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
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

interface CommonDock {
  /** Null until the dock is there. */
  readonly place: HTMLElement | null;
  /** Says that an aid has buttons; returns what says that they have gone. */
  readonly enter: () => () => void;
}

/** Undefined outside a common dock. */
const DockContext = /* @__PURE__ */ createContext<CommonDock | undefined>(undefined);

/** One place for the buttons of several aids, in the order given: no aid moves those of another. */
export function AidDock({ aids, children }: { aids: readonly DockedAid[]; children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [count, setCount] = useState(0);
  const dock = useMemo(() => {
    const enter = () => {
      setCount((before) => before + 1);
      return () => setCount((before) => before - 1);
    };
    return { place, enter };
  }, [place]);
  return (
    <>
      <Dock setPlace={setPlace} isEmpty={count === 0}>
        {aids.map((aid) => (
          <div key={aid} data-aid={aid} />
        ))}
      </Dock>
      <DockContext.Provider value={dock}>{children}</DockContext.Provider>
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
  const dock = useContext(DockContext);
  useEffect(() => dock?.enter(), [dock]);
  const turnOff = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes away with the press; focus must not fall to the top of the page with it.
    const bar = currentTarget.closest('[data-care-aid-dock]');
    if (bar?.contains(document.activeElement)) {
      const own = currentTarget.closest('[data-aid]');
      const others = Array.from(bar.querySelectorAll('button'));
      const other = others.find((button) => !own?.contains(button));
      (other ?? focusedBefore())?.focus({ preventScroll: true });
    }
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
  if (!dock) {
    return (
      <Dock>
        <div data-aid={aid}>{controls}</div>
      </Dock>
    );
  }
  const slot = dock.place?.querySelector(`[data-aid="${aid}"]`);
  return slot ? createPortal(controls, slot) : null;
}

function Dock({
  setPlace,
  isEmpty = false,
  children,
}: {
  setPlace?: (element: HTMLElement | null) => void;
  /** Without a button there is no bar either: code may never arrive, an aid may have been sent away. */
  isEmpty?: boolean;
  children: ReactNode;
}) {
  const say = useWords(readingAidWords);
  const measured = useMeasured('--care-aid-inset');
  return (
    <ScopePortal>
      {/* Dialogs leave elements with the mark of react-aria reachable. */}
      <AidDockRoot hidden={isEmpty} data-care-aid-dock="" data-react-aria-top-layer="true">
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
