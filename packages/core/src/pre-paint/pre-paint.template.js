// What runs in <head> before the first paint. The generator bundles it with the very modules the
// store is made of, so the two cannot come to different results.
import { writeProfile } from '../attributes.ts';
import { readSources } from '../read-sources.ts';
import { resolve } from '../resolve.ts';
import { browserStorage } from '../storage.ts';

/* global careOptions */

try {
  const { storageKey, ...options } = careOptions;
  const storage = storageKey !== false && browserStorage(storageKey);
  writeProfile(document.documentElement, resolve(readSources({ ...options, storage }, true)));
} catch {
  // The page stays in standard mode until the store starts: readable, as without this script.
}
