import { prePaintScript } from '@care-mode/core/pre-paint';

/**
 * The text of the pre-paint script for a plain `index.html`: put it inside `<script>` in `<head>`.
 * Safe to inline: it holds no `</script>` whatever the options say.
 *
 * @param options - The same defaults, policy and storage key the provider gets.
 */
export function careModeScript(options?: Parameters<typeof prePaintScript>[0]): string {
  return prePaintScript(options);
}
