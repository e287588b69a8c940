/** What a field holds: how spoken words are written into it. */
export type SpokenField = 'text' | 'number' | 'phone' | 'code' | 'date' | 'amount';

const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  幺: 1,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  兩: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const unitOf: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const groupOf: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
/** 七八 before what is counted or paid is about so many, and no 78. */
const about = /^[一二两兩三四五六七八九]{2}$/;
/** What is counted. Not 斤, 米 and 天: the field may want kilograms, centimetres, months. */
const counter = /(?:周?[岁歲]|[个個口]人?|[人位名件张張份度]|公斤|千克)$/;
/** 我的电话是, but not 不是. */
const leadIn = /^[^不没沒别別]{0,16}?[是为為]/;
const englishDigits = 'zero one two three four five six seven eight nine'.split(' ');

/**
 * Writes what was said as the field wants it: 幺三八 as 138, 一千二百八十 as 1280, 七十二岁 as 72,
 * 二零二六年十一月二十七日 as 2026-11-27, and of 我的电话是138… the number only. What cannot be read so is
 * given back as it was said, without its full stop: nothing is lost, and the field's own check says
 * what is missing.
 *
 * @param kind - `amount` in yuan, with up to two decimals. `code` keeps letters: 18 digits and X.
 */
export function spokenToField(text: string, kind: SpokenField): string {
  // Recognisers end whatever they hear with a full stop, and nobody says one.
  const said = text.trim().replace(/。+$/, '');
  if (kind === 'text') return said;
  const plain = said.normalize('NFKC').replace(/[.,、!?;\s]+$/, '');
  const write = writers[kind];
  return write(plain) ?? write(plain.replace(leadIn, '')) ?? said;
}

const writers: Readonly<Record<Exclude<SpokenField, 'text'>, (said: string) => string | null>> = {
  number: (said) => countIn(said.replace(/[\s,]/g, '')),
  phone: (said) => digitsIn(said, /[\s\-—–()，、,.。·]/g, /^\+?\d{3,}$/),
  code: (said) => digitsIn(said, /[\s\-—–，、,.。·]/g, /^[0-9A-Za-z]+$/),
  date: dateIn,
  amount: amountIn,
};

/**
 * Digits said one by one; 一百二十 in a telephone number is read as what it is, too: 120. Of a sentence
 * the only ones there are: of two numbers, or after 不是, nobody knows which is meant.
 */
function digitsIn(said: string, noise: RegExp, whole: RegExp): string | null {
  const plain = said
    .replace(/\b(?:double|triple) (\w+)\b/gi, (pair, word: string) =>
      `${word} `.repeat(/^d/i.test(pair) ? 2 : 3),
    )
    .replace(/\b[A-Za-z]+\b/g, (word) => {
      const lower = word.toLowerCase();
      const digit = lower === 'oh' || lower === 'o' ? 0 : englishDigits.indexOf(lower);
      if (digit >= 0) return String(digit);
      // Recognisers write the letters of a code large or apart.
      return /^[A-Za-z][a-z]+$/.test(word) ? '…' : word;
    })
    .replace(noise, '')
    .replace(/叉|艾克斯/g, 'x')
    .replace(/洞/g, '0')
    .replace(/拐/g, '7')
    .replace(/勾/g, '9');
  const written = Array.from(plain, (sign) => digitOf[sign] ?? sign).join('');
  if (whole.test(written)) return written.toUpperCase();
  const number = numberIn(plain);
  if (number !== null && whole.test(number)) return number;
  const [only = '', ...others] = written.match(/\+?[0-9A-Za-z]*\d[0-9A-Za-z]*/g) ?? [];
  const isSure = only.length > 2 && others.length === 0 && !/[不没沒别別]|\bnot\b/i.test(said);
  return isSure && whole.test(only) ? only.toUpperCase() : null;
}

/** A number, or one in money or with what is counted: 十二块五, 七十二岁. */
function countIn(said: string): string | null {
  const number = numberIn(said) ?? (/[元块塊圆圓角毛]/.test(said) ? amountIn(said) : null);
  const bare = said.replace(counter, '');
  return number ?? (bare === said || about.test(bare) ? null : numberIn(bare));
}

/** A number, in Arabic digits or in words; `null` where it is none. */
function numberIn(said: string): string | null {
  if (/^[-+]?\d+(?:\.\d+)?$/.test(said)) return said.replace(/^\+/, '');
  const [, sign, whole = '', , fraction] = /^(负|負|-)?([^点點]*)([点點](.+))?$/.exec(said) ?? [];
  const number = wholeIn(whole);
  if (number === null) return null;
  if (fraction === undefined) return (sign ? '-' : '') + number;
  const digits = Array.from(fraction, (one) => digitOf[one] ?? (/\d/.test(one) ? one : 'x')).join(
    '',
  );
  return /^\d+$/.test(digits) ? `${sign ? '-' : ''}${number}.${digits}` : null;
}

/** A whole number of words: with units 一千二百八十, digit by digit 一二八零, or both 3万5. */
function wholeIn(said: string): string | null {
  if (said === '') return null;
  if (/^\d+$/.test(said)) return said;
  const signs = Array.from(said);
  if (signs.every((sign) => sign in digitOf)) return signs.map((sign) => digitOf[sign]).join('');
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let unit = 1;
  let isAfterZero = false;
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at]!;
    if (/\d/.test(sign)) {
      let digits = sign;
      while (/\d/.test(signs[at + 1] ?? '')) digits += signs[(at += 1)]!;
      if (digit !== null) return null;
      digit = Number(digits);
    } else if (sign in digitOf) {
      if (digit !== null && digit !== 0) return null;
      digit = digitOf[sign]!;
      isAfterZero = digit === 0 || (isAfterZero && digit !== 0);
    } else if (sign in unitOf) {
      unit = unitOf[sign]!;
      group += (digit ?? 1) * unit;
      digit = null;
      isAfterZero = false;
    } else if (sign in groupOf) {
      unit = groupOf[sign]!;
      const before = group + (digit ?? 0);
      if (before + total === 0) return null;
      // 一亿二千万 adds, 一万亿 multiplies.
      total = before === 0 ? total * unit : total + before * unit;
      [group, digit, isAfterZero] = [0, null, false];
    } else return null;
  }
  // 一千二 is 1200, 三万五 is 35000, 一千零二 is 1002.
  const last =
    digit === null ? 0 : digit < 10 && !isAfterZero && unit > 10 ? digit * (unit / 10) : digit;
  const number = total + group + last;
  return Number.isSafeInteger(number) ? String(number) : null;
}

function dateIn(said: string): string | null {
  const plain = said.replace(/\s/g, '');
  const numeric = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  const [, y, m, d] = numeric ?? /^(.{2,4}?)年(.{1,3}?)月(.{1,3}?)[日号號]?$/.exec(plain) ?? [];
  if (!y || !m || !d) return null;
  const [year, month, day] = [y, m, d].map((one) => Number(wholeIn(one) ?? Number.NaN)) as [
    number,
    number,
    number,
  ];
  // 五二年 is 1952: who says only two digits says when they were born. 二六年 may be 2026 as well.
  if (year < 30) return null;
  const full = year < 100 ? 1900 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const isReal =
    full >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full <= 2200;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** Money: 十二块五 is 12.5, 三毛 is 0.3, 一百二十元零五分 is 120.05. */
function amountIn(said: string): string | null {
  const plain = said.replace(/[\s,，¥￥]/g, '').replace(/(?:人民币|人民幣|整|正|钱|錢)/g, '');
  const parts =
    /^(?:(.+?)(?:元|块|塊|圆|圓))?(?:零)?(?:(.{1,2}?)(?:角|毛))?(?:零)?(?:(.{1,2}?)分?)?$/.exec(
      plain,
    );
  if (!/[元块塊圆圓角毛分]/.test(plain)) return numberIn(plain);
  if (!parts) return null;
  const [, yuan, jiao, rest] = parts;
  if (about.test(yuan ?? '')) return null;
  const whole = yuan === undefined ? '0' : numberIn(yuan);
  const tenths = jiao === undefined ? '0' : wholeIn(jiao);
  const last = rest === undefined ? '0' : wholeIn(rest);
  if (whole === null || tenths === null || last === null || whole.includes('.')) {
    return yuan !== undefined && jiao === undefined && rest === undefined ? whole : null;
  }
  if (Number(tenths) > 9 || Number(last) > 99) return null;
  // 十二块五 says tenths, 十二块零五 and 三毛五 hundredths.
  const isTenths =
    jiao === undefined && !plain.endsWith('分') && !/零.$/.test(plain) && last.length === 1;
  const cents = Number(tenths) * 10 + Number(last) * (isTenths ? 10 : 1);
  return cents === 0 ? whole : `${whole}.${String(cents).padStart(2, '0')}`.replace(/0$/, '');
}
