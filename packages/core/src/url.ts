import { parseSettings } from './parse-settings.ts';
import { careKeys, kebab, type CareKey, type CareSettings } from './settings.ts';

/**
 * Reads settings from a link: `?care=1` or `?care=0` for the mode, and one parameter per setting,
 * such as `care-text-scale=1.5`, `care-contrast=high`, `care-aids=ruler,lens`. Parameters inside
 * the hash count too, because apps with a hash router have no other query.
 *
 * @param url a whole address, `location.search`, or a bare query; junk in it is dropped
 */
export function parseCareUrl(url: string | URL): Partial<CareSettings> {
  return parseSettings(readParameters(String(url)), 'URL');
}

/** The parameters of a query under the names of the settings, not validated yet. */
export function readParameters(query: string): Record<string, string> {
  const parameters = new URLSearchParams(query.replace(/[?#]/g, '&'));
  const settings: Record<string, string> = {};
  for (const key of careKeys) {
    const value = parameters.get(parameterOf(key));
    if (value !== null) settings[key] = value;
  }
  if (settings.mode === '1') settings.mode = 'care';
  if (settings.mode === '0') settings.mode = 'standard';
  return settings;
}

/** The opposite of `parseCareUrl`: a query without `?`, for a link that carries settings. */
export function formatCareUrl(settings: Partial<CareSettings>): string {
  const parameters = new URLSearchParams();
  for (const key of careKeys) {
    const value = settings[key];
    if (value !== undefined) parameters.set(parameterOf(key), String(value));
  }
  return parameters.toString();
}

function parameterOf(key: CareKey): string {
  return key === 'mode' ? 'care' : `care-${kebab(key)}`;
}
