'use client';
import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';

/** How long an item is held before it is shown large, in ms: what iOS and Android count as long. */
const HOLD_MS = 500;
/** How long after letting go its click may still come, in ms: 300 on pages that zoom at two taps. */
const CLICK_MS = 400;
/** How far a trembling finger may wander meanwhile, in px. */
const WANDER_PX = 12;

interface Press {
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Which item below an element is being held. Letting go after that is no press: the click which
 * follows is stopped, and so is the menu the long press would open.
 *
 * @param items - Selector of what can be held.
 */
export function useLongPress(items: string) {
  const [held, setHeld] = useState<Element | null>(null);
  const press = useRef<Press | null>(null);
  const wasHeld = useRef(false);

  const end = () => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
    setHeld(null);
  };
  const letGo = () => {
    end();
    setTimeout(() => {
      wasHeld.current = false;
    }, CLICK_MS);
  };
  const abandon = () => {
    // No click follows. A finger that was lifted leaves as well, but its click is still to come.
    if (press.current) wasHeld.current = false;
    end();
  };
  useEffect(() => () => clearTimeout(press.current?.timer), []);

  return {
    held,
    handlers: {
      onPointerDown(event: PointerEvent) {
        end();
        wasHeld.current = false;
        const item = event.target instanceof Element ? event.target.closest(items) : null;
        if (!item || !event.isPrimary || event.button !== 0) return;
        const timer = setTimeout(() => {
          wasHeld.current = true;
          setHeld(item);
        }, HOLD_MS);
        press.current = { x: event.clientX, y: event.clientY, timer };
      },
      onPointerMove(event: PointerEvent) {
        const from = press.current;
        if (!from || wasHeld.current) return;
        if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > WANDER_PX) end();
      },
      onPointerUp: letGo,
      onPointerCancel: abandon,
      onPointerLeave: abandon,
      onContextMenu(event: MouseEvent) {
        // From a finger that is down: the right button and the menu key are somebody's own wish.
        if (press.current) event.preventDefault();
      },
      onClickCapture(event: MouseEvent) {
        // Keys, screen readers and scripts click without a pointer; that is always meant.
        if (!wasHeld.current || event.detail === 0) return;
        wasHeld.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}
