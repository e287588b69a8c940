import { parseValue } from './parse-settings.ts';
import { careKeys } from './settings.ts';
import { formatCareUrl, readParameters } from './url.ts';

/** Name of the sessionStorage entry beside a storage entry. */
export function visitKeyOf(storageKey: string): string {
  return `${storageKey}:link`;
}

/**
 * What the link of this visit says. A page that is loaded anew has lost the query of the link that
 * led into the app, so its words are kept in sessionStorage until the tab is closed or another link
 * speaks. The words of one link replace those of an earlier one altogether. The result is not
 * validated: what is kept is as foreign as an address.
 *
 * @param address the page's address
 * @param visitKey name of the entry; nothing is read or kept without one
 */
export function readVisit(
  address: string | URL,
  visitKey: string | false | undefined,
): Record<string, string> {
  const words = readParameters(String(address));
  try {
    if (visitKey) {
      if (careKeys.some((key) => parseValue(key, words[key]) !== undefined)) {
        sessionStorage.setItem(visitKey, formatCareUrl(words));
      } else {
        return readParameters(sessionStorage.getItem(visitKey) ?? '');
      }
    }
  } catch {
    // Blocked or full: the link counts for this page alone.
  }
  return words;
}
