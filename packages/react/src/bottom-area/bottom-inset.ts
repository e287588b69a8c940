/**
 * Tells the page how much of the bottom of the screen is taken, as `--care-bottom-inset` on the
 * root element: a toast stands above it, and what is focused scrolls clear of it (C-23).
 *
 * The height is the element's own, not a place on the screen, so CSS zoom does not disturb it.
 */
const bars = /* @__PURE__ */ new Set<HTMLElement>();

function publish(): void {
  // Bars inside a bottom area are counted with it, hence the highest and not the sum. A bar that
  // does not stick on this screen is a part of the page like any other.
  let height = 0;
  for (const bar of bars) {
    if (getComputedStyle(bar).position === 'sticky') height = Math.max(height, bar.offsetHeight);
  }
  const { style } = document.documentElement;
  if (height > 0) style.setProperty('--care-bottom-inset', `${height}px`);
  else style.removeProperty('--care-bottom-inset');
}

/** Counts an element among the bars at the bottom. Returns what takes it out again. */
export function reserveBottom(element: HTMLElement): () => void {
  bars.add(element);
  publish();
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(publish);
  observer?.observe(element);
  window.addEventListener('resize', publish);
  return () => {
    observer?.disconnect();
    window.removeEventListener('resize', publish);
    bars.delete(element);
    publish();
  };
}
