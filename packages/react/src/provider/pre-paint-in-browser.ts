import type { PrePaintOptions } from '@care-mode/core/pre-paint';

/**
 * Stands in for the script's text in browser bundles (`#pre-paint` in package.json): there the
 * text has done its work in the HTML already, and would only weigh.
 */
export function prePaintScript(_options?: PrePaintOptions): string {
  return '';
}
