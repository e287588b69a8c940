'use client';

import { useGivenTable, useWords } from './use-words';
import { zhCN } from './zh-cn';
import type { MessageParams } from './use-words';
import type { CareMessages, MessageKey } from './zh-cn';

/**
 * A built-in word in the language of the nearest scope. Languages besides zh-CN have to be given
 * to the provider (`messages={[en]}`); until then the Chinese word is used. Brings all Chinese
 * words along (about 2 kB gzip), since any key may be asked for.
 *
 * @param key - For instance `'dialog.close'`.
 * @param params - Values for `{name}` in the text.
 */
export function useMessage(key: MessageKey, params?: MessageParams): string {
  return useMessages()(key, params);
}

/** All words of the nearest scope, for components that need many. */
export function useMessages(): (key: MessageKey, params?: MessageParams) => string {
  return useWords(zhCN.strings);
}

/** The table in use, with its `locale` for `lang` and `reviewed` for an honest notice. */
export function useMessageTable(): CareMessages {
  return useGivenTable() ?? zhCN;
}
