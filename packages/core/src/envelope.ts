import { warnDev } from './warn-dev.ts';

/** What is stored: a version, the settings a person chose, and whatever a newer version added. */
export type Envelope = Record<string, unknown> & { v?: unknown };

/** Version written by this code. */
export const envelopeVersion = 1;

/** Steps from one stored version to the next; the index is the version a step starts from. */
const migrations: readonly ((envelope: Envelope) => Envelope)[] = [(envelope) => envelope];

/**
 * Reads stored text. A newer version is taken as it is: `parseSettings` keeps what is understood,
 * and writing back keeps the rest.
 *
 * @returns undefined when nothing is stored or nobody can read it
 */
export function readEnvelope(text: string | null | undefined): Envelope | undefined {
  if (!text) return undefined;
  try {
    const envelope: unknown = JSON.parse(text);
    if (typeof envelope === 'object' && envelope && !Array.isArray(envelope)) {
      const { v } = envelope as Envelope;
      return migrations
        .slice(typeof v === 'number' ? v : 0)
        .reduce((older, step) => step(older), envelope as Envelope);
    }
  } catch {
    // Told below.
  }
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      'storage:corrupt',
      'the stored settings cannot be read. They were ignored and will be replaced at the next ' +
        'choice. Check what else writes to this storage key.',
    );
  }
  return undefined;
}
