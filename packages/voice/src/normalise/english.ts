import { sayAddresses } from './addresses.ts';
import {
  dropOrnaments,
  gap,
  sayGap,
  isCircled,
  numeralValue,
  numerals,
  romanValue,
} from './clean.ts';
import { applyRules, groupsOf, isDay, isMonth, sticky, type Rule } from './rules.ts';

/**
 * Puts into words what English voices get wrong or read without a pause: dates and times as machines
 * write them, sums, telephone and card numbers, units and signs. Plain numbers stay digits, which
 * every English voice reads.
 */
export function normaliseEnglish(text: string): string {
  const withoutAddresses = sayAddresses(text, 'web address', (address) =>
    address
      .replace('@', ' at ')
      .replace(/\./g, ' dot ')
      .replace(/_/g, ' underscore ')
      .replace(/-/g, ' dash '),
  );
  rules ??= createRules();
  const words = applyRules(withoutAddresses, rules, starts);
  const calm = words
    .replace(/([!?~])\1+/g, '$1')
    .replace(/\be\.g\./gi, 'for example')
    .replace(/\bi\.e\./gi, 'that is')
    .replace(/\bvs\./g, 'versus');
  return dropOrnaments(calm, (sign) => emoji[sign]);
}

const emoji: Readonly<Record<string, string>> = {
  '→': ', ',
  '☎': 'telephone',
  '⚠': 'attention',
  '✅': 'tick',
  '✔': 'tick',
  '❌': 'cross',
  '❤': 'heart',
  '👍': 'thumbs up',
  '📞': 'telephone',
  '🙏': 'thank you',
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

// One and many of it; what has one form only is the same in both.
const units: Readonly<Record<string, string>> = {
  '°': 'degree',
  '°C': 'degree Celsius',
  '°F': 'degree Fahrenheit',
  cm: 'centimetre',
  'cm²': 'square centimetre',
  ft: 'foot',
  g: 'gram',
  h: 'hour',
  kcal: 'kilocalorie',
  kg: 'kilogram',
  km: 'kilometre',
  'km/h': 'kilometre per hour',
  'km²': 'square kilometre',
  kwh: 'kilowatt hour',
  L: 'litre',
  lb: 'pound',
  lbs: 'pound',
  m: 'metre',
  'm²': 'square metre',
  'm³': 'cubic metre',
  mg: 'milligram',
  min: 'minute',
  ml: 'millilitre',
  mm: 'millimetre',
  mph: 'mile per hour',
  oz: 'ounce',
  W: 'watt',
};

const currencies: Readonly<
  Record<string, readonly [one: string, many: string, cent: string, cents: string]>
> = {
  $: ['dollar', 'dollars', 'cent', 'cents'],
  '£': ['pound', 'pounds', 'penny', 'pence'],
  '¥': ['yuan', 'yuan', 'fen', 'fen'],
  '￥': ['yuan', 'yuan', 'fen', 'fen'],
  '€': ['euro', 'euros', 'cent', 'cents'],
  RMB: ['yuan', 'yuan', 'fen', 'fen'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars', 'cent', 'cents'],
  NT$: ['Taiwan dollar', 'Taiwan dollars', 'cent', 'cents'],
  US$: ['US dollar', 'US dollars', 'cent', 'cents'],
};

const scales: Readonly<Record<string, string>> = {
  B: ' billion',
  bn: ' billion',
  K: ' thousand',
  M: ' million',
};

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'one half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
};

const dictated =
  /\b(?:code|PIN|password|number|no\.|account|card|phone|telephone|tel|call|dial|fax|hotline|ending in|ID|OTP|room|suite|extension|ext\.?)(?: is)?[\s:#.(]{0,3}$/i;
const codeAfter = /^ ?(?:is|\()[^.!?\d]{0,14}(?:code|PIN|password)/i;
const hotline = /^(?:911|999|112|110|119|120|12[13]\d\d|95\d{3,4})$/;
const callBefore = /\b(?:call|dial|hotline|phone|ring)\s?$/i;

const starts =
  /[\d¥￥$€£+\-−~–—*#=<>≤≥≠≈×÷±&%°№/([_\u2460-\u2473\u2160-\u217b\u2776-\u277f]|\s[-–—]\s(?=\d)|[IVX]{1,6}(?![A-Za-z\d])|(?:US|HK|NT)\$|RMB|No\. ?(?=\d)/g;

const dash = '[-−~–—]';
const spell = (groups: readonly (string | undefined)[]) =>
  groups
    .filter((group) => group)
    .map((group) => [...group!].join(' ').toUpperCase())
    .join(', ');
const date = (month: string, day: string) => `${months[+month - 1]!} ${+day}`;

let rules: readonly Rule[] | undefined;

const createRules = (): readonly Rule[] => [
  { pattern: gap, say: ([shape], around) => sayGap(shape, around, 'blank') },
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(T(?=\d))?/y,
    say: ([, y, , m, d, t]) =>
      isMonth(m!) && isDay(d!) ? `${date(m!, d!)}, ${y}${t ? ', ' : ''}` : undefined,
  },
  // 3/5/2026: the month first, where it can be one.
  {
    pattern: /(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/y,
    say: ([, a, , b, y]) => {
      if (isMonth(a!) && isDay(b!)) return `${date(a!, b!)}, ${y}`;
      return isMonth(b!) && isDay(a!) ? `${date(b!, a!)}, ${y}` : undefined;
    },
  },
  {
    pattern: /((?:19|20)\d\d)\/((?:19|20)\d\d)(?!\d)/y,
    say: ([, from, to]) => `${from} to ${to}`,
  },
  {
    pattern: /((?:19|20)\d\d)[-/](\d\d)(?![\d/-])/y,
    say: ([, y, m]) => (isMonth(m!) ? `${months[+m! - 1]!} ${y}` : undefined),
  },
  {
    pattern: /(\d{1,2}):(\d\d)(?::\d\d)?(?![\d:])(\s?[AaPp]\.?[Mm]\b)?/y,
    say: ([all, h, m, half]) => {
      if (half) return all;
      if (+h! > 24 || +m! > 59) return undefined;
      const minutes = m === '00' ? '' : `:${m}`;
      if (+h! % 24 === 0) return `12${minutes} AM`;
      return +h! > 12 ? `${+h! - 12}${minutes} PM` : `${+h!}:${m}`;
    },
  },
  { pattern: /(\d{1,4}):(\d{1,4})(?![\d:])/y, say: ([, a, b]) => `${a} to ${b}` },
  { pattern: /24\/7/y, say: () => '24 hours a day, 7 days a week' },
  {
    pattern: /(\d{2,3})\/(\d{2,3})(?=\s?mmHg)(\s?mmHg)?/y,
    say: ([, high, low]) => `${high} over ${low}`,
  },
  {
    pattern: /\d{1,4}\/\d{1,4}(?![\d/])/y,
    say: ([text]) => fractions[text] ?? text.replace('/', ' over '),
  },
  // Telephone numbers.
  {
    pattern: /(?:\+?(86)[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/y,
    say: ([all, country, ...groups]) =>
      (all[0] === '+' ? 'plus ' : '') + spell([country, ...groups]),
  },
  {
    pattern: /(?:\+?(\d{1,3})[- ])?\(?(\d{3})\)?[- ](\d{3})[- ](\d{4})(?!\d)/y,
    say: ([all, country, ...groups]) =>
      (all[0] === '+' ? 'plus ' : '') + spell([country, ...groups]),
  },
  {
    pattern: /\+(\d{1,3})((?:[- ]\d{1,4}){2,4})(?!\d)/y,
    say: ([, country, rest]) => `plus ${spell([country, ...rest!.split(/[- ]/)])}`,
  },
  { pattern: /([2-9]\d\d)-(\d{4})(?![\d-])/y, say: ([, ...groups]) => spell(groups) },
  {
    pattern: /\(?(0\d{2,3})\)?[- ]?(\d{3,4})[- ]?(\d{4})(?!\d)/y,
    say: ([, ...groups]) => spell(groups),
  },
  { pattern: /\d{17}[\dXx](?![\dA-Za-z])/y, say: ([id]) => spell(groupsOf(id)) },
  {
    pattern: /\d{4}(?:[ -]\d{4}){2,4}(?:[ -]\d{1,3})?(?!\d)/y,
    say: ([card]) => spell(card.split(/[ -]/)),
  },
  {
    pattern: /(\d{1,6})\*{2,16}(\d{1,4})(?!\d)/y,
    say: ([, a, b]) => `${spell([a])}, hidden digits, ${spell([b])}`,
  },
  { pattern: /\*{2,16}\s?(\d{2,6})(?!\d)/y, say: ([, end]) => `ending in ${spell([end])}` },
  {
    pattern: /\d{3,32}(?!\d|\.\d|%|,\d{3})/y,
    say: ([run], { before, after }) => {
      const isCode = run.length >= 4 && run.length <= 8 && codeAfter.test(after);
      const isLine = hotline.test(run) && (callBefore.test(before) || run.length > 3);
      const isLong = run.length > 8 && !/^ ?[a-z]/i.test(after);
      if (!isCode && !isLine && !isLong && !dictated.test(before)) return undefined;
      return spell(groupsOf(run));
    },
  },
  {
    pattern: sticky(
      '([-−]?)(¥|￥|RMB|(?:US|HK|NT)?\\$|€|£)\\s?([-−]?)(#)( (?:thousand|million|billion)|(?:[KMB]|bn)(?![A-Za-z]))?',
    ),
    say: ([, sign, mark, inner, amount, scale = ''], { before }) => {
      // $5-$10
      if (sign && /\d$/.test(before)) return undefined;
      const [one, many, cent, cents] = currencies[mark!]!;
      const [whole = '', part = ''] = amount!.split('.');
      const minus = sign || inner ? 'minus ' : '';
      if (part.length > 2 || scale) return `${minus}${amount}${scales[scale] ?? scale} ${many}`;
      const large = `${whole} ${whole === '1' ? one : many}`;
      const small = +part.padEnd(2, '0');
      const rest = small ? `${small} ${small === 1 ? cent : cents}` : '';
      return minus + (+whole.replace(/,/g, '') > 0 || !rest ? large + (rest && ' ') : '') + rest;
    },
  },
  {
    pattern: sticky(`(#)\\s?(?:${dash}|[~–—]\\s?([-−]))\\s?(#)\\s?%`),
    say: ([, a, minus, b]) => `${a} to ${minus ? 'minus ' : ''}${b} percent`,
  },
  {
    pattern: sticky('(#)\\s?([%‰])'),
    say: ([, n, sign]) => `${n} per${sign === '%' ? 'cent' : ' thousand'}`,
  },
  {
    pattern: sticky('(#)\\s?(°[CF]?|[A-Za-z]{1,4}[²³]?(?:\\/[A-Za-z]{1,2})?)(?![A-Za-z\\d])'),
    say: ([, n, sign], { before }) => {
      const unit = units[sign!.length === 1 || /°/.test(sign!) ? sign! : sign!.toLowerCase()];
      if (!unit || /[A-Za-z]$/.test(before)) return undefined;
      return `${n} ${n === '1' ? unit : plural(unit)}`;
    },
  },
  { pattern: sticky('#'), say: ([text]) => text },
  { pattern: /\d+/y, say: ([run]) => spell(groupsOf(run)) },
  {
    pattern: /[-−~–—](?=[-−~–—]?[\d¥￥$€£])/y,
    say: ([sign], { before }) => {
      if (/(?:\d|%|\d\s?(?:[ap]m|[a-z²°C]{1,4}))$/i.test(before)) return ' to ';
      // Two dashes are one, unless the second is a minus: -10~-3, -10--3.
      if (before.endsWith(sign) && !/-[\d.]{1,9}(?:%|\s?°?C)?-$/.test(before)) return '';
      if (/[A-Za-z]$/.test(before)) return ' ';
      if (/[~]/.test(sign)) return 'about ';
      return /[-−]/.test(sign) ? 'minus ' : undefined;
    },
  },
  // 9:00 am - 5:30 pm
  {
    pattern: /\s[-–—]\s(?=\d)/y,
    say: (_, { before }) => (/(?:\d\s?[ap]\.?m\.?|:\d\d)$/i.test(before) ? ' to ' : undefined),
  },
  // $5/month
  {
    pattern: /\/(?=[a-z])/y,
    say: (_, { before }) => (/[¥￥$€£]\s?[\d.,]{1,16}$/.test(before) ? ' per ' : undefined),
  },
  {
    pattern: /[IVX]{1,6}(?![A-Za-z\d])/y,
    say: ([letters], { before }) => {
      if (/[A-Za-z\d]$/.test(before)) return undefined;
      const isNamed = /(?:chapter|part|section|volume|phase|type|class|grade|level) $/i;
      return romanValue(letters, isNamed.test(before))?.toString();
    },
  },
  { pattern: /No\. ?(?=\d)|№ ?|#(?=\d)/y, say: () => 'number ' },
  {
    pattern: /[*#]/y,
    say: ([sign], { before, after }) => {
      if (/press $/i.test(before) || after.startsWith(' key'))
        return sign === '*' ? 'star' : 'hash';
      return '';
    },
  },
  {
    pattern: /\+/y,
    say: (_, { before, after }) => {
      if (!/[\w+]$/.test(before)) return 'plus ';
      if (/^\s?\d/.test(after)) return ' plus ';
      return /\d$/.test(before) ? ' or more' : undefined;
    },
  },
  {
    pattern: /([=<>≤≥≠≈×÷±&%°])\s?/y,
    say: ([, sign], { before }) => `${/\s$/.test(before) ? '' : ' '}${signs[sign!]!} `,
  },
  {
    pattern: numerals,
    say: ([sign], { after }) => {
      const value = String(numeralValue(sign));
      if (!isCircled(sign)) return value;
      return /^\s/.test(after) ? `${value},` : `${value}, `;
    },
  },
];

const signs: Readonly<Record<string, string>> = {
  '=': 'equals',
  '<': 'less than',
  '>': 'greater than',
  '≤': 'at most',
  '≥': 'at least',
  '≠': 'not equal to',
  '≈': 'about',
  '×': 'times',
  '÷': 'divided by',
  '±': 'plus or minus',
  '&': 'and',
  '%': 'percent',
  '°': 'degrees',
};

/** Kilometres per hour, degrees Celsius, square metres. */
function plural(unit: string): string {
  if (unit === 'foot') return 'feet';
  const [first = '', ...rest] = unit.split(' ');
  const isFirst = first === 'degree' || rest[0] === 'per' || rest.length === 0;
  return isFirst ? [`${first}s`, ...rest].join(' ') : `${unit}s`;
}
