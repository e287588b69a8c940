import { languageAttributes, type CareLanguages } from './language.ts';
import type { CareProfile } from './resolve.ts';
import { careKeys, kebab, settingValues } from './settings.ts';
import type { CareStore } from './store.ts';
import { warnDev } from './warn-dev.ts';

// What CSS can follow: every list of the table. Rate, pitch and names of voices are nobody's look.
const attributeKeys = careKeys.filter((key) => Array.isArray(settingValues[key]));

/**
 * The profile as attributes of one element, for server rendering. No `style` among them: a content
 * security policy with a nonce for styles blocks style attributes, so care.css reads the text scale
 * from its attribute. `data-care-aids` is absent while no aid is in use. Values come from the
 * allow-list, so they need no escaping.
 *
 * @param languages languages of the app's words; with them `lang` and `dir` are said too
 */
export function profileAttributes(
  profile: CareProfile,
  languages?: CareLanguages,
): Record<string, string> {
  const attributes = languageAttributes(profile.locale, languages);
  for (const key of attributeKeys) {
    const value = key === 'aids' ? profile.aids.map(kebab).join(' ') : String(profile[key]);
    if (value) attributes[`data-care-${kebab(key)}`] = value;
  }
  return attributes;
}

type Attributes = Readonly<Record<string, string | null>>;
type Followed = Pick<CareStore, 'get' | 'subscribe'>;

/** Who writes to an element, how many times, and what it had before. */
interface Hold {
  readonly store: Followed;
  readonly before: Attributes;
  count: number;
}

/**
 * Writes the profile of a store to an element, now and after every change, touching only what
 * differs. An element may be followed several times, by parts of a page that share a store; what it
 * had before comes back when the last of them stops.
 *
 * @returns a function that stops
 */
export function followProfile(
  element: Element,
  store: Followed,
  languages?: CareLanguages,
): () => void {
  if (process.env.NODE_ENV !== 'production' && (element as Element | null)?.nodeType !== 1) {
    throw new TypeError(
      `Care Mode: the settings are to be written to ${String(element)}, which is no element. Pass ` +
        'one that is on the page, for instance store.attach(document.documentElement).',
    );
  }
  const before: Record<string, string | null> = {};
  // `aids` is the one attribute that may be absent.
  for (const name of [
    'data-care-aids',
    ...Object.keys(profileAttributes(store.get(), languages)),
  ]) {
    before[name] = element.getAttribute(name);
  }
  const put = (attributes: Attributes) => {
    for (const name of Object.keys(before)) {
      const value = attributes[name] ?? null;
      if (element.getAttribute(name) === value) continue;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
  const write = () => put(profileAttributes(store.get(), languages));

  // On the element itself: two apps on one page often bring a copy of this module each.
  const held = element as Element & { careHold?: Hold };
  const hold = (held.careHold ??= { store, before, count: 0 });
  if (process.env.NODE_ENV !== 'production' && hold.store !== store) {
    warnDev(
      'two-stores',
      `Two care stores write to the same <${element.localName}>. Each change of one undoes what the ` +
        'other wrote, so a person sees a choice come and go. Make one store with createCareStore() ' +
        'and give it to both, for instance as `<CareModeProvider store={store}>` in both React roots.',
    );
  }
  hold.count += 1;
  write();
  const stop = store.subscribe(write);
  return () => {
    stop();
    hold.count -= 1;
    if (hold.count) return;
    put(hold.before);
    delete held.careHold;
  };
}
