import type { CareSettings } from '../settings.ts';
import { prePaintCode } from './pre-paint.generated.ts';

/** Must be the options of the store the page starts later. */
export interface PrePaintOptions {
  defaults?: Partial<CareSettings>;
  policy?: Partial<CareSettings>;
  /** Name of the storage entry and cookie; `false` reads neither. @default 'care-mode' */
  storageKey?: string | false;
  /** `false` ignores the page's address. @default the page's address */
  url?: false;
  /** `false` ignores the operating system. @default true */
  system?: boolean;
}

/**
 * Code of an inline script that puts the right mode on `<html>` before the first paint. Place it in
 * `<head>` with the page's CSP nonce. Options are embedded so that they can end neither the script
 * element nor a line.
 */
export function prePaintScript(options: PrePaintOptions = {}): string {
  const json = JSON.stringify(options).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `!function(careOptions){${prePaintCode}}(${json})`;
}
