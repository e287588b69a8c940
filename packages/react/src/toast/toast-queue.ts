import { warnDev } from '@care-mode/core';
import type { ReactNode } from 'react';
import type { AlertKind } from '../alert';

/** How a notice is shown. */
export interface ToastOptions {
  /**
   * What kind of notice it is; told by icon and word, never by colour alone.
   * @default 'info'
   */
  kind?: AlertKind;
  /** One thing that can be done about it, for instance taking back what was done. */
  action?: { readonly label: ReactNode; readonly onPress: () => void };
  /**
   * How long it stays in standard mode, in ms. In care mode it stays until it is closed,
   * and so does in every mode a warning, an error and what can be acted upon.
   * @default 10000
   */
  timeoutMs?: number;
}

/** Something that was said, in sight or past. */
export interface Notice extends ToastOptions {
  readonly key: string;
  readonly text: ReactNode;
  /** When it was said, in ms since 1970. */
  readonly at: number;
}

/** What a queue holds now. The identity changes only when something in it does. */
export interface ToastState {
  /** The one in sight. */
  readonly current: Notice | undefined;
  /** How many wait behind it. */
  readonly waiting: number;
  /** All that was said, newest first, for reading again (G-04). */
  readonly notices: readonly Notice[];
}

/** Notices one after the other. Knows nothing of React: any code may show one. */
export interface ToastQueue {
  /** Says something. It waits its turn and is kept afterwards. Returns its key. */
  show(text: ReactNode, options?: ToastOptions): string;
  /** Takes one out of sight or out of the line; without a key the one in sight. */
  close(key?: string): void;
  /** Forgets what was said before; what is in sight or waiting stays. */
  clearNotices(): void;
  get(): ToastState;
  subscribe(listener: () => void): () => void;
}

const nothing: ToastState = { current: undefined, waiting: 0, notices: [] };

/**
 * Makes a queue of notices.
 * @param options.keep - How many past notices are kept. @default 50
 * @param options.now - The clock, in ms since 1970.
 */
export function createToastQueue({
  keep = 50,
  now = Date.now,
}: { keep?: number; now?: () => number } = {}): ToastQueue {
  const listeners = new Set<() => void>();
  let line: readonly Notice[] = [];
  let state = nothing;
  let said = 0;

  function change(next: readonly Notice[], notices: readonly Notice[]): void {
    line = next;
    state = { current: line[0], waiting: Math.max(0, line.length - 1), notices };
    for (const listener of [...listeners]) listener();
  }

  return {
    show(text, options) {
      const notice: Notice = { ...options, text, key: `notice-${(said += 1)}`, at: now() };
      if (typeof document === 'undefined') {
        // A server's module is shared by everybody it serves.
        if (process.env.NODE_ENV !== 'production') {
          warnDev(
            'toast-server',
            'A toast was shown on the server, so nobody sees it. Another visitor could have got ' +
              'it. Show it in the browser, in an event handler or an effect.',
          );
        }
        return notice.key;
      }
      // First come, first served: what is being read is not replaced.
      change([...line, notice], [notice, ...state.notices].slice(0, keep));
      return notice.key;
    },
    close(key = line[0]?.key) {
      const rest = line.filter((notice) => notice.key !== key);
      if (rest.length < line.length) change(rest, state.notices);
    },
    clearNotices() {
      if (state.notices.length > 0) change(line, []);
    },
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The queue of the app, where it needs only one. */
export const toastQueue: ToastQueue = /* @__PURE__ */ createToastQueue();
