import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences, type TextPart } from './sentences.ts';

/** Time this process worked: a busy machine makes it wait, not work. */
const cpuMs = () => process.cpuUsage().user / 1000;

const parts = (text: string) => splitSentences(text).map((part) => part.text);

/** Parts that follow each other and lose nothing. */
function checkWhole(text: string, found: readonly TextPart[]): void {
  let end = 0;
  for (const part of found) {
    expect(part.start).toBe(end);
    expect(part.end).toBeGreaterThan(part.start);
    expect(part.text).toBe(text.slice(part.start, part.end));
    end = part.end;
  }
  expect(end).toBe(text.length);
}

/** A bar stands where a sentence ends. */
const cases = [
  '今天去办理。|明天去领取。',
  '今天去办理！|明天去领取？|好',
  '他说：“明天来。”|我说好。',
  '（请带身份证。）|谢谢。',
  '真的吗？！|真的。',
  '《办法》施行了。|完',
  '姓名：张三；电话：110。',
  '他说……然后走了。',
  '价格是3.5元。|好',
  '打开 www.gov.cn 查看。|好',
  '见 https://a.cn/b?c=1&d=2 一页。|好',
  '1.打开手机',
  '1. 打开手机。|2. 点设置。',
  '(1). 打开手机',
  '第一行\n|第二行\n\n|第三行',
  '  先空两格。|好',
  '好。  \n |再见。 ',
  '完成.|下一步',
  'Hello. |How are you? |Fine!',
  'Mr. Smith met Dr. Li. |They talked.',
  'J. R. Smith came.',
  'It costs 3.5 yuan. |Good.',
  'He said "Come in." |Then he left.',
  '她说"好。"|然后走了',
  '好。|"你好"',
  'See e.g. the list. |Done.',
  'Wait... what? |Yes.',
  'Open a.b.cn now.',
  'No. 5 is here.',
  'Yahoo! |Next.',
  'What?! |No.',
  'ياخشىمۇسىز؟ |رەھمەت.',
  'བཀྲ་ཤིས།|བདེ་ལེགས།',
  '我住在A座.|他住在B座。',
];

// Whole characters, halves of surrogate pairs, directions, stops, quotes, digits and space.
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'。！？，；：、…”’）》"\'()[].,!?;:% \n\t0123456789aZé您好一千万་།؟مپ\u200d\ufe0f\u0301',
      ),
      fc.constantFrom('😀', '👨‍👩‍👧', '\ud83d', '\ude00', '\u202e', '1,280.50', 'www.gov.cn', 'Mr. '),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 200 },
  )
  .map((found) => found.join(''));

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    expect(parts(marked.replace(/\|/g, ''))).toEqual(marked.split('|'));
  });

  it('are none of an empty text, and one of white space', () => {
    expect(parts('')).toEqual([]);
    expect(parts(' \n ')).toEqual([' \n ']);
  });

  it('lose no character, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => checkWhole(text, splitSentences(text))),
      { numRuns: 500 },
    );
  });

  it.each([
    ['without a stop', '字'.repeat(1_000_000)],
    ['of stops', '。'.repeat(200_000)],
    ['of full stops that end nothing', 'a.'.repeat(100_000)],
    ['of quotes', '"。'.repeat(100_000)],
    ['of spaces', ' '.repeat(200_000)],
    ['of lines', '\n 字'.repeat(60_000)],
    ['of short sentences', '好。'.repeat(100_000)],
    ['of empty lines', ' \n'.repeat(100_000)],
    ['of closing quotes', `好。${'"'.repeat(200_000)}`],
  ])('a long text %s takes little time', (_, text) => {
    const before = cpuMs();
    checkSize(text, splitSentences(text));
    expect(cpuMs() - before).toBeLessThan(3000);
  });
});

/** Whether nothing is lost, without a million expectations. */
function checkSize(text: string, found: readonly TextPart[]): void {
  expect(found.reduce((sum, part) => sum + part.text.length, 0)).toBe(text.length);
}

describe('clauses', () => {
  const clauses = (text: string, most?: number) =>
    splitClauses(text, most).map((part) => part.text);

  it.each([
    ['a short sentence as it is', '今天去办理。', 10, ['今天去办理。']],
    ['after a comma', '请带好身份证，到三号窗口办理。', 10, ['请带好身份证，', '到三号窗口办理。']],
    [
      'after the last pause that fits',
      '一二三，四五六，七八九十。',
      9,
      ['一二三，四五六，', '七八九十。'],
    ],
    [
      'rather after a semicolon than a comma',
      '一二三四；五六，七八九十。',
      9,
      ['一二三四；', '五六，七八九十。'],
    ],
    ['after a bracket', '一二三（四五）六七八九十', 8, ['一二三（四五）', '六七八九十']],
    ['before nothing but a space', '一二三四 五六七八九', 6, ['一二三四 ', '五六七八九']],
    [
      'anywhere, if there is no other place',
      '一二三四五六七八九十',
      4,
      ['一二三四', '五六七八', '九十'],
    ],
    ['not inside a number', '共计人民币12,345.67元整', 8, ['共计人民币', '12,345.67', '元整']],
    ['inside a number that is too long', '1'.repeat(10), 4, ['1111', '1111', '11']],
    ['not inside a word', '请打开 Settings 页', 5, ['请打开 ', 'Settings 页']],
    ['not inside a character', '😀😀😀😀', 2, ['😀😀', '😀😀']],
    [
      'not between a letter and its mark',
      'e\u0301'.repeat(4),
      1,
      ['e\u0301', 'e\u0301', 'e\u0301', 'e\u0301'],
    ],
    [
      'keeping a quote with its clause',
      '他说“好的，”然后就走了',
      8,
      ['他说“好的，”', '然后就走了'],
    ],
  ])('%s', (_, text, most, expected) => {
    expect(clauses(text, most)).toEqual(expected);
  });

  it('lose no character, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, most) =>
        checkWhole(text, splitClauses(text, most)),
      ),
      { numRuns: 500 },
    );
  });

  it('never cut a surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (text, most) => {
          for (const { end } of splitClauses(text, most)) {
            expect(
              /[\ud800-\udbff]$/.test(text.slice(0, end)) &&
                /^[\udc00-\udfff]/.test(text.slice(end)),
            ).toBe(false);
          }
        },
      ),
    );
  });

  it('are no longer than about eight seconds of speech', () => {
    const chinese = '这是一段很长的话没有标点'.repeat(100);
    for (const text of clauses(chinese)) expect(text.length).toBeLessThanOrEqual(40);
    const english = 'this is a very long text without any stops '.repeat(100);
    for (const text of clauses(english)) expect(text.length).toBeLessThanOrEqual(112);
    // Nor so short that speech falls to pieces.
    expect(clauses(chinese).length).toBeLessThan(chinese.length / 30);
    expect(clauses(english).length).toBeLessThan(english.length / 90);
  });

  it('of a million digits take little time', () => {
    const before = cpuMs();
    checkSize('1'.repeat(1_000_000), splitClauses('1'.repeat(1_000_000)));
    expect(cpuMs() - before).toBeLessThan(3000);
  });
});
