import type { CareLanguages } from '../language.ts';
import type { CareStoreOptions } from '../store.ts';
import { prePaintCode } from './pre-paint.generated.ts';

/** Must say the same as the options of the store that the page makes later. */
export interface PrePaintOptions extends Pick<
  CareStoreOptions,
  'defaults' | 'policy' | 'url' | 'system'
> {
  /**
   * Name of the storage entry and of the cookie; `false` reads neither, and keeps no link for the
   * visit. A place of your own cannot be read before the first paint: say `false` here.
   * @default 'care-mode'
   */
  storage?: string | false;
  /**
   * Languages the app's own words exist in, the one it was written in first. With them `lang` and
   * `dir` of `<html>` follow the language a person chose; asked for another one, the page says the
   * first. Without them `lang` and `dir` are never touched: Chinese words must not claim to be
   * Uyghur.
   */
  languages?: CareLanguages;
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
