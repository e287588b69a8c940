'use client';
import { useSyncExternalStore } from 'react';
import { toastQueue, type ToastQueue, type ToastState } from './toast-queue';

/**
 * What a queue holds now, and `show` and `close` of it.
 * @param queue - Of `createToastQueue`. @default toastQueue
 */
export function useToast(
  queue: ToastQueue = toastQueue,
): ToastState & Pick<ToastQueue, 'show' | 'close' | 'clearNotices'> {
  const state = useSyncExternalStore(queue.subscribe, queue.get, queue.get);
  return { ...state, show: queue.show, close: queue.close, clearNotices: queue.clearNotices };
}
