import { digitsInChinese, numberInChinese } from './chinese-numbers.ts';
import { currencies, measures, quantity, unitOf } from './chinese-quantities.ts';
import { groupsOf, isDay, isMonth, sticky, type Rule } from './rules.ts';

// In front of a number that is said digit by digit, and after one.
const dictatedBefore =
  /(?:[^第\d]号|码|电话|热线|传真|拨打?|致电|呼叫|QQ|微信|口令|邮编|PIN|code)[\s:：是为“"（(【]{0,3}$/i;
const codeAfter = /^[^\d。！？!?]{0,9}(?:[验校][证验]码|取件码|动态码|口令)/;
const emergency = /^(?:110|112|114|119|120|122|999)$/;
const emergencyBefore = /(?:打|报警|急救|或)[\s:：“"]{0,2}$/;
const emergencyAfter = /^[\s”"]?(?:电话|急救|报警|热线|指挥|接警|火警)/;
// Public services 121 and 123, banks and insurers 95, others 96, carriers 100 and 111.
const hotline = /^(?:9[56]\d{3,4}|12[13]\d\d|100(?:01|10|11|86|99)|1118[35])$/;

const dash = '[-−~～—–]';

const number = numberInChinese;
const year = (text: string) => digitsInChinese(text, '〇');
const date = (month: string, day: string) => `${number(String(+month))}月${number(String(+day))}日`;
/** 05 is 零五, 30 is 三十. */
const padded = (text: string) =>
  /^0./.test(text) && +text > 0 ? digitsInChinese(text) : number(text);

/** A number in front of what is counted: 两个, 两千元, but 二十 and 第二. */
function counted(text: string, before: string, after: string): string {
  return text === '2' && measures.test(after) && !/第\s?$/.test(before) ? '两' : number(text);
}

/** 元, 角 and 分, where there are no more than two decimals. */
function yuan(amount: string): string {
  const [whole = '', cents = ''] = amount.split('.');
  if (cents === '' || cents.length > 2) return `${counted(amount, '', '元')}元`;
  const [jiao = '0', fen = '0'] = cents;
  const large = /[1-9]/.test(whole) ? `${counted(whole, '', '元')}元` : '';
  const middle = jiao !== '0' ? `${number(jiao)}角` : large && fen !== '0' ? '零' : '';
  const small = fen !== '0' ? `${number(fen)}分` : '';
  return large + middle + small || '零元';
}

/** How numbers are said, the special ones first: the last rule takes every number there is. */
export function numberRules(locale: 'zh-CN' | 'zh-TW' | 'zh-HK'): Rule[] {
  // 一 and 七 sound alike on the telephone, so a dictated 1 is 幺 on the mainland.
  const digits = (text: string) =>
    digitsInChinese(locale === 'zh-CN' ? text.replace(/1/g, '幺') : text).toUpperCase();
  const spell = (groups: readonly (string | undefined)[]) =>
    groups.flatMap((group) => (group ? [digits(group)] : [])).join('，');

  return [
    // 2026-11-27, 2026/11/27, and the T or the space before a time.
    {
      pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)日?(?:T(?=\d)|\s(?=\d{1,2}:))?/y,
      say: ([, y, , m, d]) =>
        isMonth(m!) && isDay(d!) ? `${year(y!)}年${date(m!, d!)}` : undefined,
    },
    // 2020-2022年, but 2000-2500元
    {
      pattern: sticky(`((?:19|20)\\d\\d)(年?)\\s?${dash}{1,2}\\s?((?:19|20)\\d\\d)(?!\\d)`),
      say: ([, from, word, to], { after }) =>
        word || after[0] === '年' || !quantity.test(after)
          ? `${year(from!)}${word}至${year(to!)}`
          : undefined,
    },
    {
      pattern: /((?:19|20)\d\d)[-/](\d\d)(?![\d/-])/y,
      say: ([, y, m]) => (isMonth(m!) ? `${year(y!)}年${number(String(+m!))}月` : undefined),
    },
    { pattern: /(?:1[5-9]|20|21)\d\d(?=\s?[年届]|级(?!别))/y, say: ([y]) => year(y) },
    {
      pattern: /(?:19|20)\d\d(?=[〕\])）])/y,
      say: ([y], { before }) => (/[〔[(（]$/.test(before) ? year(y) : undefined),
    },
    // 14:30, 3:1
    {
      pattern: /(\d{1,2})[:：](\d\d)(?:[:：](\d\d))?(?![\d:])/y,
      say: ([, h, m, s], { before }) => {
        if (+h! > 24 || +m! > 59 || /比分?[\s:：为]{0,2}$/.test(before)) return undefined;
        const minutes = +m! > 0 || s ? `${padded(m!)}分` : '';
        const seconds = s ? `${padded(s)}秒` : '';
        return `${counted(String(+h!), '', '点')}点${minutes}${seconds}`;
      },
    },
    {
      pattern: /(\d{1,4}):(\d{1,4})(?![\d:])/y,
      say: ([, a, b]) => `${number(a!)}比${number(b!)}`,
    },
    // 第1/3步, 页码 2/10
    {
      pattern: /(\d{1,4})\/(\d{1,4})(?![\d/])/y,
      say: ([, at, all], { before }) =>
        /(?:第|页码|步骤)[\s:：]?$/.test(before) ? `${number(at!)}，共${number(all!)}` : undefined,
    },
    // Blood pressure is two numbers, 1/2 a fraction, 11/27 a date.
    {
      pattern: /(\d{2,3})\/(\d{2,3})(?!\d)(\s?mmHg)?/y,
      say: ([, high, low, unit], { before }) =>
        unit || /血压[^\d]{0,6}$/.test(before)
          ? `${number(high!)}，${number(low!)}${unit ? '毫米汞柱' : ''}`
          : undefined,
    },
    {
      pattern: /(\d{1,4})\/(\d{1,4})(?![\d/])/y,
      say: ([all, a, b]) =>
        /^\d\d.\d\d$/.test(all) && isMonth(a!) && isDay(b!)
          ? date(a!, b!)
          : `${number(b!)}分之${number(a!)}`,
    },
    {
      pattern: /(\d\d)-(\d\d)(?![\d-])/y,
      say: ([, m, d], { before, after }) =>
        isMonth(m!) && isDay(d!) && !quantity.test(after) && !/[A-Za-z]$/.test(before)
          ? date(m!, d!)
          : undefined,
    },
    // Telephone numbers: mobile, Taiwan, Hong Kong, land line, service line.
    {
      pattern: /(?:\+?(86)[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/y,
      say: ([all, ...groups]) => (all[0] === '+' ? '加' : '') + spell(groups),
    },
    {
      pattern: /(09\d\d)[- ]?(\d{3})[- ]?(\d{3})(?!\d)/y,
      say: ([, ...groups]) => spell(groups),
    },
    {
      pattern: /(\d{4})[ -](\d{4})(?![\d-])/y,
      say: ([, ...groups]) => (locale === 'zh-HK' ? spell(groups) : undefined),
    },
    {
      pattern: /[(（]?(0\d{1,3})[)）]?[- ]?(\d{3,4})[- ]?(\d{4})(?:[-转](\d{1,6}))?(?!\d)/y,
      say: ([, area, a, b, extension]) =>
        spell([area, a, b]) + (extension ? `转${digits(extension)}` : ''),
    },
    // A service line of another city.
    { pattern: /(0\d{2,3})-(\d{5,6})(?!\d)/y, say: ([, ...groups]) => spell(groups) },
    {
      pattern: /([48]00)[- ]?(?:(\d{3})[- ]?(\d{4})|(\d{4})[- ](\d{3}))(?!\d)/y,
      say: ([, ...groups]) => spell(groups),
    },
    // Identity and bank numbers, whole or with their middle hidden.
    { pattern: /\d{17}[\dXx](?![\dA-Za-z])/y, say: ([id]) => spell(groupsOf(id)) },
    {
      pattern: /\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?!\d)/y,
      say: ([card]) => spell(card.split(/[ -]/)),
    },
    {
      pattern: /(\d{1,6})((?:\s?\*{2,16}){1,4})\s?(\d{1,4}[Xx]?)(?!\d)/y,
      say: ([, a, hidden, b]) => {
        const count = hidden!.replace(/\s/g, '').length;
        return `${digits(a!)}，隐藏${number(String(count))}位，${digits(b!)}`;
      },
    },
    {
      pattern: /\*{2,16}\s?(\d{2,6})(?!\d)/y,
      say: ([, end], { before }) => (/尾号[\s:：]{0,2}$/.test(before) ? '' : '尾号') + digits(end!),
    },
    // What stands beside a number tells whether it is dictated: codes, hot lines, rooms.
    {
      pattern: /\d{3,32}(?!\d|\.\d|%|,\d{3})/y,
      say: ([run], { before, after }) => {
        if (quantity.test(after) && after[0] !== '室') return undefined;
        const isCode = /^\d{4,8}$/.test(run) && codeAfter.test(after);
        const isEmergency =
          emergency.test(run) && (emergencyBefore.test(before) || emergencyAfter.test(after));
        const isRoom = run.length < 5 && /^(?:室|号房)/.test(after);
        if (isRoom) return digits(run);
        return isCode || isEmergency || hotline.test(run) || dictatedBefore.test(before)
          ? spell(groupsOf(run))
          : undefined;
      },
    },
    // ¥1,280.50, -$30, ¥12.5万, ¥100-200
    {
      pattern: sticky(
        `([+-]?)(¥|￥|RMB|CNY|(?:US|HK|NT)?\\$|€|£)\\s?([+-]?)(#)(?:\\s?${dash}\\s?[¥￥$€£]?(#))?\\s?([万亿千百]?)元?`,
      ),
      say: ([, sign, mark, inner, amount, to, scale]) => {
        const currency = (mark === '$' && locale !== 'zh-CN' ? '' : currencies[mark!]) || '元';
        const minus = { '+': '加', '-': '负' }[(sign || inner)!] ?? '';
        const home = mark === 'NT$' ? '新台币' : '';
        if (!to && !scale && currency === '元') return minus + home + yuan(amount!);
        return `${minus}${home}${number(amount!)}${to ? `到${number(to)}` : ''}${scale}${currency}`;
      },
    },
    { pattern: sticky('(#)\\s?元'), say: ([, amount]) => yuan(amount!) },
    // 5-10%, 12.5%
    {
      pattern: sticky(`(#)\\s?${dash}\\s?(#)\\s?%`),
      say: ([, a, b]) => `百分之${number(a!)}到百分之${number(b!)}`,
    },
    {
      pattern: sticky('(#)\\s?([%‰])'),
      say: ([, share, sign]) => `${sign === '%' ? '百' : '千'}分之${number(share!)}`,
    },
    // 192.168.1.1, and the 1. that begins a line
    {
      pattern: /\d{1,5}(?:\.\d{1,5}){2,8}(?!\d)/y,
      say: ([parts]) => parts.split('.').map(number).join('点'),
    },
    {
      pattern: /(\d{1,3})\.(?!\d)\s?/y,
      say: ([, place], { before }) => (before.trim() === '' ? `${number(place!)}，` : undefined),
    },
    // 5 kg, 36.5℃, 120 km/h
    {
      pattern: sticky('(#)\\s?(°[CF]?|[A-Za-zμ]{1,4}[²³]?(?:\\/[A-Za-z]{1,2})?)(?![A-Za-z\\d])'),
      say: ([, text, sign], { before }) => {
        const unit = /[A-Za-z]$/.test(before) ? undefined : unitOf(sign!, locale === 'zh-TW');
        return unit && counted(text!, before, unit) + unit;
      },
    },
    {
      pattern: sticky('#'),
      say: ([text], { before, after }) => {
        const isWhole = /^\d+$/.test(text);
        // G1234 and iPhone15 are names.
        if (isWhole && text.length > 2 && /[A-Za-z]$/.test(before)) return digits(text);
        if (/^0\d/.test(text) && isWhole) {
          return /^\s?[月日号时点]/.test(after)
            ? counted(String(+text), before, after)
            : digitsInChinese(text);
        }
        if (isWhole && text.length > 8 && !quantity.test(after)) return spell(groupsOf(text));
        return counted(text, before, after);
      },
    },
    { pattern: /\d+/y, say: ([run]) => spell(groupsOf(run)) },
  ];
}
