import { Converter } from 'opencc-js/cn2t';
import type { CareSettings } from '@care-mode/core';

const converters = new Map<string, (text: string) => string>();

/**
 * A text in traditional characters, by the words around each of them: 头发 and 发展, 皇后 and 后来.
 * Only characters change, never words. The dictionary behind it is large (1.1 MB), so import this
 * entry only where somebody asks for it: `import()`.
 *
 * @param locale - `zh-HK` writes as in Hong Kong (裏), everything else as in Taiwan (裡).
 */
export function toTraditional(text: string, locale: CareSettings['locale'] = 'zh-CN'): string {
  const to = locale === 'zh-HK' ? 'hk' : 'tw';
  let convert = converters.get(to);
  // A quarter of a second on a computer: once for each.
  if (!convert) converters.set(to, (convert = Converter({ from: 'cn', to })));
  return convert(text);
}
