import { digitsInChinese, numberInChinese } from './chinese-numbers.ts';
import { currencies, isCounted, quantity, unitOf } from './chinese-quantities.ts';
import { isRange } from './chinese-signs.ts';
import { gap, sayGap } from './clean.ts';
import { groupsOf, isDay, isMonth, sticky, type Around, type Rule } from './rules.ts';

// In front of a number that is said digit by digit, and after one.
const dictatedBefore =
  /(?:[^第\d]号|码|电话|热线|传真|拨打?|致电|呼叫|QQ|微信|口令|邮编|PIN|code|分机|内线)[\s:：是为“"（(【]{0,3}$/i;
const codeAfter = /^[^\d。！？!?]{0,9}(?:[验校][证验]码|取件码|动态码|口令)/;
const emergency = /^(?:110|112|114|119|120|122|999)$/;
const emergencyBefore = /(?:打|报警|急救|或)[\s:：“"]{0,2}$/;
const emergencyAfter = /^[\s”"]?(?:电话|急救|报警|热线|指挥|接警|火警)/;
// Public services 121 and 123, banks and insurers 95, others 96, carriers 100 and 111.
const hotline = /^(?:9[56]\d{3,4}|12[13]\d\d|100(?:01|10|11|86|99)|1118[35])$/;

// A number after another one that it belongs to, doors after a house, and the number of a standard.
const extensionBefore = /\d[)）]?\s?[(（]?\s?(?:转|分机)[\s:：]{0,2}$/;
const doorBefore = /(?:[A-Za-z\d一二三四五六七八九十东西南北][座栋幢楼层]|单元|号楼)[\s-]?$/;
const standardBefore = /(?:(?:^|[^\d\s])\s?GB|[A-Z\d]\/[TZ])\s?$/;

// What tells of two numbers with a slash that one is a part of the other; behind some of these words
// 1/3 is a share.
const partBefore = /(?:第|页码|步骤|进度|[得评]分)[\s:：为是]{0,2}$/;
const stockBefore =
  /(?:完成度?|库存|名额|剩余?|余|共|已[读选答用传学领签])(?:数量?|人数)?[\s:：为是]{0,2}$/;
const partAfter = /^\s?[步页题关](?![\u4e00-\u9fff])/;
const stockAfter = /^\s?[步页题关项条章节集课天人名位份件个次](?:[已未完待]|(?![\u4e00-\u9fff]))/;

const isPart = (all: string, { before, after }: Around) =>
  partBefore.test(before) ||
  partAfter.test(after) ||
  (+all >= 10 && (stockBefore.test(before) || stockAfter.test(after)));

// A day, unlike a quantity, ends what is said or has a time after it.
const weekday = /^\s?周[一二三四五六日天末]/;
const dayAfter =
  /^(?:$|[.,](?!\d)|[\s，。；、：！？…;:!?)）】\]”"（(【]|[前后至到起止截]|[上下中]午|凌晨|[早晚][上间]|周|星期)/;

/** Buses, and what everybody calls by its digits: 985高校, 315晚会. */
const isKnownByDigits = (run: string, after: string) =>
  /^路(?![口过程费灯人])/.test(after) ||
  (/^(?:211|985)$/.test(run) && /^(?:[高院]校|工程|大学|本科)/.test(after)) ||
  (/^(?:315|618|301)$/.test(run) && /^(?:晚会|大促|购物|活动|医院)/.test(after));

/** Whether two numbers with a colon are a ratio, not a time. */
const isRatio = ({ before, after }: Around) =>
  /比[分例为]?[\s:：为是]{0,2}$/.test(before) || /^(?:稀释|的比例|配比)/.test(after);

const isDictated = ({ before, after }: Around) =>
  dictatedBefore.test(before) && !quantity.test(after) && !/^\s?[A-Za-z楼号室路]/.test(after);

/** Before a time that runs: 还剩, 视频时长. */
const durationBefore = /(?:剩余?(?:时间)?|倒计时|时长|(?:^|[^使])用时|耗时|历时)[\s:：为]{0,2}$/;

const dash = '[-−~～—–]';

const number = numberInChinese;
const year = (text: string) => digitsInChinese(text, '〇');
const date = (month: string, day: string) => `${number(String(+month))}月${number(String(+day))}日`;
/** 05 is 零五, 30 is 三十. */
const padded = (text: string) =>
  /^0./.test(text) && +text > 0 ? digitsInChinese(text) : number(text);

/** A number in front of what is counted: 两个, 两千元, but 二十, 第二, B二层 and 三年级二班. */
function counted(text: string, before: string, after: string): string {
  const isName = /(?:第|[A-Za-z]|年级[（(]?|[高初大][一二三四])\s?$/.test(before);
  return text === '2' && isCounted(before, after) && !isName ? '两' : number(text);
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
  const monthAndDay = (m: string, d: string) => (isMonth(m) && isDay(d) ? date(m, d) : undefined);
  // In Hong Kong the day is first, where it can be.
  const dayOf = (a: string, b: string) =>
    (locale === 'zh-HK' ? monthAndDay(b, a) : undefined) ?? monthAndDay(a, b);
  const slashed = (y: string, m: string, d: string) =>
    isMonth(m) && isDay(d) ? `${year(y)}年${date(m, d)}` : undefined;

  return [
    { pattern: gap, say: ([shape], around) => sayGap(shape, around, '空格') },
    // 沪A·D8888
    {
      pattern: /([\u4e00-\u9fff][A-Z])([·•\s]?)(?=[A-Z]{0,2}\d)([A-Z\d]{5,6})(?![A-Za-z\d])/y,
      say: ([, place, dot, rest]) => `${place}${dot}${digits(rest!)}`,
    },
    // 3·15 is known by its digits.
    { pattern: /(\d{1,2})·(\d{1,2})(?!\d)/y, say: ([, m, d]) => digitsInChinese(m! + d!) },
    // GB/T 37668-2019
    {
      pattern: /(\d{1,5})(?:\.(\d{1,2}))?(?:[-—–]((?:19|20)\d\d))?(?!\d)/y,
      say: ([, main, part, y], { before }) =>
        standardBefore.test(before)
          ? digitsInChinese(main!) +
            (part ? `点${digitsInChinese(part)}` : '') +
            (y ? `，${year(y)}` : '')
          : undefined,
    },
    // 2026-11-27, 2026/11/27, and the T or the space before a time.
    {
      pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)日?(?:T(?=\d)|\s(?=\d{1,2}:))?/y,
      say: ([, y, , m, d]) =>
        isMonth(m!) && isDay(d!) ? `${year(y!)}年${date(m!, d!)}` : undefined,
    },
    // 3/5/2026: the month first, where it can be one, but in Hong Kong the day.
    {
      pattern: /(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y,
      say: ([, a, , b, y]) =>
        (locale === 'zh-HK' ? undefined : slashed(y!, a!, b!)) ?? slashed(y!, b!, a!),
    },
    // 26/3/5, 26年3月
    {
      pattern: /([2-9]\d)\/(\d{1,2})\/(\d{1,2})(?![\d/])/y,
      say: ([, y, m, d]) => slashed(y!, m!, d!),
    },
    {
      pattern: /\d\d(?=年\d{1,2}月)/y,
      say: ([y]) => (locale === 'zh-CN' ? year(y) : undefined),
    },
    // 90后
    {
      pattern: /(?:[0-35-9]0|[89]5)(?=后(?![天年面来续期的]))/y,
      say: ([y], { before }) => (/[\d.]$/.test(before) ? undefined : digitsInChinese(y)),
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
    // 还剩01:30
    {
      pattern: /(\d{1,3})[:：](\d\d)(?:[:：](\d\d))?(?![\d:])/y,
      say: ([, first, second, third], { before, after }) => {
        if (!durationBefore.test(before) || /^\s?[的场号班档AaPp~～—–-]/.test(after))
          return undefined;
        const parts = third ? [first, second, third] : ['0', first, second];
        const words = ['小时', '分', '秒'].map((word, at) =>
          +parts[at]! > 0 ? counted(String(+parts[at]!), '', word) + word : '',
        );
        return words.join('') || '零秒';
      },
    },
    // 14:30, 3:1
    {
      pattern: /(\d{1,2})[:：](\d\d)(?:[:：](\d\d)Z?)?(?![\d:])(?:\s?([AaPp])\.?[Mm]\b|分(?!钟))?/y,
      say: ([all, h, m, s, half], around) => {
        if (+h! > 24 || +m! > 59 || isRatio(around)) return undefined;
        if (/^\s?(?:[胜负平]|获胜|取胜|战胜|击败|领先|落后)/.test(around.after)) return undefined;
        const part = half && (/a/i.test(half) ? '上午' : '下午');
        const minutes = +m! > 0 || s || all.endsWith('分') ? `${padded(m!)}分` : '';
        const seconds = s ? `${padded(s)}秒` : '';
        return `${part ?? ''}${counted(String(+h!), '', '点')}点${minutes}${seconds}`;
      },
    },
    {
      pattern: /(\d{1,4})(\s?[:：]\s?)(\d{1,4})(?![\d:])/y,
      // 步骤1：2个 is no ratio.
      say: ([, a, colon, b], around) =>
        colon!.includes(':') || isRatio(around) ? `${number(a!)}比${number(b!)}` : undefined,
    },
    // 5/6/7
    {
      pattern: /\d{1,4}(?:\/\d{1,4}){2,8}(?![\d/])/y,
      say: ([all]) => all.split('/').map(number).join('，'),
    },
    // Blood pressure is two numbers, 1/2 a fraction, 11/27 a date.
    {
      pattern: /(\d{2,3})\/(\d{2,3})(?!\d)(\s?mmHg)?/y,
      say: ([, high, low, unit], { before }) =>
        unit || /血压[^\d]{0,6}$/.test(before)
          ? `${number(high!)}，${number(low!)}${unit ? '毫米汞柱' : ''}`
          : undefined,
    },
    // 28/15℃
    {
      pattern: /(\d{1,3})\/(?=[-−]?\d{1,3}\s?[°度])/y,
      say: ([, high]) => `${number(high!)}到`,
    },
    // 10/1-10/7, but 1/3-1/2
    {
      pattern: new RegExp(
        `(\\d{1,2})/(\\d{1,2})日?\\s?${dash}\\s?(\\d{1,2})/(\\d{1,2})(?![\\d/])日?`,
        'y',
      ),
      say: ([, a, b, toA, toB]) => {
        const isShare = +a! / +b! < +toA! / +toB! && +toA! < +toB! && +b! <= 10 && +toB! <= 10;
        const [from, to] = [dayOf(a!, b!), dayOf(toA!, toB!)];
        return from && to && !isShare ? `${from}到${to}` : undefined;
      },
    },
    // 第1/3步, 进度10/12, 11/27, 10/1, 3/5日; 1/2
    {
      pattern: /(\d{1,4})\/(\d{1,4})(?![\d/])(日?)/y,
      say: ([all, a, b, word], around) => {
        if (isPart(b!, around) && !word) return `${number(a!)}，共${number(b!)}`;
        const isNoShare = /^\d\d.\d\d/.test(all) || +a! > +b!;
        const day =
          isNoShare || word || /^[前后起止截]/.test(around.after) ? dayOf(a!, b!) : undefined;
        return day ?? `${number(b!)}分之${number(a!)}${word}`;
      },
    },
    // 11-27, but 10-12页
    {
      pattern: /(\d\d)-(\d\d)(?![\d-])/y,
      say: ([all, m, d], { before, after }) =>
        isMonth(m!) &&
        isDay(d!) &&
        (/^0|-0/.test(all) || dayAfter.test(after)) &&
        (weekday.test(after) ||
          (!quantity.test(after) && !/^\s?[页号楼时级期章集桌课]/.test(after))) &&
        !/(?:[A-Za-z第]|[比得评]分[\s:：为]{0,2})$/.test(before)
          ? date(m!, d!)
          : undefined,
    },
    // 12-3-501 is a door, 3-2-1024 a shelf.
    {
      pattern: /(\d{1,3})-(\d{1,3})-(\d{3,4})(?![\d-])/y,
      say: ([, a, b, c], { after }) =>
        quantity.test(after) || /^(?:0|[48]00$)/.test(a!)
          ? undefined
          : `${number(a!)}杠${number(b!)}杠${digits(c!)}`,
    },
    // Telephone numbers: international, mobile, Taiwan, Hong Kong, land line, service line.
    {
      pattern: /(?:\+?(86)[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/y,
      say: ([all, ...groups]) => (all[0] === '+' ? '加' : '') + spell(groups),
    },
    {
      pattern: /\+(\d{1,3})((?:[- ]\d{1,4}){2,4}|[- ]\d{2,4}[- ]\d{7,8})(?!\d)/y,
      say: ([, country, rest]) => `加${spell([country, ...rest!.split(/[- ]/)])}`,
    },
    { pattern: /(0800|400\d)-(\d{3})-(\d{3})(?!\d)/y, say: ([, ...groups]) => spell(groups) },
    // No range goes down.
    {
      pattern: /([2-9]\d{2,3})-(\d{4})(?![\d-])/y,
      say: ([, a, b], { after }) => (quantity.test(after) || +a! < +b! ? undefined : spell([a, b])),
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
      pattern:
        /[(（]?(0\d{1,3})[)）]?[- ]?(\d{3,4})[- ]?(\d{4})(?:(?:[-转]|\s?分机[:：]?\s?)(\d{1,6}))?(?!\d)/y,
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
    {
      pattern: /(?:\d{17}|\d{6}([ -])\d{8}\1\d{3})[\dXx](?![\dA-Za-z])/y,
      say: ([id]) => spell(groupsOf(id.replace(/[ -]/g, ''))),
    },
    {
      pattern: /\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?!\d)/y,
      say: ([card]) => spell(card.split(/[ -]/)),
    },
    // 验证码 48 29 13
    {
      pattern: /\d{2,8}(?: \d{2,8}){1,8}(?!\d|[ :：./-]\d)/y,
      say: ([all], around) =>
        isDictated(around) ? spell(all.split(' ').flatMap(groupsOf)) : undefined,
    },
    {
      pattern: /\d{2,8}(?:-\d{2,8}){1,8}(?!\d|[ :：./-]\d)/y,
      // 编号100-200 is a range.
      say: ([all], around) =>
        isDictated(around) && (/码[\s:：为是]{0,3}$/.test(around.before) || /-.*-/.test(all))
          ? spell(all.split('-').flatMap(groupsOf))
          : undefined,
    },
    {
      pattern: /(\d{1,12}|\d{4}(?: \d{1,4}){1,2})((?:\s?\*{2,16}){1,4})\s?(\d{1,4}[Xx]?)(?!\d)/y,
      say: ([, a, hidden, b]) => {
        const count = hidden!.replace(/\s/g, '').length;
        const shown = a!.length > 6 ? a!.split(' ').flatMap(groupsOf) : [a];
        return `${spell(shown)}，隐藏${number(String(count))}位，${digits(b!)}`;
      },
    },
    {
      pattern: /\*{2,16}\s?(\d{2,6})(?!\d)/y,
      say: ([, end], { before }) => (/尾号[\s:：]{0,2}$/.test(before) ? '' : '尾号') + digits(end!),
    },
    // 010-12345678转8001
    {
      pattern: /\d{1,6}(?!\d|\.\d)/y,
      say: ([run], { before, after }) =>
        extensionBefore.test(before) && !quantity.test(after) ? digits(run) : undefined,
    },
    // What stands beside a number tells whether it is dictated: codes, hot lines, rooms.
    {
      pattern: /\d{3,32}(?!\d|\.\d|%|,\d{3})/y,
      say: ([run], { before, after }) => {
        if (quantity.test(after) && !/^[室路]/.test(after)) return undefined;
        const isCode = /^\d{4,8}$/.test(run) && codeAfter.test(after);
        const isEmergency =
          emergency.test(run) && (emergencyBefore.test(before) || emergencyAfter.test(after));
        const isRoom =
          run.length < 5 &&
          (/^(?:号?病?房(?!屋)|室|号[床桌柜铺])/.test(after) || doorBefore.test(before));
        if (isRoom || isKnownByDigits(run, after)) return digits(run);
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
      say: ([, sign, mark, inner, amount, to, scale], { before }) => {
        // ¥5万-¥10万
        if (sign === '-' && isRange(before, mark!)) return undefined;
        const currency = (mark === '$' && locale !== 'zh-CN' ? '' : currencies[mark!]) || '元';
        const minus = { '+': '加', '-': '负' }[(sign || inner)!] ?? '';
        const home = mark === 'NT$' ? '新台币' : '';
        if (!to && !scale && currency === '元') return minus + home + yuan(amount!);
        const sum = scale ? amount! : amount!.replace(/\.0+$|(\.\d*[1-9])0+$/, '$1');
        return `${minus}${home}${number(sum)}${to ? `到${number(to)}` : ''}${scale}${currency}`;
      },
    },
    { pattern: sticky('(#)\\s?元'), say: ([, amount]) => yuan(amount!) },
    // 5-10%, 12.5%
    {
      pattern: sticky(`(#)\\s?(?:${dash}|[~～—–]\\s?([-−]))\\s?(#)\\s?%`),
      say: ([, a, minus, b]) => `百分之${number(a!)}到${minus ? '负' : ''}百分之${number(b!)}`,
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
        // G1234 and iPhone15 are names, and so is K15次 of a train.
        const isTrain = /(?:^|[^A-Za-z])[CDGKLSTYZ]$/.test(before) && after[0] === '次';
        if (isWhole && /[A-Za-z]$/.test(before) && (text.length > 2 || isTrain))
          return text.length > 6 ? spell(groupsOf(text)) : digits(text);
        if (/^0\d/.test(text) && isWhole) {
          return /^\s?[月日号时点]/.test(after)
            ? counted(String(+text), before, after)
            : digitsInChinese(text);
        }
        // Nobody's number ends in so many zeros, but 两亿 does.
        if (isWhole && text.length > 8 && !quantity.test(after) && !/0{6}$/.test(text))
          return spell(groupsOf(text));
        return counted(text, before, after);
      },
    },
    { pattern: /\d+/y, say: ([run]) => spell(groupsOf(run)) },
    {
      pattern: /\.\d{1,40}(?!\d)/y,
      say: ([decimals], { before }) => (/[\w.]$/.test(before) ? undefined : number(`0${decimals}`)),
    },
  ];
}
