import { parseSettings } from './parse-settings.ts';
import { careKeys, kebab, type CareKey, type CareSettings } from './settings.ts';

/**
 * Reads settings from a link: `?care=1` or `?care=0` for the mode, and one parameter per setting,
 * such as `care-text-scale=1.5`, `care-contrast=high`, `care-aids=ruler,lens`. Parameters inside
 * the hash count too, because apps with a hash router have no other query.
 *
 * @param url a whole address, `location.search`, or a bare query; junk in it is dropped
 */
export function parseCareUrl(url: string | URL, from = 'The URL'): Partial<CareSettings> {
  const parameters = new URLSearchParams(String(url).replace(/[?#]/g, '&'));
  const settings: Record<string, string> = {};
  for (const key of careKeys) {
    const value = parameters.get(parameterName(key));
    if (value !== null) {
      settings[key] = value;
      if (key === 'mode') settings[key] = value === '1' ? 'care' : value === '0' ? 'standard' : value;
    }
  }
  return parseSettings(settings, from);
}

/** The opposite of `parseCareUrl`: a query without `?`, for a link that carries settings. */
export function formatCareUrl(settings: Partial<CareSettings>): string {
  const parameters = new URLSearchParams();
  for (const key of careKeys) {
    const value = settings[key];
    if (value !== undefined) {
      parameters.set(parameterName(key), key === 'mode' ? (value === 'care' ? '1' : '0') : String(value));
    }
  }
  return parameters.toString();
}

function parameterName(key: CareKey): string {
  return key === 'mode' ? 'care' : `care-${kebab(key)}`;
}
