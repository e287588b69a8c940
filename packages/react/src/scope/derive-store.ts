import { careKeys, followProfile, parseSettings, warnDev } from '@care-mode/core';
import type { CareKey, CareProfile, CareSettings, CareStore } from '@care-mode/core';

/**
 * A store that follows another one, with some settings fixed for a part of the page. What it does
 * not fix is read from and written to the parent, so a switch inside the part still works.
 */
export function deriveStore(parent: CareStore, overrides: Partial<CareSettings>): CareStore {
  const fixed = parseSettings(overrides);
  const isFree = (key: CareKey) => fixed[key] === undefined;
  const derive = remember((profile: CareProfile): CareProfile => {
    const sources = { ...profile.sources };
    for (const key of careKeys) if (!isFree(key)) sources[key] = 'policy';
    return { ...profile, ...fixed, sources };
  });
  const deriveServer = remember(derive.fresh);
  const get = () => derive(parent.get());
  const subscribe: CareStore['subscribe'] = (listener) =>
    parent.subscribe((_, change) => {
      const keys = change.keys.filter(isFree);
      if (keys.length === 0) return;
      listener(get(), { ...change, keys, previous: derive.fresh(change.previous) });
    });
  const store: CareStore = {
    ...parent,
    get,
    getServer: () => deriveServer(parent.getServer()),
    subscribe,
    reset: (keys = careKeys) => parent.reset(keys.filter(isFree)),
    set(partial) {
      const free: Partial<CareSettings> = {};
      for (const key of careKeys) {
        if (partial[key] === undefined) continue;
        if (isFree(key)) Object.assign(free, { [key]: partial[key] });
        else if (process.env.NODE_ENV !== 'production') {
          warnDev(
            `scope-fixed:${key}`,
            `The setting "${key}" was changed inside a CareScope that fixes it, so this part of ` +
              'the page stays as it is. Take the key out of the `settings` of CareScope to let ' +
              'people change it here.',
          );
        }
      }
      parent.set(free);
    },
    attach: (element, languages) => followProfile(element, store, languages),
    // The parent is connected already; a part has no storage or signals of its own.
    connect: () => () => {},
  };
  return store;
}

/** Keeps the identity of the last answer, which React's store hooks rely on. */
function remember(compute: (profile: CareProfile) => CareProfile) {
  let asked: CareProfile | undefined;
  let answer: CareProfile;
  const cached = (profile: CareProfile): CareProfile => {
    if (asked !== profile) {
      answer = compute(profile);
      asked = profile;
    }
    return answer;
  };
  return Object.assign(cached, { fresh: compute });
}
