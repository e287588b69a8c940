'use client';

import { useContext } from 'react';
import { warnDev } from '@care-mode/core';
import { CareModeContext, useCareStore } from '../provider/context';
import { useStorePick } from '../provider/use-care-profile';
import { zhCN } from './zh-cn';
import type { CareProfile } from '@care-mode/core';
import type { MessageKey } from './zh-cn';

/**
 * A built-in word in the language of the nearest scope. Languages besides zh-CN have to be given
 * to the provider (`messages={[en]}`); until then the Chinese word is used.
 *
 * @param key - For instance `'dialog.close'`.
 * @param params - Values for `{name}` in the text.
 */
export function useMessage(
  key: MessageKey,
  params?: Readonly<Record<string, string | number>>,
): string {
  return useMessages()(key, params);
}

/** All words of the nearest scope, for components that need many. */
export function useMessages(): (
  key: MessageKey,
  params?: Readonly<Record<string, string | number>>,
) => string {
  const table = useMessageTable();
  return (key, params) => fill(table.strings[key], params);
}

/** The table in use, with its `locale` for `lang` and `reviewed` for an honest notice. */
export function useMessageTable() {
  const given = useContext(CareModeContext)?.messages;
  const locale = useStorePick(useCareStore(), localeOf);
  if (locale === 'zh-CN') return zhCN;
  const table = given?.find((candidate) => candidate.locale === locale);
  if (process.env.NODE_ENV !== 'production' && !table) {
    warnDev(
      `messages:${locale}`,
      `The language is "${locale}" but its words were not given, so built-in words stay Chinese. ` +
        'Import them from @care-mode/react/messages and pass <CareModeProvider messages={[...]}>.',
    );
  }
  return table ?? zhCN;
}

function localeOf(profile: CareProfile): CareProfile['locale'] {
  return profile.locale;
}

function fill(text: string, params?: Readonly<Record<string, string | number>>): string {
  // One pass, so that a value that looks like a placeholder stays what it is.
  return params
    ? text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
        Object.prototype.hasOwnProperty.call(params, name) ? String(params[name]) : placeholder,
      )
    : text;
}
