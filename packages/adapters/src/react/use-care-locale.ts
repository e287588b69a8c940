'use client';

import type { CareSettings } from '@care-mode/core';
import { useCareProfile } from '@care-mode/react/provider';

type Locale = CareSettings['locale'];

/** Words of a library by our names of languages; the first is the app's own. */
export type CareLocales<Words> = Readonly<Partial<Record<Locale, Words>>>;

/**
 * Picks a library's words for the language a person chose; the first of the list stands in for
 * languages the app has no words of. A component renders again only when the language changes.
 *
 * @example <ConfigProvider locale={useCareLocale({ 'zh-CN': zhCN, en: enUS })}>
 */
export function useCareLocale<Words>(locales: CareLocales<Words>): Words {
  const locale = useCareProfile((profile) => profile.locale);
  return locales[locale] ?? (Object.values(locales)[0] as Words);
}
