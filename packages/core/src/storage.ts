import { attempt } from './attempt.ts';
import { defaultStorageKey, formatCareCookie, readCareCookie } from './cookie.ts';
import { readEnvelope } from './envelope.ts';
import { parseSettings } from './parse-settings.ts';
import { visitKeyOf } from './visit.ts';

/** Where a person's choices are kept. Anything may throw; the store survives it. */
export interface CareStorage {
  /** The text last given to `set`, or null. */
  get(): string | null;
  set(value: string): void;
  /** Calls back when somebody else (another tab, an account) changed the text. */
  subscribe?(listener: () => void): () => void;
  /**
   * Name of the sessionStorage entry that keeps what a link said until the tab is closed, for pages
   * of the visit whose own address says nothing. Without one a link counts for one page.
   */
  readonly visitKey?: string;
}

/**
 * Storage of a browser: localStorage, mirrored in a cookie of at most 1 kB that a server can read
 * with `readCareCookie`. Each of the two stands in when the other is blocked, full or corrupt. What
 * a link said is kept beside them for the visit, in sessionStorage.
 *
 * @param key name of both entries @default 'care-mode'
 */
export function browserStorage(key: string = defaultStorageKey): CareStorage {
  return {
    visitKey: visitKeyOf(key),
    get() {
      const text = attempt(() => localStorage.getItem(key));
      if (text && readEnvelope(text)) return text;
      const settings = attempt(() => readCareCookie(document.cookie, key));
      return settings && Object.keys(settings).length ? JSON.stringify(settings) : null;
    },
    set(value) {
      const cookie = formatCareCookie(parseSettings(readEnvelope(value), 'storage'), key);
      attempt(() => (document.cookie = `${cookie};path=/;max-age=31536000;samesite=lax`));
      try {
        localStorage.setItem(key, value);
      } catch (error) {
        // The entry that could not be replaced would outrank the newer cookie.
        attempt(() => localStorage.removeItem(key));
        throw error;
      }
    },
    subscribe(listener) {
      // `clear()` reports no key, and neither does a page that comes back from the back/forward
      // cache: it has heard no event in the meantime.
      const hear = (event: { key?: string | null }) => {
        if ((event.key ?? key) === key) listener();
      };
      const events = ['storage', 'pageshow'];
      for (const name of events) addEventListener(name, hear as EventListener);
      return () => {
        for (const name of events) removeEventListener(name, hear as EventListener);
      };
    },
  };
}
