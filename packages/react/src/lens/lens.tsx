'use client';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Check, Pin } from 'lucide-react';
import { forwardRef, useCallback, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { readingAidWords } from '../messages/zh-cn/reading-aids';
import { AidControls, useAidOff, type ReadingAidProps } from '../reading-aids/aid-dock';
import { useReading } from '../reading-aids/use-reading';
import { ScopePortal } from '../scope/scope-portal';
import { LensRoom } from './lens-room.styles';
import { LensRoot } from './lens.styles';
import { pointedText } from './pointed-text';
import type { ReadingPoint } from '../reading-aids/reading-point';

/** The part of the screen's height the lens may take, as in its styles. */
const HEIGHT = 0.35;

/** Props of {@link Lens}; the rest goes to the `<div>` that shows the words. */
export interface LensProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, ReadingAidProps {}

/**
 * Shows what is pointed at, tapped or focused once more, at twice the size of the page's text: the
 * sentence, the name of a control with what stands in it, what a picture shows (W-03). Words, not
 * pixels, so they are sharp and wrap. It stands at the edge away from the finger; the button 停住不动
 * holds it still. The content of a password field is never shown.
 *
 * Renders a `<div>` at the end of the body, and its buttons. Assistive technology has the words
 * already, so it is told only of what is held still.
 */
export const Lens = /* @__PURE__ */ forwardRef<HTMLDivElement, LensProps>(function Lens(
  { onOff, ...rest },
  ref,
) {
  const say = useWords(readingAidWords);
  const { isOff, turnOff } = useAidOff('lens', onOff);
  const [text, setText] = useState<string>();
  const [edge, setEdge] = useState<'top' | 'bottom'>('top');
  const [isPinned, setPinned] = useState(false);
  const isHeld = useRef(isPinned);
  const follow = useCallback((element: HTMLElement, point: ReadingPoint) => {
    if (isHeld.current) return;
    setEdge(point.y < window.innerHeight / 2 ? 'bottom' : 'top');
    // Between two lines there is nothing to read; the last words stay instead of flickering.
    const found = pointedText(point, roomIn(element));
    if (found) setText(found);
  }, []);
  const ownRef = useComposedRefs(useReading(follow), ref);
  if (isOff) return null;
  const pin = () => {
    isHeld.current = !isPinned;
    setPinned(!isPinned);
  };
  return (
    <>
      <ScopePortal>
        <LensRoot
          {...(isPinned
            ? { role: 'region', 'aria-label': say('lens.label'), tabIndex: 0 }
            : { 'aria-hidden': true })}
          {...rest}
          data-care-lens=""
          data-edge={edge}
          data-pinned={isPinned ? '' : undefined}
          ref={ownRef}
        >
          {text ?? <span>{say('lens.hint')}</span>}
        </LensRoot>
        <LensRoom aria-hidden="true" />
      </ScopePortal>
      <AidControls aid="lens" onOff={turnOff}>
        <Button icon={isPinned ? Check : Pin} aria-pressed={isPinned} onClick={pin}>
          {say('lens.pin')}
        </Button>
      </AidControls>
    </>
  );
});

/** How many characters of its size the lens can show on this screen, Chinese ones being the widest. */
function roomIn(lens: Element): number {
  const size = Number.parseFloat(getComputedStyle(lens).fontSize) || 1;
  const { clientWidth, clientHeight } = document.documentElement;
  const line = Math.floor((clientWidth - size) / size);
  return line * Math.floor((clientHeight * HEIGHT) / (size * 1.5));
}
