import type { CareMessages } from './zh-cn';

/** Each language under its own name: whoever needs it can read it, whatever language is on now. */
export const localeNames: Readonly<Record<CareMessages['locale'], string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文（台灣）',
  'zh-HK': '繁體中文（香港）',
  en: 'English',
  ug: 'ئۇيغۇرچە',
  bo: 'བོད་ཡིག',
  mn: 'ᠮᠣᠩᠭᠣᠯ',
};
