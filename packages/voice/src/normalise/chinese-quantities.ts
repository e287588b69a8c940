const units: Readonly<Record<string, string>> = {
  '°': '度',
  '°C': '摄氏度',
  '°F': '华氏度',
  cm: '厘米',
  'cm²': '平方厘米',
  'cm³': '立方厘米',
  db: '分贝',
  g: '克',
  'g/l': '克每升',
  h: '小时',
  hz: '赫兹',
  kcal: '千卡',
  kg: '公斤',
  km: '公里',
  'km/h': '公里每小时',
  'km²': '平方公里',
  kw: '千瓦',
  kwh: '千瓦时',
  l: '升',
  L: '升',
  m: '米',
  'm/s': '米每秒',
  'm²': '平方米',
  'm³': '立方米',
  mg: '毫克',
  min: '分钟',
  ml: '毫升',
  mm: '毫米',
  mmhg: '毫米汞柱',
  'mmol/l': '毫摩尔每升',
  ug: '微克',
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

/** The word for the sign of a unit. Of one letter, g is gram and G is not. */
export function unitOf(sign: string, isTaiwan: boolean): string | undefined {
  const key = sign.length === 1 || /°/.test(sign) ? sign : sign.toLowerCase();
  return (isTaiwan && unitsOfTaiwan[key]) || units[key];
}

/** Currencies by the signs that stand before a sum. */
export const currencies: Readonly<Record<string, string>> = {
  $: '美元',
  '£': '英镑',
  '€': '欧元',
  HK$: '港元',
  US$: '美元',
};

/** What is counted: in front of it 2 is 两. */
export const measures =
  /^\s?(?:[个位名人次天周秒元块角米斤克吨件条张份种类项家本部台辆瓶盒片粒颗双套间室厅户口封遍趟场步层倍句杯支只头亩把根座所批轮笔枚顿袋箱包桶勺滴针例处岁度对门万亿千百栋班排组题点]|年(?!级)|小时|分(?!之)|公[里斤尺分克升顷釐]|平方|立方|厘米|毫[米升克])/;

/** What tells a quantity from a number that only names something. */
export const quantity = /* @__PURE__ */ new RegExp(
  `${measures.source}|^\\s?(?:[多余几%‰月日]|(?:[km]?g|[kcm]?m|m?[lL]|°)(?![a-z]))`,
);
