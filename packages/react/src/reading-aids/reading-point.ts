import { firstLineIn, lineAt, lineNear, type ReadingLine } from './reading-line';

/** Where somebody is reading, in px of the viewport. */
export interface ReadingPoint {
  readonly x: number;
  readonly y: number;
  /** What lies there, or has the focus. */
  readonly target: Element | null;
  /** The line that was tapped or focused; a moving pointer measures nothing. */
  readonly line?: ReadingLine;
}

type Follower = (point: ReadingPoint) => void;

const events = ['pointermove', 'pointerup', 'focusin'] as const;
const passively = { passive: true, capture: true };
const followers = /* @__PURE__ */ new Set<Follower>();
let latest: ReadingPoint | undefined;
let next: (() => ReadingPoint) | undefined;
let frame = 0;
let focused: HTMLElement | undefined;

/**
 * Follows what a person points at, taps or focuses, once a frame at most. However many aids follow,
 * there is one listener for each event, and it never holds an event up.
 *
 * @returns a function that ends it
 */
export function followReading(follower: Follower): () => void {
  if (followers.size === 0) {
    for (const name of events) document.addEventListener(name, notice, passively);
  }
  followers.add(follower);
  follower((latest ??= startingPoint()));
  return () => {
    followers.delete(follower);
    if (followers.size > 0) return;
    for (const name of events) document.removeEventListener(name, notice, passively);
    cancelAnimationFrame(frame);
    frame = 0;
    latest = next = focused = undefined;
  };
}

/** What had the focus before the buttons of the aids got it. */
export function focusedBefore(): HTMLElement | undefined {
  return focused && document.contains(focused) ? focused : undefined;
}

function notice(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  // Who presses a button of an aid is not reading that button.
  if (target?.closest('[data-care-aid-dock]')) {
    if (event.type === 'focusin') rememberFocus((event as FocusEvent).relatedTarget);
    return;
  }
  if (event.type === 'focusin') {
    if (target && isFocusVisible(target)) soon(() => pointOn(firstLineIn(target), target));
    return;
  }
  const { clientX: x, clientY: y, pointerType } = event as PointerEvent;
  if (event.type === 'pointermove') {
    // A finger on its way scrolls; where it is lifted without scrolling, it tapped.
    if (pointerType !== 'touch') soon(() => ({ x, y, target }));
  } else if (pointerType !== 'mouse') {
    soon(() => {
      const line = lineAt(x, y);
      return { x, y: line ? middleOf(line) : y, target, line };
    });
  }
}

/** The dock has got the focus: from a button of its own, from something on the page, or from nowhere. */
function rememberFocus(place: EventTarget | null): void {
  if (place instanceof Element && place.closest('[data-care-aid-dock]')) return;
  focused = place instanceof HTMLElement ? place : undefined;
}

function soon(point: () => ReadingPoint): void {
  next = point;
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    latest = next!();
    for (const follower of [...followers]) follower(latest);
  });
}

/** A focus that shows: a press that focuses a large region must not send the ruler to its start. */
function isFocusVisible(element: Element): boolean {
  try {
    return element.matches(':focus-visible');
  } catch {
    // Safari before 15.4 has no such selector.
    return true;
  }
}

/** An aid is in sight as soon as it is switched on, before anything was pointed at. */
function startingPoint(): ReadingPoint {
  const { clientWidth, clientHeight } = document.documentElement;
  const y = clientHeight / 3;
  const line = lineNear(y, clientHeight / 6);
  return { x: clientWidth / 2, y: line ? middleOf(line) : y, target: null, line };
}

function pointOn(line: ReadingLine, target: Element): ReadingPoint {
  return { x: (line.left + line.right) / 2, y: middleOf(line), target, line };
}

/** Half-way down a line. */
export function middleOf({ top, bottom }: ReadingLine): number {
  return (top + bottom) / 2;
}
