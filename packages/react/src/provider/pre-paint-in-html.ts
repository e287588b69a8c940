/** The script's text where server HTML is made. Browsers get `pre-paint-in-browser.ts` instead. */
export { prePaintScript } from '@care-mode/core/pre-paint';
