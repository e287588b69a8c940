/** A mouse that rests this long on something means it (ms). */
const restMs = 500;

/**
 * Calls back with what a person points at: what a finger tapped, what the mouse rests on, and what
 * the keyboard moved the focus to. Nothing is prevented and nothing is delayed.
 *
 * @returns a function that stops watching
 */
export function watchPointing(
  root: Document | Element,
  onPoint: (target: EventTarget | null, isTap: boolean) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: EventTarget | null = null;
  let isPressing = false;

  const clicked = (event: Event) => {
    isPressing = false;
    clearTimeout(timer);
    onPoint(targetOf(event), true);
  };
  const pressed = () => {
    isPressing = true;
    clearTimeout(timer);
  };
  const released = () => {
    // The click comes right after; a drag or scroll has none.
    setTimeout(() => {
      isPressing = false;
    }, 0);
  };
  const moved = (event: Event) => {
    if ((event as PointerEvent).pointerType !== 'mouse') return;
    const target = targetOf(event);
    if (target === resting) return;
    resting = target;
    clearTimeout(timer);
    timer = setTimeout(() => onPoint(target, false), restMs);
  };
  const focused = (event: Event) => {
    // A finger that focuses also taps, and is heard then.
    if (isPressing) return;
    clearTimeout(timer);
    onPoint(targetOf(event), false);
  };
  const left = () => {
    clearTimeout(timer);
    resting = null;
  };

  const listeners: readonly [string, (event: Event) => void][] = [
    ['pointerdown', pressed],
    ['pointerup', released],
    ['pointercancel', released],
    ['pointerover', moved],
    ['pointerleave', left],
    ['focusin', focused],
    ['click', clicked],
  ];
  // In the capture phase: pages that stop their events are read too.
  for (const [type, listener] of listeners) {
    root.addEventListener(type, listener, { capture: true, passive: true });
  }
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of listeners) {
      root.removeEventListener(type, listener, { capture: true });
    }
  };
}

/** The innermost element, also inside open shadow roots. */
function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
