import { defaultStorageKey, formatCareCookie, readCareCookie } from './cookie.ts';
import { readEnvelope } from './envelope.ts';
import { parseSettings } from './parse-settings.ts';

/** Where a person's choices are kept. Anything may throw; the store survives it. */
export interface CareStorage {
  /** The text last given to `set`, or null. */
  get(): string | null;
  set(value: string): void;
  /** Calls back when somebody else (another tab, an account) changed the text. */
  subscribe?(listener: () => void): () => void;
}

/**
 * Storage of a browser: localStorage, mirrored in a cookie of at most 1 kB that a server can read
 * with `readCareCookie`. Each of the two stands in when the other is blocked or full.
 *
 * @param key name of both entries @default 'care-mode'
 */
export function browserStorage(key: string = defaultStorageKey): CareStorage {
  return {
    get() {
      try {
        const text = localStorage.getItem(key);
        if (readEnvelope(text)) return text;
      } catch {
        // Blocked by the person or by a sandbox: the cookie may still be there.
      }
      const settings = readCareCookie(document.cookie, key);
      return Object.keys(settings).length ? JSON.stringify(settings) : null;
    },
    set(value) {
      const cookie = formatCareCookie(parseSettings(readEnvelope(value)), key);
      document.cookie = `${cookie};path=/;max-age=31536000;samesite=lax`;
      localStorage.setItem(key, value);
    },
    subscribe(listener) {
      const onStorage = (event: StorageEvent) => {
        // `clear()` reports no key.
        if (event.key === key || event.key === null) listener();
      };
      addEventListener('storage', onStorage);
      return () => removeEventListener('storage', onStorage);
    },
  };
}
