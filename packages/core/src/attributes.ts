import type { CareProfile } from './resolve.ts';
import { careKeys, kebab, settingValues, type CareKey } from './settings.ts';

// What CSS can follow: every list of the table. Rate, pitch and names of voices are nobody's look.
const attributeKeys = careKeys.filter((key) => Array.isArray(settingValues[key]));

/**
 * The profile as attributes of one element, for server rendering. No `style` among them: a content
 * security policy with a nonce for styles blocks style attributes, so care.css reads the text scale
 * from its attribute. `data-care-aids` is absent while no aid is in use. Values come from the
 * allow-list, so they need no escaping.
 */
export function profileAttributes(profile: CareProfile): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const key of attributeKeys) {
    const value = key === 'aids' ? profile.aids.map(kebab).join(' ') : String(profile[key]);
    if (value) attributes[nameOf(key)] = value;
  }
  return attributes;
}

/** Puts the profile on an element, touching only what differs. */
export function writeProfile(element: Element, profile: CareProfile): void {
  write(element, profileAttributes(profile));
}

/** Remembers the care attributes an element has now; calling the result puts them back. */
export function rememberAttributes(element: Element): () => void {
  const attributes: Record<string, string | null> = {};
  for (const key of attributeKeys) attributes[nameOf(key)] = element.getAttribute(nameOf(key));
  return () => write(element, attributes);
}

function write(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const key of attributeKeys) {
    const value = attributes[nameOf(key)] ?? null;
    if (element.getAttribute(nameOf(key)) === value) continue;
    if (value === null) element.removeAttribute(nameOf(key));
    else element.setAttribute(nameOf(key), value);
  }
}

function nameOf(key: CareKey): string {
  return `data-care-${kebab(key)}`;
}
