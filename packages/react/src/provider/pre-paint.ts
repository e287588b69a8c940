import { prePaintScript } from '@care-mode/core/pre-paint';
import { sourcesOf } from './care-mode-options';
import type { CareModeOptions } from './care-mode-options';

/**
 * The text of the pre-paint script for a plain `index.html`: put it inside `<script>` in `<head>`.
 * Safe to inline: it holds no `</script>` whatever the options say.
 *
 * @param options - What the provider gets.
 */
export function careModeScript(options: CareModeOptions = {}): string {
  return prePaintScript(sourcesOf(options));
}
