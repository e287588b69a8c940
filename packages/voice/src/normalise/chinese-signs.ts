import { currencies, unitOf } from './chinese-quantities.ts';
import { numberInChinese } from './chinese-numbers.ts';
import { isCircled, numeralValue, numerals, romanValue } from './clean.ts';
import type { Rule } from './rules.ts';

// What a number and its unit may end with, so that a dash after it means to.
const ended =
  /(?:[\d%]|°[CF]?|\d\s?[A-Za-zμ²³]{1,4}|[年月日号时点分秒元块岁天周个万亿米斤度条章题页人次届期级楼层季])$/;
const han = /[\u4e00-\u9fff]/;
/** What a power may be of: a number, a letter, a bracket that closes. */
const base = /[\dA-Za-zα-ωΑ-Ω)）]$/;

const rate = /(?:元|\d\s?[^\d\s，。、]{1,3}|[¥￥$€£]\s?[\d.,]{1,16})$/;

const plainSigns: Readonly<Record<string, string>> = {
  '=': '等于',
  '≤': '小于等于',
  '≥': '大于等于',
  '≈': '约等于',
  '×': '乘',
  '÷': '除以',
  '±': '正负',
  '√': '对勾',
  '@': '艾特',
  '&': '和',
  '%': '百分号',
  '‰': '千分号',
  '°': '度',
  '№': '编号',
  '§': '第',
};

/** How signs between and around numbers and words are said. */
export const signRules: readonly Rule[] = [
  // 3-5, -3, 3天~5天, ~5
  {
    pattern: /[-−~～—–]{1,2}(?=[\d¥￥$])/y,
    say: ([sign], { before, after }) => {
      if (ended.test(before)) return '到';
      if (/[A-Za-z]$/.test(before)) return /[-–]/.test(sign) ? ' ' : undefined;
      if (/[~～]/.test(sign)) return '约';
      if (!/^[-−]$/.test(sign)) return undefined;
      return /^[\d.]+(?:[-~～—–][\d.]+)?\s?°/.test(after) ? '零下' : '负';
    },
  },
  // 周一-周五, 中国-东盟, 8:00-次日8:00
  {
    pattern: /[-~～–—](?![-~～–—])/y,
    say: ([sign], { before, after }) => {
      if (ended.test(before) && /^(?:次日|翌日|第二天|今|明|现)/.test(after)) return '到';
      if (!han.test(before.slice(-1)) || !han.test(after[0] ?? '')) return undefined;
      if (/[~～]/.test(sign) || /[周期][一二三四五六日天]$/.test(before)) return '到';
      return sign === '-' ? '，' : undefined;
    },
  },
  {
    pattern: /[*#]/y,
    say: ([sign], { before, after }) => {
      const isStar = sign === '*';
      if (/按\s?[“"]?$/.test(before) || /^\s?[”"]?键/.test(after)) return isStar ? '星号' : '井号';
      if (isStar && /\d\s?$/.test(before) && /^\s?\d/.test(after)) return '乘';
      return isStar || !/\d$/.test(before) ? '' : '号';
    },
  },
  {
    pattern: /\/(?:([A-Za-z]{1,4}[²³]?)(?![A-Za-z\d]))?/y,
    say: ([, sign], { before, after }) => {
      const isRate = rate.test(before) && !/^\d/.test(after);
      const unit = sign && unitOf(sign, false);
      if (sign) return isRate && unit ? `每${unit}` : undefined;
      if (isRate) return '每';
      // 4G/5G
      if (/\d[A-Za-z]{1,4}$/.test(before) && /^\d/.test(after)) return '或';
      return han.test(before.slice(-1)) || han.test(after[0] ?? '') ? '或' : undefined;
    },
  },
  {
    pattern: /[<>]/y,
    say: ([sign], { before, after }) => {
      if (!/\d\s?$/.test(before) && !/^\s?\d/.test(after)) return '，';
      return sign === '<' ? '小于' : '大于';
    },
  },
  {
    pattern: /\+/y,
    say: (_, { before, after }) => {
      if (/[A-Za-z+]$/.test(before)) return undefined;
      return /[\d岁万人个次年天元%]$/.test(before) && !/^\s?\d/.test(after) ? '以上' : '加';
    },
  },
  // 3×4, and the cross that closes something
  {
    pattern: /×/y,
    say: (_, { before, after }) => {
      if (/[\w)）]\s?$/.test(before) || /^\s?\d/.test(after)) return '乘';
      return before + after === '' ? '叉号' : '';
    },
  },
  // A power has something it is of; else the sign leads to a note.
  {
    pattern: /\^(\d{1,3})(?!\d)/y,
    say: ([, power], { before }) =>
      base.test(before) ? `的${numberInChinese(power!)}次方` : undefined,
  },
  {
    pattern: /[²³]/y,
    say: ([sign], { before }) => {
      if (!base.test(before) || before.endsWith('m')) return undefined;
      return sign === '²' ? '的平方' : '的立方';
    },
  },
  {
    pattern: /[′″]/y,
    say: ([sign], { before }) => (/\d$/.test(before) ? (sign === '′' ? '分' : '秒') : undefined),
  },
  // 第IV章, II型
  {
    pattern: /[IVX]{1,6}(?![A-Za-z\d])/y,
    say: ([letters], { before, after }) => {
      if (/[A-Za-z\d]$/.test(before)) return undefined;
      const isNamed = /第\s?$/.test(before) || /^\s?[级期类度章卷款]/.test(after);
      const value = romanValue(letters, isNamed);
      return value === undefined ? undefined : numberInChinese(String(value));
    },
  },
  { pattern: /No\.?\s?(?=\d)/y, say: () => '编号' },
  { pattern: /(?:US|HK|NT)?[$€£¥￥]/y, say: ([mark]) => currencies[mark] ?? '元' },
  {
    pattern: numerals,
    say: ([sign]) => numberInChinese(String(numeralValue(sign))) + (isCircled(sign) ? '，' : ''),
  },
  { pattern: /./y, say: ([sign]) => plainSigns[sign] },
];
