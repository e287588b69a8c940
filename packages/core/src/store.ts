import { followProfile } from './attributes.ts';
import { defaultStorageKey } from './cookie.ts';
import { envelopeVersion, revisionOf, type Envelope } from './envelope.ts';
import type { CareHost } from './hosts/host.ts';
import type { CareLanguages } from './language.ts';
import { isRecord, parseSettings } from './parse-settings.ts';
import { readSources, readStored } from './read-sources.ts';
import { resolve, type CareProfile, type CareSource } from './resolve.ts';
import { careKeys, type CareKey, type CareSettings } from './settings.ts';
import { browserStorage, type CareStorage } from './storage.ts';
import { readSystem, watchSystem } from './system.ts';
import { warnDev } from './warn-dev.ts';

/** What changed, for listeners that care about one setting only. */
export interface CareChange {
  /** Settings whose value or source changed. */
  readonly keys: readonly CareKey[];
  /** The source that spoke. */
  readonly source: CareSource;
  readonly previous: CareProfile;
}

/** Called after each change with the profile in force. */
export type CareListener = (profile: CareProfile, change: CareChange) => void;

/** How a store starts. */
export interface CareStoreOptions {
  /** What the app proposes; every other source outranks it. */
  defaults?: Partial<CareSettings>;
  /** What the app's owner locks: nothing outranks it, and `set` ignores these keys. */
  policy?: Partial<CareSettings>;
  /**
   * Where choices are kept: a name for the entry in the browser's storage and for the cookie, or a
   * place of your own. `false` keeps them in memory.
   * @default 'care-mode'
   */
  storage?: CareStorage | string | false;
  /** Apps around the page; where two disagree the later one counts. @default [] */
  hosts?: readonly CareHost[];
  /**
   * Address to read settings from; where it says nothing, the last link of the visit counts, if the
   * storage keeps it. `false` ignores links and keeps none.
   * @default the page's address
   */
  url?: string | URL | false;
  /**
   * The request's `Cookie` header, for a server and for hydrating what it rendered. The cookie is
   * the one `storage` names.
   */
  cookie?: string;
  /** Whether the operating system is heard. @default true */
  system?: boolean;
}

/** A person's care settings, and everything that follows them. */
export interface CareStore {
  /** The profile in force; the same object until something changes. */
  get(): CareProfile;
  /** The profile a server rendered from cookie, policy, defaults and an explicit URL. */
  getServer(): CareProfile;
  /**
   * The person chose: added to earlier choices and kept in storage. Locked keys are ignored with a
   * dev warning. `set(presets.largeText)` chooses a preset.
   */
  set(partial: Partial<CareSettings>): void;
  /** Replaces all that one source says. Junk leaves what the source said before. */
  setSource(source: Exclude<CareSource, 'user'>, partial: Partial<CareSettings>): void;
  /** Forgets what the person chose, for some keys or for all. */
  reset(keys?: readonly CareKey[]): void;
  /** Takes the person's last change back. */
  undo(): void;
  canUndo(): boolean;
  /** @returns a function that ends the subscription */
  subscribe(listener: CareListener): () => void;
  /**
   * Keeps an element's attributes in step with the profile: the root, a scope, the html of a frame.
   *
   * @param languages languages the app's own words exist in, the one it was written in first. With
   *   them `lang` and `dir` are kept in step too; without them they are never touched.
   * @returns a function that stops and puts back what the element had before
   */
  attach(element: Element, languages?: CareLanguages): () => void;
  /**
   * Starts hearing other tabs, the operating system and host apps.
   *
   * @returns a function that stops all of it
   */
  connect(): () => void;
}

// Values are plain data; a list is the same when its members are.
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Tells of what was passed as hosts and cannot be heard. */
function warnHosts(hosts: unknown): void {
  if (hosts === undefined) return;
  if (!Array.isArray(hosts)) {
    warnDev(
      'hosts',
      '`hosts` is not a list, so no app around the page is heard; the page works without. Pass a ' +
        'list, also for one host: hosts={[weChatHost()]}.',
    );
    return;
  }
  hosts.forEach((host, index) => {
    if (typeof host?.connect === 'function') return;
    warnDev(
      `hosts:${index}`,
      `hosts[${index}] is no host: it has no connect function. It was left out; the page works ` +
        'and the others are heard. Pass what weChatHost() or messageHost() returns, or take it out.',
    );
  });
}

/**
 * Makes a store. It reads its sources at once, so the first profile is the right one; it touches
 * nothing and hears nothing before `attach` and `connect`. Works without a DOM.
 */
export function createCareStore(options: CareStoreOptions = {}): CareStore {
  const inBrowser = typeof document !== 'undefined';
  const { storage: place = defaultStorageKey, hosts, system = true } = options;
  // A server keeps nothing: the person's choices come with the request, as a cookie.
  const storage = inBrowser && (typeof place === 'string' ? browserStorage(place) : place);
  const layers = readSources(options, inBrowser, storage);
  const server = resolve(readSources(options, false));
  const listeners = new Set<CareListener>();
  const history: Partial<CareSettings>[] = [];
  // How often each setting was chosen, here or in a tab this one has heard of.
  const revisions: Partial<Record<CareKey, number>> = {};
  // Choices the storage has not taken yet.
  const unsaved = new Set<CareKey>();
  let answers = 0;
  let profile = resolve(layers);

  function update(source: CareSource) {
    const previous = profile;
    const next = resolve(layers);
    const keys = careKeys.filter(
      (key) => !same(next[key], previous[key]) || next.sources[key] !== previous.sources[key],
    );
    if (!keys.length) return;
    profile = next;
    for (const listener of [...listeners]) {
      try {
        // A listener may have changed something itself: the next one hears the newest profile.
        listener(profile, { keys, source, previous });
      } catch (error) {
        // oxlint-disable-next-line no-console -- the listener's own error must not vanish
        console.error(error);
      }
    }
  }

  // Text that counts no choices is somebody else's, an account's or the cookie's, and is taken as it
  // is, except for what it was never given.
  function isNewer(key: CareKey, stored: Envelope | undefined) {
    return isRecord(stored?.revisions)
      ? (revisions[key] ?? 0) > revisionOf(stored, key)
      : unsaved.has(key);
  }

  // Takes over what is stored, except where this tab's choice is the later one. Cleared or broken by
  // somebody else, the storage says nothing: what the person sees now is worth more.
  function merge(): Envelope | undefined {
    const stored = storage ? readStored(storage) : undefined;
    if (!stored) return undefined;
    layers.user = { ...parseSettings(stored, 'storage'), ...chosen(newerThan(stored)) };
    for (const key of careKeys) {
      const theirs = revisionOf(stored, key);
      if (theirs > (revisions[key] ?? 0)) revisions[key] = theirs;
    }
    return stored;
  }

  function newerThan(stored: Envelope | undefined) {
    return careKeys.filter((key) => isNewer(key, stored));
  }

  function load() {
    const stored = merge();
    // Another tab wrote without having seen a choice made here. One answer settles it; the limit is
    // for a storage that never keeps what it is given.
    if (isRecord(stored?.revisions) && newerThan(stored).length && answers++ < 8) save(stored);
    update('user');
  }

  function chosen(keys: Iterable<CareKey>) {
    return Object.fromEntries([...keys].map((key) => [key, layers.user[key]]));
  }

  function save(stored: Envelope | undefined) {
    if (!storage) return;
    try {
      // Only what is newer is written over what is stored: another tab's choice stays, and so does
      // whatever a newer version stored there.
      storage.set(
        JSON.stringify({
          v: envelopeVersion,
          ...(stored ?? layers.user),
          ...chosen(newerThan(stored)),
          revisions: { ...(isRecord(stored?.revisions) && stored.revisions), ...revisions },
        }),
      );
      unsaved.clear();
    } catch {
      if (process.env.NODE_ENV !== 'production') {
        warnDev(
          'storage:set',
          'the storage did not take the settings: it is full or blocked. They hold in memory, and ' +
            'for the next visit in the cookie if there may be one. Free space, allow storage for ' +
            'this site, or pass another `storage`.',
        );
      }
    }
  }

  // `undefined` forgets a choice.
  function choose(partial: Partial<CareSettings>, undoable: boolean) {
    const stored = merge();
    const changed = (Object.keys(partial) as CareKey[]).filter(
      (key) => !same(layers.user[key], partial[key]),
    );
    if (changed.length) {
      if (undoable) history.push(chosen(changed));
      layers.user = { ...layers.user, ...partial };
      for (const key of changed) {
        revisions[key] = (revisions[key] ?? 0) + 1;
        unsaved.add(key);
      }
      answers = 0;
      save(stored);
    }
    update('user');
  }

  const store: CareStore = {
    get: () => profile,
    getServer: () => server,
    set(partial) {
      const wanted = parseSettings(partial, 'set');
      for (const key of Object.keys(wanted) as CareKey[]) {
        if (layers.policy[key] === undefined) continue;
        delete wanted[key];
        if (process.env.NODE_ENV !== 'production') {
          warnDev(
            `locked:${key}`,
            `${key} is locked by a policy, so this choice was ignored. Do not offer a control for ` +
              `a setting whose source is 'policy'.`,
          );
        }
      }
      choose(wanted, true);
    },
    setSource(source, partial) {
      layers[source] = parseSettings(partial, source, layers[source]);
      update(source);
    },
    reset(keys = careKeys) {
      choose(Object.fromEntries(keys.map((key) => [key, undefined])), true);
    },
    undo: () => choose(history.pop() ?? {}, false),
    canUndo: () => history.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach: (element, languages) => followProfile(element, store, languages),
    connect() {
      let connected = true;
      const stops: (() => void)[] = [];
      // A host or storage that fails must not take the others with it, at the start or at the end.
      const start = (name: string | undefined, begin: () => void | (() => void)) => {
        try {
          const stop = begin();
          if (stop) stops.push(() => start(name, stop));
        } catch {
          if (process.env.NODE_ENV !== 'production' && name) {
            warnDev(
              `connect:${name}`,
              `${name} threw an error. The page works without what it would have said. Look at ` +
                'its connect or subscribe function.',
            );
          }
        }
      };

      if (storage) start('storage', () => storage.subscribe?.(load));
      if (system) {
        const read = () => store.setSource('system', readSystem());
        start('system', () => watchSystem(read));
        // It may have changed since the store was made.
        read();
      }
      const reports: Partial<CareSettings>[] = [];
      if (process.env.NODE_ENV !== 'production') warnHosts(hosts);
      // JavaScript may bring anything: what is no list has nobody in it, what is no host fails alone.
      hosts?.forEach?.((host, index) =>
        start(host?.name, () =>
          host.connect((partial) => {
            if (!connected) return;
            reports[index] = parseSettings(partial, host.name, reports[index]);
            // The order of the list decides, not the moment of the answer.
            store.setSource('host', Object.assign({}, ...reports));
          }),
        ),
      );
      return () => {
        connected = false;
        stops.forEach((stop) => stop());
      };
    },
  };
  return store;
}
