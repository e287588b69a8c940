'use client';

import { useContext } from 'react';
import { warnDev } from '@care-mode/core';
import { CareModeContext, useCareStore } from '../provider/context';
import { useStorePick } from '../provider/use-care-profile';
import type { CareProfile } from '@care-mode/core';
import type { CareMessages, MessageKey } from './zh-cn';

/** A part of the Chinese words, as the files in `zh-cn/` export them. */
export type Words = { readonly [Key in MessageKey]?: string };

type KeyOf<Group> = Group extends unknown ? keyof Group & MessageKey : never;

/** Values for `{name}` in a text. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Words of a component in the language of the nearest scope. The component names the Chinese groups
 * it speaks, so that it brings no others into the app. Languages besides zh-CN have to be given to
 * the provider (`messages={[en]}`); until then the Chinese word is used, and so it is for a word
 * that a given table lacks: a control must not lose its name.
 */
export function useWords<const Groups extends readonly Words[]>(
  ...groups: Groups
): (key: KeyOf<Groups[number]>, params?: MessageParams) => string {
  const table = useGivenTable();
  return (key, params) => {
    const chinese = (groups as readonly Words[]).find((group) => key in group)?.[key] ?? '';
    const given = table?.strings[key];
    if (process.env.NODE_ENV !== 'production' && table && !given && chinese) {
      warnDev(
        `messages:${table.locale}:${key}`,
        `The words given for "${table.locale}" have no "${key}", so "${chinese}" stays Chinese. ` +
          'People who do not read Chinese cannot use it. Add the word to the table.',
      );
    }
    return fill(given || chinese, params);
  };
}

/** One word, for components that need no more. */
export function useWord<Group extends Words>(
  group: Group,
  key: KeyOf<Group>,
  params?: MessageParams,
): string {
  return useWords(group)(key, params);
}

/** The table the app gave for the language of the nearest scope; undefined means built-in Chinese. */
export function useGivenTable(): CareMessages | undefined {
  const given = useContext(CareModeContext)?.messages;
  const locale = useStorePick(useCareStore(), localeOf);
  if (locale === 'zh-CN') return undefined;
  const table = given?.find((candidate) => candidate.locale === locale);
  if (process.env.NODE_ENV !== 'production' && !table) {
    warnDev(
      `messages:${locale}`,
      `The language is "${locale}" but its words were not given, so built-in words stay Chinese. ` +
        'Import them from @care-mode/react/messages and pass <CareModeProvider messages={[...]}>.',
    );
  }
  return table;
}

function localeOf(profile: CareProfile): CareProfile['locale'] {
  return profile.locale;
}

function fill(text: string, params?: MessageParams): string {
  // One pass, so that a value that looks like a placeholder stays what it is.
  return params
    ? text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
        Object.prototype.hasOwnProperty.call(params, name) ? String(params[name]) : placeholder,
      )
    : text;
}
