const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];

/** Digit by digit; `zero` is 〇 in years. */
export function digitsInChinese(text: string, zero = '零'): string {
  return text.replace(/\d/g, (digit) => (digit === '0' ? zero : digits[+digit]!));
}

/**
 * A number as it is read: 1280 is 一千二百八十, 20000 is 两万, 3.14 is 三点一四. Whole parts of more
 * than 16 digits, which have no common name, are read digit by digit.
 */
export function numberInChinese(text: string): string {
  const [whole = '', decimals] = text.replace(/,/g, '').split('.');
  const read = whole.length > 16 ? digitsInChinese(whole) : wholeInChinese(whole);
  return decimals ? `${read}点${digitsInChinese(decimals)}` : read;
}

function wholeInChinese(whole: string): string {
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  let read = '';
  let isGap = false;
  for (let at = 0; at < padded.length; at += 4) {
    const four = padded.slice(at, at + 4);
    const group = (padded.length - at) / 4 - 1;
    if (+four === 0) {
      isGap = true;
      continue;
    }
    if (read && (isGap || four[0] === '0')) read += '零';
    // 两万, but 二十万 and a plain 二.
    read += group > 0 && +four === 2 ? '两' : fourInChinese(four);
    read += groups[group];
    isGap = false;
  }
  return (read || '零').replace(/^一十/, '十');
}

function fourInChinese(four: string): string {
  let read = '';
  let isGap = false;
  for (let at = 0; at < 4; at += 1) {
    const digit = +four[at]!;
    if (digit === 0) {
      isGap = read !== '';
      continue;
    }
    if (isGap) read += '零';
    read += (digit === 2 && at === 0 ? '两' : digits[digit]!) + places[3 - at]!;
    isGap = false;
  }
  return read;
}
