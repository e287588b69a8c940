// What runs in <head> before the first paint, on every page: it must be small. It shares the tables
// and the readers with the store, and states the order of sources once more in a short form; a test
// proves that both come to the same attributes for every combination of sources.
//
// `careOptions` come from prePaintScript(), as the app gave them.
import { attempt } from '../attempt.ts';
import { cookieValue, defaultStorageKey } from '../cookie.ts';
import { readEnvelope } from '../envelope.ts';
import { languageAttributes } from '../language.ts';
import { parseValue } from '../parse-settings.ts';
import { impliedByCare, needs } from '../resolve.ts';
import { careKeys, kebab, settingValues } from '../settings.ts';
import { readSystem } from '../system.ts';
import { readParameters } from '../url.ts';
import { readVisit, visitKeyOf } from '../visit.ts';

/* global careOptions */

const {
  policy,
  defaults,
  languages,
  storage = defaultStorageKey,
  url = location.href,
  system = true,
} = careOptions;
const root = document.documentElement;
const asked = system ? readSystem() : {};
let user;
let isCare;

if (storage) {
  user =
    attempt(() => readEnvelope(localStorage.getItem(storage))) ??
    attempt(() => readParameters(cookieValue(document.cookie, storage)));
}
const link = url && readVisit(url, storage && visitKeyOf(storage));

for (const key of careKeys) {
  const steps = settingValues[key];
  // Only lists become attributes.
  if (!steps.map) continue;
  let value = parseValue(key, policy?.[key]) ?? parseValue(key, user?.[key]);
  if (value === undefined) {
    // The first value of a list is its default, and by default no aid is in use.
    const initial = key === 'aids' ? [] : steps[0];
    value =
      parseValue(key, link?.[key]) ?? asked[key] ?? parseValue(key, defaults?.[key]) ?? initial;
    if (needs.includes(key)) {
      for (const need of [asked[key], isCare && impliedByCare[key]]) {
        if (steps.indexOf(need) > steps.indexOf(value)) value = need;
      }
    }
  }
  if (key === 'mode') isCare = value === 'care';
  if (key === 'locale') Object.assign(root, languageAttributes(value, languages));
  if (key === 'aids') value = value.map(kebab).join(' ');
  const name = `data-care-${kebab(key)}`;
  // A server that read the cookie may have written an aid that is off by now.
  if (value) root.setAttribute(name, value);
  else root.removeAttribute(name);
}
