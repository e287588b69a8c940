import type { CareSettings } from '../settings.ts';
import { prePaintCode } from './pre-paint.generated.ts';

/** Must say the same as the options of the store that the page makes later. */
export interface PrePaintOptions {
  /** What the app proposes; the same as the store's. */
  defaults?: Partial<CareSettings>;
  /** What the app's owner locks; the same as the store's. */
  policy?: Partial<CareSettings>;
  /**
   * Name of the storage entry and cookie; `false` reads neither, and keeps no link for the visit.
   * @default 'care-mode'
   */
  storageKey?: string | false;
  /** `false` ignores the page's address. @default true */
  url?: boolean;
  /** `false` ignores the operating system. @default true */
  system?: boolean;
}

/**
 * Code of an inline script that puts the right mode on `<html>` before the first paint. Place it in
 * `<head>` with the page's CSP nonce. Options are embedded so that they can end neither the script
 * element nor a line.
 */
export function prePaintScript(options: PrePaintOptions = {}): string {
  const json = JSON.stringify(options)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `!function(careOptions){${prePaintCode}}(${json})`;
}
