/** A page that is never idle is not waited for longer than this (ms). */
const mostMs = 2000;
/** Safari has no requestIdleCallback; by then what is seen first has been painted (ms). */
const laterMs = 200;

/**
 * Does something when nobody waits for anything else.
 *
 * @returns a function that calls it off
 */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const request = requestIdleCallback(work, { timeout: mostMs });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(work, laterMs);
  return () => clearTimeout(timer);
}
