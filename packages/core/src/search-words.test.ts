import { expect, it } from 'vitest';
import { CARE_MODE_KEYWORDS, matchCareModeQuery } from './index.ts';

it('begins with the names of A-18', () => {
  expect(CARE_MODE_KEYWORDS.slice(0, 4)).toEqual(['长辈版', '亲情版', '关爱版', '关怀版']);
});

it.each(CARE_MODE_KEYWORDS)('finds %s', (keyword) => {
  expect(matchCareModeQuery(keyword)).toBe(true);
  expect(matchCareModeQuery(`  ${keyword.split('').join(' ')}　`)).toBe(true);
  expect(matchCareModeQuery(`切换到${keyword}`)).toBe(true);
});

it.each([
  ['traditional characters', '長輩版'],
  ['traditional characters', '關懷模式'],
  ['traditional characters', '親情版'],
  ['traditional characters', '關愛版'],
  ['traditional characters', '適老化'],
  ['pinyin', 'zhangbeiban'],
  ['pinyin', 'guan huai mo shi'],
  ['pinyin in capitals', 'GuanAiBan'],
  ['full-width pinyin', 'ｚｈａｎｇｂｅｉｂａｎ'],
  ['half of each', 'zhang辈ban'],
  ['sound-alikes', '张辈版'],
  ['sound-alikes', '长背版'],
  ['sound-alikes', '掌贝班'],
  ['sound-alikes', '关坏模式'],
  ['sound-alikes', '观怀模式'],
  ['sound-alikes', '打字版'],
  ['sound-alikes', '老人磨是'],
  ['a southern accent', 'zangbeiban'],
  ['a southern accent', 'guanhuaimosi'],
  ['an accent', 'qingqinban'],
  ['quotes and marks', '“长辈版”！'],
  ['a whole sentence', '怎么打开关怀模式啊'],
  ['a verb before sound-alikes', '打开张辈版'],
  ['a verb before sound-alikes', '切换到老人磨是'],
  ['a verb before sound-alikes', '帮我进入关坏模式'],
  ['a verb before pinyin', '切换zhangbeiban'],
  ['pinyin of the verb', 'dakai guanhuai moshi'],
  ['适老', '适老化设置'],
  ['适老 in pinyin', 'shilao'],
])('forgives %s: %s', (_, query) => {
  expect(matchCareModeQuery(query)).toBe(true);
});

it.each([
  '',
  ' ',
  '版',
  '长辈',
  '给长辈买药',
  '关怀',
  '模式',
  '是老师',
  '深色模式',
  '老人',
  '老年人体检',
  '大字典',
  '青少年模式',
  '医保',
  'guan',
  'care',
  '</script>',
  '张倍',
  '老人办社保',
  '老年班',
  '老年办证',
  '老年搬家',
  '老人搬家补贴',
  '打字板',
  '关爱班',
  '怎么给老人办医保',
  '亲情办',
  '打开打字板',
  '老人半价票',
])('leaves other searches alone: %s', (query) => {
  expect(matchCareModeQuery(query)).toBe(false);
});

it.each([null, undefined, 7, {}])('survives %j', (query) => {
  expect(matchCareModeQuery(query as never)).toBe(false);
});
