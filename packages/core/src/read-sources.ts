import { readCareCookie } from './cookie.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import { parseSettings } from './parse-settings.ts';
import type { CareSource } from './resolve.ts';
import type { CareSettings } from './settings.ts';
import type { CareStorage } from './storage.ts';
import type { CareStoreOptions } from './store.ts';
import { readSystem } from './system.ts';
import { readVisit } from './visit.ts';
import { warnDev } from './warn-dev.ts';

/** One set of validated settings per source. */
export type CareLayers = Record<CareSource, Partial<CareSettings>>;

/**
 * Reads every source once; the store starts from the result.
 *
 * @param inBrowser false keeps to what a server knows: options, cookie and an explicit URL
 * @param storage what `options.storage` stands for in a browser
 */
export function readSources(
  options: CareStoreOptions,
  inBrowser: boolean,
  storage: CareStorage | false = false,
): CareLayers {
  const { storage: place, system = true, url = inBrowser && location.href } = options;
  const cookieName = typeof place === 'string' ? place : undefined;
  const stored = storage ? readStored(storage) : undefined;
  return {
    policy: parseSettings(options.policy, 'policy'),
    user: stored ? parseSettings(stored, 'storage') : readCareCookie(options.cookie, cookieName),
    url: url ? parseSettings(readVisit(url, storage && storage.visitKey), 'URL') : {},
    host: {},
    system: inBrowser && system ? readSystem() : {},
    default: parseSettings(options.defaults, 'defaults'),
  };
}

/** What is stored; undefined when that is nothing anybody can read. */
export function readStored(storage: Pick<CareStorage, 'get'>): Envelope | undefined {
  try {
    return readEnvelope(storage.get());
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'storage:get',
        'the storage cannot be read. The page works, with choices kept in memory only. Allow ' +
          'storage for this site or pass another `storage`.',
      );
    }
    return undefined;
  }
}
