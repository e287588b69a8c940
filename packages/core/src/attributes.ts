import type { CareProfile } from './resolve.ts';
import { careKeys, kebab, settingValues, type CareKey } from './settings.ts';

const textScaleProperty = '--care-text-scale';

// What CSS can follow: every list of the table. Rate, pitch and names of voices are nobody's look.
const attributeKeys = careKeys.filter((key) => Array.isArray(settingValues[key]));

/**
 * The profile as attributes of one element, for server rendering: every `data-care-*` attribute
 * plus `style` text with `--care-text-scale`. `data-care-aids` is absent while no aid is in use.
 * Values come from the allow-list, so they need no escaping.
 */
export function profileAttributes(profile: CareProfile): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const key of attributeKeys) {
    const value = key === 'aids' ? profile.aids.map(kebab).join(' ') : String(profile[key]);
    if (value) attributes[nameOf(key)] = value;
  }
  // Text scale is there twice: a number for calc(), and an attribute that holds where a content
  // security policy forbids style attributes.
  attributes.style = `${textScaleProperty}:${profile.textScale}`;
  return attributes;
}

/** Puts the profile on an element, touching only what differs. */
export function writeProfile(element: Element, profile: CareProfile): void {
  write(element, profileAttributes(profile), String(profile.textScale));
}

/** Remembers the care attributes an element has now; calling the result puts them back. */
export function rememberAttributes(element: Element): () => void {
  const attributes: Record<string, string | null> = {};
  for (const key of attributeKeys) attributes[nameOf(key)] = element.getAttribute(nameOf(key));
  const textScale = (element as HTMLElement).style?.getPropertyValue(textScaleProperty);
  return () => write(element, attributes, textScale);
}

function write(
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
  textScale: string,
): void {
  for (const key of attributeKeys) {
    const value = attributes[nameOf(key)] ?? null;
    if (element.getAttribute(nameOf(key)) === value) continue;
    if (value === null) element.removeAttribute(nameOf(key));
    else element.setAttribute(nameOf(key), value);
  }
  // Absent on elements that are neither HTML nor SVG. An empty value removes the property.
  const { style } = element as HTMLElement;
  if (style && style.getPropertyValue(textScaleProperty) !== textScale) {
    style.setProperty(textScaleProperty, textScale);
  }
}

function nameOf(key: CareKey): string {
  return `data-care-${kebab(key)}`;
}
