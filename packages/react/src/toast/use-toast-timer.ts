'use client';
import { useEffect } from 'react';
import { useCareStore } from '../provider/context';
import type { Notice, ToastQueue } from './toast-queue';

const DEFAULT_MS = 10_000;

/**
 * Closes a passing notice after its time, where it may pass at all: never in care mode, and
 * never a warning, an error or one that can be acted upon. While it is held (a pointer over it,
 * focus in it, the page out of sight) time does not run, and it begins anew afterwards.
 */
export function useToastTimer(
  queue: ToastQueue,
  notice: Notice | undefined,
  isHeld: boolean,
): void {
  const store = useCareStore();
  useEffect(() => {
    if (!notice || isHeld || notice.action) return undefined;
    if (notice.kind === 'warning' || notice.kind === 'danger') return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const start = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // Read now and not before: the person may have switched while it was in sight.
        if (!document.hidden && store.get().mode !== 'care') queue.close(notice.key);
      }, notice.timeoutMs ?? DEFAULT_MS);
    };
    start();
    document.addEventListener('visibilitychange', start);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', start);
    };
  }, [queue, notice, isHeld, store]);
}
