import type { CareSettings } from './settings.ts';

// Forced colours replace ours whatever the contrast; `high` keeps boundaries strong beside them.
export const signals: readonly (readonly [query: string, asks: Partial<CareSettings>])[] = [
  ['(prefers-contrast:more),(forced-colors:active)', { contrast: 'high' }],
  ['(prefers-reduced-motion:reduce)', { motion: 'reduced' }],
  ['(prefers-color-scheme:dark)', { colorScheme: 'dark' }],
];

/** What the operating system asks for now (P-01 to P-04); empty where it cannot be known. */
export function readSystem(): Partial<CareSettings> {
  const settings: Partial<CareSettings> = {};
  eachSignal((media, asks) => {
    if (media.matches) Object.assign(settings, asks);
  });
  return settings;
}

/** Calls back when the operating system asks for something else. */
export function watchSystem(listener: () => void): () => void {
  const heard: MediaQueryList[] = [];
  eachSignal((media) => {
    // The one way every browser has: WebViews of the age of Safari 13 know no addEventListener here.
    media.addListener(listener);
    heard.push(media);
  });
  return () => heard.forEach((media) => media.removeListener(listener));
}

function eachSignal(use: (media: MediaQueryList, asks: Partial<CareSettings>) => void): void {
  for (const [query, asks] of signals) {
    try {
      use(matchMedia(query), asks);
    } catch {
      // No matchMedia here: the system stays unknown, which is no fault of the page.
    }
  }
}
