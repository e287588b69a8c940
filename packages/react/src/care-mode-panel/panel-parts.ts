import type { CareKey } from '@care-mode/core';
import type { MessageParams } from '../messages/use-words';
import type { panelWords } from '../messages/zh-cn/panel';
import type { CareModeApi } from '../provider/use-care-mode';

/** The key of every word of the panel. */
export type PanelKey = keyof typeof panelWords;

/** What every part of the panel is given: the settings of the page, not of the panel. */
export interface PanelPartProps {
  readonly api: CareModeApi;
  readonly message: (key: PanelKey, params?: MessageParams) => string;
}

/** Who decided a value, in words; nothing where it is simply the standard. */
export function sourceNote({ api, message }: PanelPartProps, key: CareKey): string | undefined {
  const source = api.source(key);
  return source === 'default' ? undefined : message(`panel.source.${source}` as PanelKey);
}
