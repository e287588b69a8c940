import type { ClauseId } from './clause-ids.ts';
import type { Clause, Mode, PageKind, Surface, Threshold, WcagLevel } from './clause.ts';
import { clauses } from './clauses.ts';
import { thresholdKeys, type ThresholdKey } from './threshold-keys.ts';

/**
 * Sets of clauses to measure against. `care` is ours: every clause together, the stricter wins.
 * Its AAA criteria and our own defaults bind care mode; standard mode keeps MIIT's common clauses
 * and WCAG 2.2 AA.
 */
export const profileIds = [
  'miit-2021-app',
  'miit-2021-web',
  'wcag22-aa',
  'wcag22-aaa',
  'care',
] as const;

/** Name of a set of clauses a page is measured against. */
export type ProfileId = (typeof profileIds)[number];

/** The page a threshold is asked for. */
export interface ThresholdOptions {
  /** The mode the page is in. */
  readonly mode: Mode;
  /**
   * Whether care mode stands beside a standard mode or alone.
   * @default 'embedded'
   */
  readonly surface?: Surface;
  /**
   * Whether the page is the app's first one: some targets differ there.
   * @default 'other'
   */
  readonly page?: PageKind;
}

/**
 * What a profile asks of a page. A key that is absent is a thing the profile does not ask for.
 * Units are in the key's name or in `thresholdKeys[key].unit`.
 */
export type Thresholds = Readonly<Partial<Record<ThresholdKey, number>>>;

/** What profile `care` asks in care mode: every key is there. */
export type CareThresholds = Readonly<Record<ThresholdKey, number>>;

/** A threshold with the clauses that set it. */
export interface ExplainedThreshold {
  readonly value: number;
  /** The value itself does not qualify (A-09: larger than 18). */
  readonly exclusive: boolean;
  /** Ids of the clauses that ask exactly this; less strict ones are not listed. */
  readonly clauses: readonly ClauseId[];
}

const rank: Readonly<Record<WcagLevel, number>> = { A: 1, AA: 2, AAA: 3 };

function levelOf(entry: Clause, threshold: Threshold): number {
  const levels = threshold.level === undefined ? (entry.levels ?? []) : [threshold.level];
  return Math.max(0, ...levels.map((level) => rank[level]));
}

function binds(profile: ProfileId, entry: Clause, threshold: Threshold, mode: Mode): boolean {
  switch (profile) {
    case 'miit-2021-app':
    case 'miit-2021-web':
      return entry.source === profile;
    case 'wcag22-aa':
      return entry.source === 'wcag22' && levelOf(entry, threshold) <= rank.AA;
    case 'wcag22-aaa':
      return entry.source === 'wcag22';
    case 'care':
      return mode === 'care' || levelOf(entry, threshold) <= rank.AA;
    default:
      throw new RangeError(
        `There is no profile "${String(profile)}", so no threshold can be read. ` +
          `Use one of: ${profileIds.join(', ')}.`,
      );
  }
}

function applies(threshold: Threshold, { mode, surface, page }: Required<ThresholdOptions>) {
  return (
    (threshold.mode === undefined || threshold.mode === mode) &&
    (threshold.surface === undefined || threshold.surface === surface) &&
    (threshold.page === undefined || threshold.page === page)
  );
}

function resolve(
  profile: ProfileId,
  options: ThresholdOptions,
): ReadonlyMap<ThresholdKey, ExplainedThreshold> {
  const full = { surface: 'embedded', page: 'other', ...options } as const;
  const resolved = new Map<ThresholdKey, ExplainedThreshold>();
  for (const entry of clauses) {
    for (const threshold of entry.thresholds) {
      if (!binds(profile, entry, threshold, full.mode) || !applies(threshold, full)) continue;
      const { key, value, exclusive = false } = threshold;
      const known = resolved.get(key);
      const difference =
        known === undefined
          ? 1
          : (value - known.value) * (thresholdKeys[key].bound === 'min' ? 1 : -1) ||
            Number(exclusive) - Number(known.exclusive);
      if (difference > 0) resolved.set(key, { value, exclusive, clauses: [entry.id] });
      else if (difference === 0 && known !== undefined) {
        resolved.set(key, { ...known, clauses: [...known.clauses, entry.id] });
      }
    }
  }
  return resolved;
}

/**
 * The numbers a profile asks for, the strictest clause winning.
 *
 * @throws RangeError for an unknown profile, which only untyped callers can reach.
 */
export function thresholds(
  profile: 'care',
  options: ThresholdOptions & { readonly mode: 'care' },
): CareThresholds;
export function thresholds(profile: ProfileId, options: ThresholdOptions): Thresholds;
export function thresholds(profile: ProfileId, options: ThresholdOptions): Thresholds {
  const values: Partial<Record<ThresholdKey, number>> = {};
  for (const [key, { value }] of resolve(profile, options)) values[key] = value;
  return values;
}

/**
 * Which clauses set a threshold. Without options both modes are looked at.
 *
 * @returns ids of the clauses whose number won; empty when the profile asks nothing of this key.
 */
export function explain(
  profile: ProfileId,
  key: ThresholdKey,
  options?: ThresholdOptions,
): readonly ClauseId[] {
  const asked: readonly ThresholdOptions[] =
    options === undefined ? [{ mode: 'standard' }, { mode: 'care' }] : [options];
  return [...new Set(asked.flatMap((one) => resolve(profile, one).get(key)?.clauses ?? []))];
}

/**
 * The contrast a profile asks of one piece of text, minding each profile's own idea of large
 * text: MIIT says larger than 18 px, WCAG 24 px or 18.67 px bold (C-04).
 *
 * @returns the ratio, or `undefined` when the profile asks nothing of text contrast.
 */
export function requiredTextContrast(
  profile: ProfileId,
  options: ThresholdOptions,
  text: { readonly sizePx: number; readonly bold: boolean },
): number | undefined {
  const asked = resolve(profile, options);
  const reaches = (key: 'largeTextPx' | 'largeBoldTextPx') => {
    const limit = asked.get(key);
    if (limit === undefined) return false;
    return limit.exclusive ? text.sizePx > limit.value : text.sizePx >= limit.value;
  };
  const isLarge = reaches('largeTextPx') || (text.bold && reaches('largeBoldTextPx'));
  return asked.get(isLarge ? 'contrastLargeText' : 'contrastText')?.value;
}
