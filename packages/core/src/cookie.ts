import type { CareSettings } from './settings.ts';
import { formatCareUrl, parseCareUrl } from './url.ts';

/** Name of the storage entry and of the cookie, unless the app chooses another. */
export const defaultStorageKey = 'care-mode';

/**
 * Reads what the person chose from a `Cookie` header, so that a server can render the right mode
 * in its first byte.
 *
 * @param header the whole header, or `document.cookie`; junk in it is dropped
 * @param name the cookie's name @default 'care-mode'
 */
export function readCareCookie(
  header: string | null | undefined,
  name: string = defaultStorageKey,
): Partial<CareSettings> {
  try {
    for (const pair of header!.split(/; */)) {
      if (pair.startsWith(`${name}=`)) {
        const value = pair.slice(name.length + 1);
        // Frameworks that rebuild the header encode the value a second time.
        return parseCareUrl(value.includes('=') ? value : decodeURIComponent(value), 'The cookie');
      }
    }
  } catch {
    // No header, or an encoding nobody can read.
  }
  return {};
}

// Some servers refuse headers of 8 kB in total, so ours stays a small part of it.
const longestCookie = 1000;

/** The cookie's text for a set of choices, bounded to 1 kB. */
export function formatCareCookie(settings: Partial<CareSettings>, name = defaultStorageKey): string {
  let value = formatCareUrl(settings);
  // Names of voices are the only unbounded part, and no server paints them.
  if (value.length > longestCookie) {
    value = formatCareUrl({ ...settings, voiceName: undefined, dialect: undefined });
  }
  return `${name}=${value}`;
}
