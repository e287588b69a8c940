import { currencies, unitOf } from './chinese-quantities.ts';
import { numberInChinese } from './chinese-numbers.ts';
import { isCircled, numeralValue, numerals, romanValue } from './clean.ts';
import type { Rule } from './rules.ts';

// As sources, with what a number is followed by, what it begins with in words, and a number in digits.
const units = '[年月日号时点分秒钟刻旬初底半元块岁天周个万亿米斤度条章题页人次届期级楼层季小]';
const numeral = '[\\d零〇一二三四五六七八九十百千万亿两半几多余]';
const amount = '[-−]?[\\d.,]{1,12}(?:\\s?[-−~～—–到至/]\\s?[-−]?[\\d.,]{1,12})?\\s?';

// What a number may end with, alone and together with its unit.
const digitsEnd = /(?:[\d%‰]|°[CF]?|\d\s?[A-Za-zμ²³]{1,4})$/;
const unitEnd = /* @__PURE__ */ new RegExp(`${units}$`);
const numberEnd = /* @__PURE__ */ new RegExp(`${numeral}\\s?${units}{1,3}$`);
const moneyEnd = /* @__PURE__ */ new RegExp(`${numeral}[元块角毛分万亿千百]{1,2}$`);
const degreesEnd = /* @__PURE__ */ new RegExp(`(?:\\d|°[CF]?|${numeral}\\s?度)$`);

// What a dash stands before.
const degrees = /* @__PURE__ */ new RegExp(`^${amount}[°度]`);
const celsius = /* @__PURE__ */ new RegExp(`^${amount}°`);
const share = /* @__PURE__ */ new RegExp(`^${amount}[%‰]`);
// 本月-12月
const until = /^\d{1,4}\s?[年月日号时点周届期]/;
const money = /* @__PURE__ */ new RegExp(`^(?:[-−]?[¥￥$]|${amount}[万亿千百]{0,2}[元块])`);

// A storey, a staircase: what follows them is a door.
const placeEnd = /[座栋幢]$|单元$/;
const storeyEnd = /[\d一二三四五六七八九十号][楼层]$/;

/**
 * Whether a dash between two texts leads from one number to the other: 3天-5天, 3号线-5号线. What it
 * stands before may be of another kind than what stands before it, and is a minus: 11月27日-3℃.
 */
export function isRange(before: string, after: string): boolean {
  if (degrees.test(after)) return degreesEnd.test(before);
  if (share.test(after)) return /[\d%‰]$/.test(before);
  if (digitsEnd.test(before)) return true;
  if (money.test(after)) return moneyEnd.test(before);
  if (isSameWord(before, after) || (unitEnd.test(before) && until.test(after))) return true;
  return numberEnd.test(before) && !isDoorAfter(before, after);
}

/** 3号线-5号线 */
function isSameWord(before: string, after: string): boolean {
  const word = /\d\s?([\u4e00-\u9fff]{1,3})$/.exec(before)?.[1];
  const next = /^[\d.,]{1,12}\s?([\u4e00-\u9fff]{1,3})/.exec(after)?.[1];
  return word !== undefined && next !== undefined && next.startsWith(word);
}

/** 2单元-501, 8楼-806 */
const isDoorAfter = (before: string, after: string) =>
  placeEnd.test(before) || (storeyEnd.test(before) && /^\d{3,4}(?![\d.])/.test(after));

const minus = (after: string) => (celsius.test(after) ? '零下' : '负');

/**
 * The second dash of two is a minus after another dash, or after a number below zero: -10~-3, -10--3.
 * Else both are one: 3——5.
 */
function sayAfterDash(sign: string, first: string, before: string, after: string) {
  const isMinus = first !== sign || /[-−][\d.,]{1,12}(?:°[CF]?|[%‰])?$/.test(before);
  if (/[-−]/.test(sign) && isMinus) return minus(after);
  return isRange(before, after) ? '' : undefined;
}

const han = /[\u4e00-\u9fff]/;
/** What a power may be of: a number, a letter, a bracket that closes. */
const base = /[\dA-Za-zα-ωΑ-Ω)）]$/;

const rate = /(?:元|\d\s?[^\d\s，。、]{1,3}|[¥￥$€£]\s?[\d.,]{1,16})$/;

const plainSigns: Readonly<Record<string, string>> = {
  '=': '等于',
  '≤': '小于等于',
  '≥': '大于等于',
  '≠': '不等于',
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
    pattern: /([-−~～—–])(\s?)(?=[-−~～—–]?[\d¥￥$])/y,
    say: ([, sign, space], { before, after }) => {
      const [, left = '', first] = /^(.*?)([-−~～—–])?\s?$/.exec(before) ?? [];
      if (first) return sayAfterDash(sign!, first, left, after);
      // iPhone 15 - 128GB is a title, 14:30 - 16:00 a range.
      if (space && /[-−–—]/.test(sign!) && /\d\s?$/.test(before) && !/[:：]\d\d\s?$/.test(before))
        return undefined;
      if (isRange(space ? left : before, after)) return `到${space}`;
      if (/[A-Za-z]$/.test(before)) return /[-–]/.test(sign!) ? ` ${space}` : undefined;
      if (space || after.startsWith(sign!)) return undefined;
      if (/[~～]/.test(sign!)) return '约';
      if (!/[-−]/.test(sign!)) return undefined;
      return isDoorAfter(before, after) ? '，' : minus(after);
    },
  },
  // 周一-周五, 中国-东盟, 8:00-次日8:00
  {
    pattern: /[-~～–—](?![-~～–—])/y,
    say: ([sign], { before, after }) => {
      if (
        (digitsEnd.test(before) || unitEnd.test(before)) &&
        /^(?:次日|翌日|第二天|今|明|现|零下|负)/.test(after)
      )
        return '到';
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
      if (/°[CF]?$/.test(before) && degrees.test(after)) return '到';
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
