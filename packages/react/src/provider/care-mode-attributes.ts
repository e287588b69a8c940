import { createCareStore, profileAttributes } from '@care-mode/core';
import { sourcesOf } from './care-mode-options';
import type { CareModeOptions } from './care-mode-options';

/** Attributes for the scope element, ready for `<html {...}>`. */
export interface CareModeAttributes {
  readonly [attribute: `data-care-${string}`]: string;
  /** Language of the page, where the app names the `languages` of its words. */
  readonly lang?: string;
  /** Its reading direction. */
  readonly dir?: string;
  /** The pre-paint script may know more than the server did (storage, system), and may differ. */
  readonly suppressHydrationWarning: true;
}

/**
 * Attributes for `<html>` in server rendering, so that the first bytes already show the mode the
 * person chose. Works in server components. Spread them after a `lang` of your own: with
 * `languages` they say which language the page is in.
 *
 * @param cookieHeader - The request's `Cookie` header, or only the `care-mode` cookie.
 *   Junk is ignored.
 * @param options - What the provider and the script get. A link counts here only with
 *   `url: request.url`, since a server knows no address by itself.
 */
export function careModeAttributes(
  cookieHeader?: string | null,
  options: CareModeOptions = {},
): CareModeAttributes {
  const store = createCareStore({
    url: false,
    ...sourcesOf(options),
    cookie: cookieHeader || '',
    system: false,
  });
  return {
    ...profileAttributes(store.getServer(), options.languages),
    suppressHydrationWarning: true,
  };
}
