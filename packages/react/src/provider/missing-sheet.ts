import { warnDev } from '@care-mode/core';

/** A sheet that is loaded late is there by then, in ms. */
const patience = 3000;

/**
 * Tells the developer where the page has no `care.css`: nothing else says why everything is bare.
 *
 * @returns what ends the wait
 */
export function tellOfMissingSheet(): () => void {
  const timer = setTimeout(() => {
    const root = document.documentElement;
    if (getComputedStyle(root).getPropertyValue('--care-target').trim()) return;
    warnDev(
      'care-css',
      'care.css is not on the page, so components have no sizes and no colours: too small to hit, ' +
        "too pale to read. Load it once, where the app begins: import '@care-mode/tokens/care.css'.",
    );
  }, patience);
  return () => clearTimeout(timer);
}
