import { kebab, settingValues, careKeys } from './settings.ts';
import type { CareKey } from './settings.ts';
import type { CareProfile } from './resolve.ts';

const textScaleProperty = '--care-text-scale';

// What CSS can follow: every list of the table. Text scale is a number, so it travels as a custom
// property; rate, pitch and names of voices are nobody's look.
const attributeKeys = careKeys.filter(
  (key) => key !== 'textScale' && Array.isArray(settingValues[key]),
);

/**
 * The profile as attributes of one element, for server rendering: every `data-care-*` attribute
 * plus `style` text with `--care-text-scale`. `data-care-aids` is absent while no aid is in use.
 * Values come from the allow-list, so they need no escaping.
 */
export function profileAttributes(profile: CareProfile): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const key of attributeKeys) {
    const value = attributeValue(profile, key);
    if (value) attributes[attributeName(key)] = value;
  }
  attributes.style = `${textScaleProperty}:${profile.textScale}`;
  return attributes;
}

/** Puts the profile on an element, touching only what differs. */
export function writeProfile(element: Element, profile: CareProfile): void {
  for (const key of attributeKeys) {
    writeAttribute(element, attributeName(key), attributeValue(profile, key) || null);
  }
  writeTextScale(element, String(profile.textScale));
}

/** Remembers the care attributes an element has now; calling the result puts them back. */
export function rememberAttributes(element: Element): () => void {
  const names = attributeKeys.map(attributeName);
  const values = names.map((name) => element.getAttribute(name));
  const textScale = styleOf(element)?.getPropertyValue(textScaleProperty) ?? '';
  return () => {
    names.forEach((name, index) => writeAttribute(element, name, values[index]!));
    writeTextScale(element, textScale);
  };
}

function attributeName(key: CareKey): string {
  return `data-care-${kebab(key)}`;
}

function attributeValue(profile: CareProfile, key: CareKey): string {
  return key === 'aids' ? profile.aids.map(kebab).join(' ') : (profile[key] as string);
}

function writeAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function writeTextScale(element: Element, value: string): void {
  const style = styleOf(element);
  // An empty value removes the property.
  if (style && style.getPropertyValue(textScaleProperty) !== value) {
    style.setProperty(textScaleProperty, value);
  }
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return (element as HTMLElement).style;
}
