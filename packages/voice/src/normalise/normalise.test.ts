import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { en, zhCN, zhHK, zhTW } from './cases.ts';
import { commonPronunciations, normaliseForSpeech } from './normalise.ts';

/** Time this process worked: a busy machine makes it wait, not work. */
const cpuMs = () => process.cpuUsage().user / 1000;

const tables = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'zh-HK': zhHK, en } as const;
const locales = Object.keys(tables) as (keyof typeof tables)[];

for (const locale of locales) {
  describe(`in ${locale}`, () => {
    it.each(tables[locale])('%s is said as %s', (text, said) => {
      expect(normaliseForSpeech(text, { locale })).toBe(said);
    });

    it.each(tables[locale])(
      'what is said for %s is said the same when put into words again',
      (_, said) => {
        expect(normaliseForSpeech(said, { locale })).toBe(said);
      },
    );
  });
}

it('has tables long enough to mean something', () => {
  expect(zhCN.length).toBeGreaterThanOrEqual(480);
  expect(zhTW.length + zhHK.length).toBeGreaterThanOrEqual(60);
  expect(en.length).toBeGreaterThanOrEqual(90);
  for (const locale of locales) {
    const texts = tables[locale].map(([text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

/** Where the dictionary we compare with takes the other sound. */
const otherwise: Readonly<Record<string, string>> = {
  局长: 'zhang3',
  还款: 'huan2',
  还钱: 'huan2',
};
/** Characters whose second sound no engine takes. */
const rarelyTwo = '价抢条见';

describe('words that are said otherwise', () => {
  it('are replaced where a list says so', () => {
    const said = (text: string) =>
      normaliseForSpeech(text, { locale: 'zh-CN', overrides: commonPronunciations });
    expect(said('重庆银行提醒长辈：重新还款3元。')).toBe('虫庆银航提醒掌辈：虫新环款三元。');
  });

  it.each(commonPronunciations.filter(({ word }) => /^[\u4e00-\u9fff]/.test(word)))(
    '$word sounds like $say',
    ({ word, say }) => {
      const sounds = (text: string) => pinyin(text, { toneType: 'num', type: 'array' });
      expect(say).toHaveLength(word.length);
      const changed = [...say].flatMap((sign, at) => (sign === word[at] ? [] : [at]));
      expect(changed.length).toBeGreaterThan(0);
      for (const at of changed) {
        expect(sounds(say)[at]).toBe(otherwise[word] ?? sounds(word)[at]);
        // What stands in for it must not have two sounds of its own.
        const all = pinyin(say[at]!, { multiple: true, type: 'array', toneType: 'num' });
        expect(all.length === 1 || rarelyTwo.includes(say[at]!)).toBe(true);
      }
    },
  );

  it.each([
    ['打开APP下载PDF', '打开A P P下载P D F'],
    ['APPLE和MAPP', 'APPLE和MAPP'],
    ['连接WiFi看NASA', '连接WiFi看NASA'],
    ['国家长期支持，家长放心', '国家常期支持，家掌放心'],
    ['三人参加', '三人餐加'],
    ['银行为您还款', '银航为您环款'],
    ['利率、效率', '利律、效律'],
    ['因为重要', '因卫众要'],
    ['APPAPP', 'APPAPP'],
    // Not across the border of two words.
    ['当事人参照', '当事人餐照'],
    ['老人参观', '老人餐观'],
    ['老人参会', '老人餐会'],
    ['两人参赛', '两人餐赛'],
    ['他还清楚', '他还轻楚'],
    ['方便宜居', '方遍宜居'],
    ['方便更快', '方遍更快'],
    ['填空调查', '填空掉查'],
    ['自行为您', '自行为您'],
    ['合作为您', '合作为您'],
    ['执行情况', '执行情况'],
    ['进行业务办理', '进行业务办理'],
    ['时间接听', '时间接听'],
    ['房间隔音', '房间隔音'],
    ['部分行人', '部分行人'],
    ['中央行政', '中央行政'],
    ['安排行程', '安排行程'],
    ['多种植物', '多种植物'],
    ['按照相关规定', '按照相关规定'],
    ['形成长效机制', '形成常效机制'],
    ['年长者', '年掌者'],
    ['每年长达三月', '每年常达三月'],
  ])('as %s is said %s', (text, said) => {
    const normalised = normaliseForSpeech(text, {
      locale: 'zh-CN',
      overrides: commonPronunciations,
    });
    expect(normalised.replace('下再', '下载')).toBe(said);
  });

  it('take time in proportion to the text', () => {
    const before = cpuMs();
    const said = normaliseForSpeech('APP,'.repeat(250_000), {
      locale: 'ug',
      overrides: commonPronunciations,
    });
    expect(cpuMs() - before).toBeLessThan(4000);
    expect(said).toBe('A P P,'.repeat(250_000));
  });

  it('stay as they are written where none does', () => {
    expect(normaliseForSpeech('重庆银行', { locale: 'zh-CN' })).toBe('重庆银行');
  });

  it('come before numbers are read, the first of the list before the others', () => {
    const overrides = [
      { word: '12306', say: '铁路客服' },
      { word: '123', say: '一二三' },
      { word: '', say: '没有' },
    ];
    expect(normaliseForSpeech('打12306', { locale: 'zh-CN', overrides })).toBe('打铁路客服');
  });
});

it('leaves languages without rules as they are', () => {
  for (const locale of ['ug', 'bo', 'mn'] as const) {
    expect(normaliseForSpeech('12 سائەت', { locale })).toBe('12 سائەت');
  }
});

// Pieces that rules begin, end or are broken by.
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '1',
        '23',
        '456',
        '2026',
        '12345678901234567890',
        '1,280.50',
        ' ',
        '，',
        '。',
        '第',
        '元',
      ),
      fc.constantFrom(
        ...'-~—:/.%¥$€+*#@°=<>()[]{}|\\^年月日点号个',
        'kg',
        'km/h',
        'RMB',
        'No.',
        'T',
        'X',
        '电话',
      ),
      fc.constantFrom(
        '😊',
        '\ud83d',
        '①',
        'Ⅱ',
        'www.a.cn',
        'a@b.cn',
        '验证码',
        '\n',
        '\u202e',
        'ئۇ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe.each(locales)('whatever the text, in %s', (locale) => {
  it('something is said, and nothing throws', () => {
    fc.assert(
      fc.property(anyText, (text) => typeof normaliseForSpeech(text, { locale }) === 'string'),
      { numRuns: 1000 },
    );
  });
});

// Quadratic, any of these would take minutes or at least many seconds.
describe.each(['zh-CN', 'en'] as const)(
  'a hundred thousand characters in %s take little time',
  (locale) => {
    it.each([
      ['digits, and ten times as many', '1'.repeat(1_000_000)],
      ['digits and commas', '1,'.repeat(50_000)],
      ['thousands', `1${',234'.repeat(25_000)}`],
      ['digits and points', '1.'.repeat(50_000)],
      ['digits and dashes', '1-'.repeat(50_000)],
      ['digits and spaces', '1 '.repeat(50_000)],
      ['digits and colons', '12:'.repeat(33_333)],
      ['digits and stars', '1*'.repeat(50_000)],
      ['stars', '*'.repeat(100_000)],
      ['dashes', '-'.repeat(100_000)],
      ['letters', 'a'.repeat(100_000)],
      ['letters and points', 'a.'.repeat(50_000)],
      ['letters and an at sign', `${'a'.repeat(99_998)}@.`],
      ['points and at signs', '.@'.repeat(50_000)],
      ['lines', '_'.repeat(100_000)],
      ['lines after a letter, and ten times as many', `a${'_'.repeat(1_000_000)}`],
      ['lines before a letter, and ten times as many', `${'_'.repeat(1_000_000)}a`],
      ['an address of commas, and ten times as many', `http://a.${','.repeat(1_000_000)}a`],
      ['empty brackets', '（ '.repeat(50_000)],
      ['slashes', '1/'.repeat(50_000)],
      ['Roman numbers', 'XVI'.repeat(33_333)],
      ['emoji', '😊'.repeat(50_000)],
      ['spaces', ' '.repeat(100_000)],
      ['characters', '字'.repeat(100_000)],
      ['exclamation marks', '！'.repeat(100_000)],
    ])('of %s', (_, text) => {
      const before = cpuMs();
      normaliseForSpeech(text, { locale });
      expect(cpuMs() - before).toBeLessThan(4000);
    });
  },
);

it('leaves no digit in Chinese, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normaliseForSpeech(text, { locale: 'zh-CN' })).not.toMatch(/[0-9０-９]/);
    }),
    { numRuns: 1000 },
  );
});

const isWithin = (part: string, whole: string) => {
  let at = 0;
  for (const sign of whole) if (sign === part[at]) at += 1;
  return at === part.length;
};

// Characters, among everything rules look at and halves of pairs. Rules have 好 and 的 in words of
// their own (👌, x²); the others are in none.
const withHan = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'您好请办理窗的民族证件，。：'),
      fc.constantFrom(
        ...'0123456789-~/.:*#%¥+()（）_ ',
        '\ud83d',
        '\udc4d',
        '\u200b',
        'kg',
        'II',
        'Ω',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe.each(locales)('no character is lost, whatever stands around it, in %s', (locale) => {
  it('and all come in order', () => {
    fc.assert(
      fc.property(withHan, (text) => {
        const said = normaliseForSpeech(text, { locale });
        const named = (of: string) => of.replace(/[^您请办理窗民族证件]/g, '');
        const kept = (of: string) => of.replace(/[^您好请办理窗的民族证件]/g, '');
        return named(said) === named(text) && isWithin(kept(text), said);
      }),
      { numRuns: 2000 },
    );
  });

  it('half a pair of surrogates is no voice of its own', () => {
    expect(normaliseForSpeech('您\ud83d好\udc4d', { locale })).toBe('您好');
  });
});

it('reads a number that is too long for a name in groups', () => {
  const said = normaliseForSpeech('7'.repeat(50), { locale: 'zh-CN' });
  expect(said.replace(/，/g, '')).toBe('七'.repeat(50));
  expect(said.split('，').every((group) => group.length <= 5)).toBe(true);
});
