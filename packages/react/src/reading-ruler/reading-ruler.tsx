'use client';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { forwardRef, useRef, type ComponentPropsWithoutRef, type KeyboardEvent } from 'react';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { readingAidWords } from '../messages/zh-cn/reading-aids';
import { AidControls, useAidOff, type ReadingAidProps } from '../reading-aids/aid-dock';
import { lineBeside, lineNear } from '../reading-aids/reading-line';
import { middleOf, type ReadingPoint } from '../reading-aids/reading-point';
import { useReading } from '../reading-aids/use-reading';
import { ScopePortal } from '../scope/scope-portal';
import { ReadingRulerRoot } from './reading-ruler.styles';

/** Props of {@link ReadingRuler}; the rest goes to the `<div>` that is the ruler. */
export interface ReadingRulerProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, ReadingAidProps {}

/**
 * Keeps the place in a text: two lines across the screen around the line that is pointed at, tapped
 * or focused (W-23). The buttons 上一行 and 下一行, and the arrow keys on them, go on line by line and
 * scroll the page where it is needed. It takes no touches and moves only along with the person.
 *
 * Renders a `<div>` at the end of the body, and its buttons.
 */
export const ReadingRuler = /* @__PURE__ */ forwardRef<HTMLDivElement, ReadingRulerProps>(
  function ReadingRuler({ onOff, ...rest }, ref) {
    const say = useWords(readingAidWords);
    const { isOff, turnOff } = useAidOff('ruler', onOff);
    const root = useRef<HTMLDivElement>(null);
    const ownRef = useComposedRefs(root, useReading(lay), ref);
    if (isOff) return null;
    const step = (by: -1 | 1) => {
      if (root.current) stepBy(root.current, by);
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      step(event.key === 'ArrowUp' ? -1 : 1);
    };
    return (
      <>
        <ScopePortal>
          <ReadingRulerRoot aria-hidden="true" {...rest} ref={ownRef} />
        </ScopePortal>
        <AidControls aid="ruler" onOff={turnOff}>
          <Button icon={ArrowUp} onClick={() => step(-1)} onKeyDown={handleKeyDown}>
            {say('ruler.up')}
          </Button>
          <Button icon={ArrowDown} onClick={() => step(1)} onKeyDown={handleKeyDown}>
            {say('ruler.down')}
          </Button>
        </AidControls>
      </>
    );
  },
);

/** Lays the ruler around a point, as high as the line there if that is known. */
function lay(ruler: HTMLElement, { y, line }: Pick<ReadingPoint, 'y' | 'line'>): void {
  if (line) ruler.style.setProperty('--care-reading-line', `${line.bottom - line.top}px`);
  else ruler.style.removeProperty('--care-reading-line');
  ruler.style.transform = `translate3d(0, calc(${y}px - 50%), 0)`;
}

/** Goes one line on or back, from wherever the ruler lies now: the page may have been scrolled. */
function stepBy(ruler: HTMLElement, by: -1 | 1): void {
  const { top, height } = ruler.getBoundingClientRect();
  const here = lineNear(top + height / 2, height);
  const line = here && lineBeside(here, by);
  if (here && !line) return;
  const y = line ? middleOf(line) : top + height / 2 + by * height;
  const scrolled = scrollFor(y, height, line?.text);
  lay(ruler, { y: Math.min(Math.max(y - scrolled, 0), window.innerHeight), line });
}

/**
 * Scrolls by what is needed to keep a height where it can be read: inside of what scrolls the text,
 * and above the buttons. Returns how far that was.
 */
function scrollFor(y: number, height: number, text: Text | undefined): number {
  const scroller = scrollerOf(text);
  if (!scroller) return 0;
  const isPage = scroller === document.scrollingElement;
  const box = scroller.getBoundingClientRect();
  const dock = document.querySelector('[data-care-aid-dock] [role="group"]');
  const highest = Math.max(isPage ? 0 : box.top, 0) + height / 2;
  const lowest =
    Math.min(
      isPage ? window.innerHeight : box.bottom,
      dock ? dock.getBoundingClientRect().top : window.innerHeight,
    ) - height;
  const { scrollTop } = scroller;
  // The line is laid out in the same moment, so a page that glides has to jump this once.
  scroller.scrollBy({
    top: Math.max(y - lowest, 0) - Math.max(highest - y, 0),
    behavior: 'instant',
  });
  return scroller.scrollTop - scrollTop;
}

/** What scrolls a text: a part of the page, or the page. */
function scrollerOf(text: Text | undefined): HTMLElement | null {
  for (let part = text?.parentElement; part && part !== document.body; part = part.parentElement) {
    if (
      part.scrollHeight > part.clientHeight &&
      /auto|scroll/.test(getComputedStyle(part).overflowY)
    )
      return part;
  }
  return document.scrollingElement as HTMLElement | null;
}
