import { currencies } from './chinese-quantities.ts';
import { numberInChinese } from './chinese-numbers.ts';
import { isCircled, numeralValue, numerals } from './clean.ts';
import type { Rule } from './rules.ts';

// What a number and its unit may end with, so that a dash after it means to.
const ended =
  /(?:[\d%°]|\d\s?[A-Za-zμ²³]{1,4}|[年月日号时点分秒元块岁天周个万亿米斤度条章题页人次届期级楼层季])$/;
const han = /[\u4e00-\u9fff]/;
const rate = /(?:元|\d\s?[^\d\s，。、]{1,3})$/;

const plainSigns: Readonly<Record<string, string>> = {
  '=': '等于',
  '≤': '小于等于',
  '≥': '大于等于',
  '≈': '约等于',
  '×': '乘',
  '÷': '除以',
  '±': '正负',
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
  // 周一-周五, 中国-东盟
  {
    pattern: /[-~～–—](?![-~～–—])/y,
    say: ([sign], { before, after }) => {
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
      if (!/\d$/.test(before)) return '';
      if (!isStar) return '号';
      return /^\d/.test(after) ? '乘' : '';
    },
  },
  {
    pattern: /\//y,
    say: (_, { before, after }) => {
      if (rate.test(before)) return '每';
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
      return /\d$/.test(before) && !/^\s?\d/.test(after) ? '以上' : '加';
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
