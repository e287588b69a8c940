import { createCareStore, profileAttributes } from '@care-mode/core';
import type { CareSettings } from '@care-mode/core';

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
  return { ...profileAttributes(store.getServer()), suppressHydrationWarning: true };
}
