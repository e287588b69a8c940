import { sayAddresses } from './addresses.ts';
import { digitsInChinese } from './chinese-numbers.ts';
import { numberRules } from './chinese-rules.ts';
import { signRules } from './chinese-signs.ts';
import { dropOrnaments } from './clean.ts';
import { applyRules, type Rule } from './rules.ts';
import { toSimplified, toTraditional } from './traditional.ts';

/** Where Chinese is spoken: on the mainland a dictated 1 is 幺, and in Taiwan a metre 公尺. */
export type ChineseLocale = 'zh-CN' | 'zh-TW' | 'zh-HK';

const emoji: Readonly<Record<string, string>> = {
  '→': '，',
  '☎': '电话',
  '⚠': '注意',
  '✅': '对勾',
  '✓': '对勾',
  '✔': '对勾',
  '❌': '叉号',
  '❤': '爱心',
  '👌': '好的',
  '👍': '点赞',
  '💪': '加油',
  '📞': '电话',
  '🌹': '玫瑰',
  '🎉': '庆祝',
  '😂': '笑哭',
  '😊': '微笑',
  '🙏': '双手合十',
};

// Everything a rule can begin with.
const starts =
  /[\d¥￥$€£+\-−~～—–*#/=<>≤≥≠≈×÷±√&@%‰°№§^²³′″(（【[_\u2460-\u2473\u2160-\u217b\u2776-\u277f]|\.(?=\d)|[IVX]{1,6}(?![A-Za-z\d])|(?:US|HK|NT)\$|RMB|CNY|No\.?\s?(?=\d)|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Y]/g;

const rules: { [Locale in ChineseLocale]?: readonly Rule[] } = {};

/** Puts what is not words in a Chinese text into Chinese words. */
export function normaliseChinese(text: string, locale: ChineseLocale): string {
  const isSimplified = locale === 'zh-CN';
  const ours = (words: string) => (isSimplified ? words : toTraditional(words));
  const withoutAddresses = sayAddresses(text, ours('网址'), (address) => ours(spellEmail(address)));
  rules[locale] ??= [...numberRules(locale), ...signRules];
  const said = applyRules(
    withoutAddresses,
    rules[locale]!,
    starts,
    // One set of rules reads both scripts.
    isSimplified ? withoutAddresses : toSimplified(withoutAddresses),
    ours,
  );
  const calm = said.replace(/([！？!?~～])\1+/g, '$1').replace(/。{2,}/g, '…');
  return dropOrnaments(calm, (sign) => emoji[sign] && ours(emoji[sign]));
}

function spellEmail(address: string): string {
  const spelled = digitsInChinese(address)
    .replace('@', '艾特')
    .replace(/\./g, '点')
    .replace(/_/g, '下划线')
    .replace(/-/g, '杠');
  return `邮箱地址，${spelled}`;
}
