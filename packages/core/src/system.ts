import { attempt } from './attempt.ts';
import type { CareSettings } from './settings.ts';

// Forced colours replace ours whatever the contrast; `high` keeps boundaries strong beside them.
const signals: readonly (readonly [query: string, asks: Partial<CareSettings>])[] = [
  ['(prefers-contrast:more),(forced-colors:active)', { contrast: 'high' }],
  ['(prefers-reduced-motion:reduce)', { motion: 'reduced' }],
  ['(prefers-color-scheme:dark)', { colorScheme: 'dark' }],
];

/** What the operating system asks for now (P-01 to P-04); empty where it cannot be known. */
export function readSystem(): Partial<CareSettings> {
  const settings: Partial<CareSettings> = {};
  for (const [query, asks] of signals) {
    attempt(() => matchMedia(query).matches && Object.assign(settings, asks));
  }
  return settings;
}

/** Calls back when the operating system asks for something else. */
export function watchSystem(listener: () => void): () => void {
  const heard = signals.map(([query]) =>
    attempt(() => {
      const media = matchMedia(query);
      // The one way every browser has: WebViews of the age of Safari 13 know no addEventListener here.
      media.addListener(listener);
      return media;
    }),
  );
  return () => heard.forEach((media) => media?.removeListener(listener));
}
