import type { CareModeOptions } from '@care-mode/react/provider';

/** Said once: server HTML, script and provider have to agree. */
export const careMode = {
  surface: 'embedded',
  locale: 'zh-CN',
  languages: ['zh-CN'],
} satisfies CareModeOptions;
