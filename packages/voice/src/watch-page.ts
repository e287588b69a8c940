/**
 * Calls back once when a page is left: hidden, unloaded, or drawn anew without the element, as every
 * router does on a route change, whatever its name.
 *
 * @param elementNow - What is being read; `null` stands on no page. @default nothing of the page
 * @returns a function that stops watching
 */
export function watchPage(onLeft: () => void, elementNow?: () => Element | null): () => void {
  if (typeof document === 'undefined') return () => {};
  const changed = () => {
    const element = elementNow?.();
    if (element && !isOnPage(element)) onLeft();
  };
  const hidden = () => {
    if (document.visibilityState === 'hidden') onLeft();
  };
  const observer = elementNow && new MutationObserver(changed);
  observer?.observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', onLeft);
  return () => {
    observer?.disconnect();
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', onLeft);
  };
}

/** What is in a frame stays connected to its document when the frame is taken away. */
export function isOnPage({ isConnected, ownerDocument }: Element): boolean {
  return isConnected && ownerDocument.defaultView !== null;
}
