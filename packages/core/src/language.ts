import type { CareSettings } from './settings.ts';

type Locale = CareSettings['locale'];

/** The languages an app's own words exist in, the one it was written in first. */
export type CareLanguages = readonly [Locale, ...Locale[]];

/** Reading direction of a language: Uyghur runs from right to left. */
export function directionOf(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'ug' ? 'rtl' : 'ltr';
}

/**
 * `lang` and `dir` of a page whose words exist in these languages; nothing for an app that names
 * none, since a page of Chinese words must not claim to be Uyghur. Asked for another language, the
 * app shows its first one, and the page says so.
 */
export function languageAttributes(
  locale: Locale,
  languages: CareLanguages | undefined,
): Record<string, string> {
  if (!languages) return {};
  const lang = languages.includes(locale) ? locale : languages[0];
  return { lang, dir: directionOf(lang) };
}
