import type { CareModeOptions } from '@care-mode/react/provider';

/** Said once: the script in `index.html` and the provider have to agree. */
export const careMode = {
  surface: 'embedded',
  locale: 'zh-CN',
  languages: ['zh-CN'],
} satisfies CareModeOptions;
