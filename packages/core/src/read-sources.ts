import { readCareCookie } from './cookie.ts';
import { readEnvelope } from './envelope.ts';
import { parseSettings } from './parse-settings.ts';
import type { CareSource } from './resolve.ts';
import type { CareSettings } from './settings.ts';
import type { CareStorage } from './storage.ts';
import { readSystem } from './system.ts';
import { readVisit } from './visit.ts';
import { warnDev } from './warn-dev.ts';

/** Where the first profile is read from; see `CareStoreOptions` for each. */
export interface SourceOptions {
  defaults?: unknown;
  policy?: unknown;
  storage?: Pick<CareStorage, 'get' | 'visitKey'> | false;
  url?: string | URL | false;
  cookie?: string;
  system?: boolean;
}

/** One set of validated settings per source. */
export type CareLayers = Record<CareSource, Partial<CareSettings>>;

/**
 * Reads every source once: the store starts from the result, and so does the pre-paint script.
 *
 * @param inBrowser false keeps to what a server knows: options, cookie and an explicit URL
 */
export function readSources(options: SourceOptions, inBrowser: boolean): CareLayers {
  const { storage, system = true, url = inBrowser && location.href } = options;
  // A server knows no visit, and hydration must find what the server said.
  const visitKey = (inBrowser && storage && storage.visitKey) || undefined;
  return {
    policy: parseSettings(options.policy, 'policy'),
    user: (inBrowser && storage && readStorage(storage)) || readCareCookie(options.cookie),
    url: url ? parseSettings(readVisit(String(url), visitKey), 'URL') : {},
    host: {},
    system: inBrowser && system ? readSystem() : {},
    default: parseSettings(options.defaults, 'defaults'),
  };
}

/** What the person chose earlier; undefined when nothing readable is stored. */
export function readStorage(storage: Pick<CareStorage, 'get'>): Partial<CareSettings> | undefined {
  try {
    const envelope = readEnvelope(storage.get());
    return envelope && parseSettings(envelope, 'storage');
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
