const units: Readonly<Record<string, string>> = {
  '°': '度',
  '°C': '摄氏度',
  '°F': '华氏度',
  cm: '厘米',
  'cm²': '平方厘米',
  'cm³': '立方厘米',
  db: '分贝',
  g: '克',
  h: '小时',
  ha: '公顷',
  hz: '赫兹',
  iu: '国际单位',
  kcal: '千卡',
  kg: '公斤',
  km: '公里',
  'km²': '平方公里',
  kw: '千瓦',
  kpa: '千帕',
  kwh: '千瓦时',
  l: '升',
  L: '升',
  m: '米',
  'm/s': '米每秒',
  'm²': '平方米',
  'm³': '立方米',
  mah: '毫安时',
  mbps: '兆每秒',
  mg: '毫克',
  min: '分钟',
  ml: '毫升',
  mm: '毫米',
  mmhg: '毫米汞柱',
  mmol: '毫摩尔',
  t: '吨',
  ug: '微克',
  V: '伏',
  W: '瓦',
  μg: '微克',
};

const unitsOfTaiwan: Readonly<Record<string, string>> = {
  cm: '公分',
  g: '公克',
  l: '公升',
  L: '公升',
  m: '公尺',
  'm²': '平方公尺',
  'm³': '立方公尺',
  mm: '公釐',
};

/** The word for the sign of a unit: kg, mg/kg. Of one letter, g is gram and G is not. */
export function unitOf(sign: string, isTaiwan: boolean): string | undefined {
  const key = sign.length === 1 || /°/.test(sign) ? sign : sign.toLowerCase();
  const known = (isTaiwan && unitsOfTaiwan[key]) || units[key];
  const [of = '', per] = sign.split('/');
  if (known || per === undefined) return known;
  const [first, second] = [unitOf(of, isTaiwan), unitOf(per, isTaiwan)];
  return first && second && `${first}每${second}`;
}

/** Currencies by the signs that stand before a sum. */
export const currencies: Readonly<Record<string, string>> = {
  $: '美元',
  '£': '英镑',
  '€': '欧元',
  HK$: '港元',
  US$: '美元',
};

/** What is counted, and tells that the number in front of it is a quantity. */
const counters =
  /^\s?(?:[个位名人天周秒元块角毛米斤克吨件条张份种类项家本部台辆瓶盒片粒颗双套间室厅户口封遍趟场步倍句杯支只头亩把根所批轮笔枚顿袋箱包桶勺滴针例岁对万亿千百题点匹棵朵幅册碗盘壶罐]|次(?!元)|度(?!烧)|升(?!级)|处(?!方)|剂(?!量)|年(?!级)|小时|星期|课时|[茶汤]匙|分(?!之)|公[里斤尺分克升顷釐]|[千分]米|[英海]里|英[尺寸]|千克|平方|立方|厘米|毫[米升克])/;

// Words that also begin others (晚会, 下载, 国家) count only after 2. 二维码, 二手, 二代, 二孩 and 二寸照
// look like counting and are not.
const countersOfTwo =
  /^\s?(?:味药|节课|站[路地]|里[路地]|[副架艘页桌捆串束堆群伙届丈夜贴丸帖瓣幕篇株枝尊锅盏扇磅瓦伏圈段]|(?:[节科季集折成晚餐付面样首顶道字国侧边下回曲站])(?![\u4e00-\u9fff]))/;

// 2层 is the second floor, unless something tells that there are two: 共2层, 2层楼, 2层以上.
const places = /^\s?[层栋幢班排组门座](?!\s?[\dA-Za-z])/;
const placesOfTwo = /^\s?(?:[层栋幢]\s?[楼房]|门[课功]|[层栋幢班排组门座]以)/;
const isSum = /[共有加]\s?$/;

/** Whether 2 is 两 between two texts. */
export const isCounted = (before: string, after: string) =>
  counters.test(after) ||
  countersOfTwo.test(after) ||
  placesOfTwo.test(after) ||
  (places.test(after) && isSum.test(before));

/** What tells a quantity from a number that only names something. */
export const quantity = /* @__PURE__ */ new RegExp(
  `${counters.source}|${places.source}|^\\s?(?:[多余几%‰月日]|(?:[km]?g|[kcm]?m|m?[lL]|°)(?![a-z]))`,
);
