'use client';

import { useSyncExternalStore } from 'react';
import { prePaintScript } from '#pre-paint';
import { sourcesOf } from './care-mode-options';
import { never } from './never';
import type { CareModeOptions } from './care-mode-options';

/** Props of `CareModeScript`: what the provider gets, and the page's CSP nonce. */
export interface CareModeScriptProps extends CareModeOptions {
  /** The nonce of the page's `script-src`. Browsers hide it from scripts, which is expected. */
  readonly nonce?: string;
}

/**
 * The script that applies the person's settings before the first pixel, so that no page flashes
 * small type. Renders `<script>`; put it in `<head>`, or first in `<body>`.
 *
 * It exists in server HTML and while that HTML is being hydrated, and is gone afterwards: a script
 * rendered on the client would never run, and React 19 reports it as an error.
 */
export function CareModeScript({ nonce, ...options }: CareModeScriptProps) {
  const isServerHtml = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  if (!isServerHtml) return null;
  return (
    <script
      nonce={nonce}
      // The browser blanks the nonce attribute, and the text has already done its work.
      suppressHydrationWarning
      dangerouslySetInnerHTML={{
        __html: typeof document === 'undefined' ? prePaintScript(sourcesOf(options)) : '',
      }}
    />
  );
}
