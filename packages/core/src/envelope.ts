import { attempt } from './attempt.ts';
import { isRecord } from './parse-settings.ts';
import type { CareKey } from './settings.ts';
import { warnDev } from './warn-dev.ts';

/**
 * What is stored: a version, the settings a person chose, how often each was chosen, and whatever a
 * newer version added.
 */
export type Envelope = Record<string, unknown>;

/** Version written by this code. */
export const envelopeVersion = 1;

/**
 * Reads stored text. There has been no version before 1; a newer one is taken as it is, because
 * `parseSettings` keeps what is understood and writing back keeps the rest.
 *
 * @returns undefined when nothing is stored or nobody can read it
 */
export function readEnvelope(text: string | null | undefined): Envelope | undefined {
  if (!text) return undefined;
  const envelope: unknown = attempt(() => JSON.parse(text));
  if (isRecord(envelope)) return envelope;
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      'storage:corrupt',
      'the stored settings cannot be read. They were ignored and will be replaced at the next ' +
        'choice. Check what else writes to this storage key.',
    );
  }
  return undefined;
}

/**
 * How often a setting has been chosen. Tabs that write at the same moment do not see each other; the
 * higher count is the later choice, whoever wrote last.
 */
export function revisionOf(envelope: Envelope | undefined, key: CareKey): number {
  const revisions = envelope?.revisions;
  const revision = Number(isRecord(revisions) ? revisions[key] : 0);
  // Room is left to count on from any number that is believed.
  return Number.isSafeInteger(revision) && revision > 0 && revision < 1e12 ? revision : 0;
}
