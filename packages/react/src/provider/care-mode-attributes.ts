import { createCareStore, profileAttributes } from '@care-mode/core';
import type { CareSettings } from '@care-mode/core';
import type { CSSProperties } from 'react';

/** What the server may know besides the cookie; pass the same to `CareModeProvider`. */
export interface CareModeAttributesOptions {
  /** The app's own defaults. */
  readonly defaults?: Partial<CareSettings>;
  /** Settings the app fixes. */
  readonly policy?: Partial<CareSettings>;
  /** The request's address, when `?care=1` should count in the first paint. @default false */
  readonly url?: string | URL | false;
}

/** Attributes for the scope element, ready for `<html {...}>`. */
export interface CareModeAttributes {
  readonly [attribute: `data-care-${string}`]: string;
  readonly style: CSSProperties;
  /** The pre-paint script may know more than the server did (storage, system), and may differ. */
  readonly suppressHydrationWarning: true;
}

/**
 * Attributes for `<html>` in server rendering, so that the first bytes already show the mode the
 * person chose. Works in server components.
 *
 * @param cookieHeader - The request's `Cookie` header, or only the `care-mode` cookie.
 *   Junk is ignored.
 */
export function careModeAttributes(
  cookieHeader?: string | null,
  options: CareModeAttributesOptions = {},
): CareModeAttributes {
  const store = createCareStore({
    url: false,
    ...options,
    cookie: cookieHeader || '',
    storage: false,
    system: false,
  });
  return { ...elementProps(profileAttributes(store.getServer())), suppressHydrationWarning: true };
}

/** Turns attribute text into React props: `style` has to be an object there. */
export function elementProps(attributes: Readonly<Record<string, string>>): {
  readonly [attribute: `data-care-${string}`]: string;
  readonly style: CSSProperties;
} {
  const { style = '', ...data } = attributes;
  const declarations: Record<string, string> = {};
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) declarations[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim();
  }
  return { ...data, style: declarations as CSSProperties };
}
