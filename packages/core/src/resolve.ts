import { careKeys, defaultSettings, settingValues } from './settings.ts';
import type { CareKey, CareSettings } from './settings.ts';

/** Where a value can come from, highest first. */
export const careSources = ['policy', 'user', 'url', 'host', 'system', 'default'] as const;

/**
 * Origin of a value: `policy` is locked by the app's owner, `user` is the person's choice, `url` a
 * link, `host` the app around the page, `system` the operating system, `default` the app or us.
 */
export type CareSource = (typeof careSources)[number];

/** What each source asks for. A source may be missing, and so may any key. */
export type CareInputs = Partial<Record<CareSource, Partial<CareSettings>>>;

/** The settings in force, and for each of them the source that decided it. */
export type CareProfile = Readonly<CareSettings> & {
  readonly sources: Readonly<Record<CareKey, CareSource>>;
};

// Care mode moves nothing (P-03, C-17) unless the person or a policy says otherwise. Kept out of the
// preset so that leaving care mode takes it along. Its 60 px targets are the tokens' business: there
// `standard` is already 60 in care mode, so no choice can fall below that.
export const impliedByCare: Partial<CareSettings> = { motion: 'reduced' };

// Keys on which the system states a need. Its colour scheme is a taste: a host or link may differ.
export const needs: readonly CareKey[] = ['mode', 'textScale', 'contrast', 'motion'];

/**
 * Turns what the sources ask for into the profile in force. Pure: the same inputs give the same
 * profile, in whatever order they arrived. Inputs must have passed `parseSettings`.
 *
 * The highest source wins, key by key, with one exception: what the system (or care mode itself)
 * needs is lowered by a policy or the person alone, never by a link, a host or an app default
 * (P-01, P-03, P-04).
 */
export function resolve(inputs: CareInputs): CareProfile {
  const profile: Record<string, unknown> = {};
  const sources: Record<string, CareSource> = {};
  profile.sources = sources;
  for (const key of careKeys) {
    let source = careSources.find((name) => inputs[name]?.[key] !== undefined) ?? 'default';
    let value: unknown = inputs[source]?.[key] ?? defaultSettings[key];
    const raise = (need: unknown, from: CareSource) => {
      const steps = settingValues[key] as readonly unknown[];
      if (steps.indexOf(need) > steps.indexOf(value)) {
        value = need;
        source = from;
      }
    };
    if (source !== 'policy' && source !== 'user' && needs.includes(key)) {
      raise(inputs.system?.[key], 'system');
      // `mode` is the first key of the table, so it is known here.
      if (profile.mode === 'care') raise(impliedByCare[key], sources.mode!);
    }
    profile[key] = value;
    sources[key] = source;
  }
  return profile as unknown as CareProfile;
}
