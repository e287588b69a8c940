import { explain, profileIds, thresholds } from '@care-mode/standards';
import type { ProfileId, ThresholdKey } from '@care-mode/standards';
import type { Limit, Limits } from './types';

export { profileIds, type ProfileId };

/** Which of the two faces of a page is measured. */
export type AuditMode = 'standard' | 'care';

/** Profiles a mode is measured against when nobody says otherwise: both must hold. */
export const defaultProfiles: Readonly<Record<AuditMode, readonly ProfileId[]>> = {
  standard: ['miit-2021-app', 'wcag22-aa'],
  care: ['miit-2021-app', 'wcag22-aaa'],
};

/**
 * Numbers for one mode, read from `@care-mode/standards`. Where several profiles speak, the
 * stricter counts. This file is the only place that knows the standards' key names.
 *
 * @param mode - `care` measures the elder-friendly face, `standard` the everyday one.
 * @param profiles - Profiles to meet together. Default: `defaultProfiles[mode]`.
 * @throws RangeError for an unknown profile.
 */
export function limitsFor(
  mode: AuditMode,
  profiles: readonly ProfileId[] = defaultProfiles[mode],
): Limits {
  const strictest = (key: ThresholdKey, among: readonly ProfileId[] = profiles): Limit | null => {
    let result: Limit | null = null;
    for (const profile of among) {
      const value = thresholds(profile, { mode })[key];
      if (value === undefined || (result !== null && value <= result.value)) continue;
      result = { value, clause: explain(profile, key, { mode }).join(', ') };
    }
    return result;
  };
  // A profile silent about a thing is measured by WCAG AA there: silence is not a licence.
  const always = (key: ThresholdKey): Limit => strictest(key) ?? strictest(key, ['wcag22-aa'])!;
  return {
    fontSize: strictest('textMinPx'),
    lineHeight: strictest('lineHeightMin'),
    contrast: always('contrastText'),
    contrastLarge: always('contrastLargeText'),
    // WCAG's boundary of large text, not MIIT's laxer one: requirements conflict C1.
    largeText: strictest('largeTextPx', ['wcag22-aa'])!.value,
    largeBoldText: strictest('largeBoldTextPx', ['wcag22-aa'])!.value,
    icon: always('contrastIcon'),
    boundary: always('contrastBoundary'),
    target: always('targetPx'),
    overflow: { clause: 'C-06' },
    clipped: { clause: 'C-01' },
    overlap: { clause: 'C-01' },
    covered: { clause: 'C-23' },
    label: { clause: 'C-34' },
  };
}
