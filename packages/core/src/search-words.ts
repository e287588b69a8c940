/**
 * Names under which people look for care mode in a search box. A-18 asks for the first four; the
 * rest is what apps call it.
 */
export const CARE_MODE_KEYWORDS: readonly string[] = [
  '长辈版',
  '亲情版',
  '关爱版',
  '关怀版',
  '关怀模式',
  '长辈模式',
  '关爱模式',
  '亲情模式',
  '大字版',
  '大字模式',
  '老年版',
  '老年模式',
  '老人版',
  '老人模式',
  '适老',
];

// Traditional forms of the characters above; everything else passes.
const simplified: Readonly<Record<string, string>> = {
  長: '长',
  輩: '辈',
  親: '亲',
  關: '关',
  愛: '爱',
  懷: '怀',
  適: '适',
  開: '开',
  啟: '启',
  換: '换',
  進: '进',
};

// Toneless pinyin of the characters above and of those that speech input and input methods put in
// their place.
const soundAlikes: Readonly<Record<string, string>> = {
  zhang: '长张章掌涨仗丈障',
  bei: '辈背贝倍备被北杯',
  ban: '版板班般办半伴搬',
  qin: '亲琴勤秦侵',
  qing: '情请青清晴轻',
  guan: '关官管观馆冠惯',
  ai: '爱艾矮哎',
  huai: '怀坏淮槐',
  mo: '模末莫默磨魔膜',
  shi: '式适是事市世视士试示时',
  da: '大打达答',
  zi: '字子自资紫',
  lao: '老劳捞姥',
  nian: '年念粘',
  ren: '人仁任认',
};

// What people say before the name when they ask for it.
const request =
  /^(请|帮我|我要|我想)*(打开|切换|进入|开启|启用|使用|dakai|qiehuan|jinru|kaiqi)(到|成|为|dao|cheng|wei)?/;

/**
 * Whether a search means care mode: a search box shows the switch as its first result then.
 * Forgives spaces, full-width letters, traditional characters, pinyin, southern accents (zang for
 * zhang) and characters that sound alike, such as 张背版. A name itself may stand anywhere; one that
 * only sounds alike must be the whole query, or follow a verb such as 打开.
 */
export function matchCareModeQuery(query: string): boolean {
  const words = normalise(query);
  const asked = words.replace(request, '');
  return CARE_MODE_KEYWORDS.some(
    (keyword) => words.includes(keyword) || soundsLike(asked, keyword),
  );
}

function soundsLike(words: string, keyword: string): boolean {
  // 老年班, 打字板 and 亲情办 are ordinary searches. Nothing ordinary sounds like 长辈版.
  if (keyword !== '长辈版' && /[板班般办半伴搬]$/.test(words)) return false;
  return soundOf(words) === soundOf(keyword);
}

function normalise(query: string): string {
  return String(query)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .replace(/./gu, (character) => simplified[character] ?? character);
}

function soundOf(words: string): string {
  return words
    .replace(/./gu, (character) => syllableOf(character) ?? character)
    .replace(/([zcs])h/g, '$1')
    .replace(/ng/g, 'n');
}

function syllableOf(character: string): string | undefined {
  return Object.keys(soundAlikes).find((sound) => soundAlikes[sound]!.includes(character));
}
