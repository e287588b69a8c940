import type { CareKey } from '@care-mode/core';
import type { useMessages } from '../messages/use-message';
import type { MessageKey } from '../messages/zh-cn';
import type { CareModeApi } from '../provider/use-care-mode';

/** What every part of the panel is given: the settings of the page, not of the panel. */
export interface PanelPartProps {
  readonly api: CareModeApi;
  readonly message: ReturnType<typeof useMessages>;
}

/** Who decided a value, in words; nothing where it is simply the standard. */
export function sourceNote({ api, message }: PanelPartProps, key: CareKey): string | undefined {
  const source = api.source(key);
  return source === 'default' ? undefined : message(`panel.source.${source}` as MessageKey);
}
