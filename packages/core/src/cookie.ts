import { attempt } from './attempt.ts';
import { parseSettings } from './parse-settings.ts';
import type { CareSettings } from './settings.ts';
import { formatCareUrl, readParameters } from './url.ts';

/** Name of the storage entry and of the cookie, unless the app chooses another. */
export const defaultStorageKey = 'care-mode';

// A small part of the 8 kB at which some servers refuse a request for its headers.
const longestValue = 900;

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
  return parseSettings(readParameters(cookieValue(String(header), name)), 'cookie');
}

/** The text of one cookie; empty when the header has no such cookie. */
export function cookieValue(header: string, name: string): string {
  const pair = header.split(/; */).find((one) => one.startsWith(`${name}=`)) ?? '';
  const value = pair.slice(name.length + 1);
  // What we write has a `=`. Without one a framework that rebuilds the header has encoded the value
  // once more; decoding any other would turn a voice's name into settings.
  return value.includes('=') ? value : (attempt(() => decodeURIComponent(value)) ?? value);
}

/**
 * The cookie's text for a person's choices, at most 1 kB. Names of voices are left out where they
 * would exceed it: they are the only unbounded part, and no server paints them.
 */
export function formatCareCookie(
  settings: Partial<CareSettings>,
  name: string = defaultStorageKey,
): string {
  let value = formatCareUrl(settings);
  if (value.length > longestValue) {
    value = formatCareUrl({ ...settings, voiceName: undefined, dialect: undefined });
  }
  return `${name}=${value}`;
}
