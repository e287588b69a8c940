/**
 * The spoken language of a tag, as ISO 639-3 names it where the tag is Chinese: Hong Kong and Macao
 * write `zh` and speak Cantonese.
 */
export function spokenLanguage(lang: string): string {
  const tag = lang.toLowerCase().replace(/_/g, '-');
  if (/^zh(-hant)?-(hk|mo)\b/.test(tag)) return 'yue';
  const language = tag.split('-')[0]!;
  return language === 'zh' ? 'cmn' : language;
}
