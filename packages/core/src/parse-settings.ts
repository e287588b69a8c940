import { careKeys, settingValues, type CareKey, type CareSettings } from './settings.ts';
import { warnDev } from './warn-dev.ts';

/**
 * Keeps what the allow-list knows of any input and drops the rest, key by key. Never throws,
 * whatever the input is: stored text, a URL, a message of a host app, a policy typed by hand.
 *
 * @param input anything
 * @param from names the source in the dev warning, which each fault causes once
 * @param previous stands in for values that are junk, so junk cannot loosen what was set before
 */
export function parseSettings(
  input: unknown,
  from = 'settings',
  previous: Partial<CareSettings> = {},
): Partial<CareSettings> {
  // The option is `defaults`, the source `default`.
  if (process.env.NODE_ENV !== 'production' && from === 'default') from = 'defaults';
  if (!isRecord(input)) {
    // A source may have nothing to say; a call of `set` means something.
    if (process.env.NODE_ENV !== 'production' && (input != null || from === 'set')) {
      warnDev(
        `${from}:*`,
        `the settings from ${from} are not an object, so they were ignored. Pass for instance ` +
          `{ mode: 'care' }.`,
      );
    }
    return previous;
  }
  if (process.env.NODE_ENV !== 'production') warnUnknown(input, from);
  const settings: Record<string, unknown> = {};
  for (const key of careKeys) {
    let value: unknown;
    try {
      const given = input[key];
      if (given === undefined) continue;
      value = parseValue(key, given);
    } catch {
      // A getter of a hostile object threw: junk like any other.
    }
    if (value === undefined) {
      if (process.env.NODE_ENV !== 'production') {
        warnDev(
          `${from}:${key}`,
          `${key} from ${from} has a value that is not allowed, so it was ignored; other settings ` +
            `were kept. Allowed: ${JSON.stringify(settingValues[key])}.`,
        );
      }
      value = previous[key];
    }
    if (value !== undefined) settings[key] = value;
  }
  return settings;
}

/** A misspelt name in a policy would otherwise lock nothing, in silence. */
function warnUnknown(input: object, from: string): void {
  // What a newer version stored is no mistake, and every stored envelope has its version.
  if (from === 'storage') return;
  let names: string[] = [];
  try {
    names = Object.keys(input).filter((name) => name !== 'v' && !(name in settingValues));
  } catch {
    // A proxy that does not want to be listed.
  }
  for (const name of names.slice(0, 5)) {
    warnDev(
      `${from}:?${name}`,
      `${from} names ${JSON.stringify(name.slice(0, 40))}, which is no setting, so it was ignored. ` +
        `Settings are: ${careKeys.join(', ')}.`,
    );
  }
}

/** Whether a value is an object with keys, as opposed to a list, null or anything plain. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && !!value && !Array.isArray(value);
}

/** The allowed value an input stands for, or undefined. */
export function parseValue(key: CareKey, input: unknown): unknown {
  const rule = settingValues[key];
  if (key === 'aids') {
    const asked: unknown = typeof input === 'string' ? input.split(',') : input;
    return Array.isArray(asked)
      ? (rule as CareSettings['aids']).filter((aid) => asked.includes(aid))
      : undefined;
  }
  if (typeof input !== 'string' && typeof input !== 'number') return undefined;
  const text = String(input);
  // The member of the list is returned, never the input: `'1.5'` from a URL becomes 1.5.
  if (Array.isArray(rule)) return rule.find((value) => String(value) === text);
  if ('maxLength' in rule) return text.length > rule.maxLength ? undefined : text;
  const { min, max } = rule as { min: number; max: number };
  return text.trim() && +text >= min && +text <= max ? +text : undefined;
}
