import { describe, expect, it } from 'vitest';
import { pinyinSounds } from './sounds.ts';
import { foldSound, readNumber, tokensOf } from './tokens.ts';

describe('units of speech', () => {
  it.each([
    ['预约、挂号。', '预 约 挂 号'],
    ['打开 WiFi 设置', '打 开 wifi 设 置'],
    ["Don't stop", "don't stop"],
    ['3号窗口', '三 号 窗 口'],
    ['两个', '二 个'],
    ['医保的电子凭证', '医 保 电 子 凭 证'],
    ['那个提交', '那 个 提 交'],
    ['叫个车', '叫 车'],
    ['个人中心', '个 人 中 心'],
    ['book an appointment', 'book appointment'],
    ['修改一下密码', '修 改 密 码'],
    ['下一步', '下 一 步'],
    ['１２３４５热线', '一 二 三 四 五 热 线'],
    ['', ''],
    ['！？', ''],
  ])('of %s', (text, units) => {
    expect(
      tokensOf(text, undefined)
        .map((token) => token.text)
        .join(' '),
    ).toBe(units);
  });

  it('sound as their neighbours make them', () => {
    expect(tokensOf('重庆银行', pinyinSounds).map(({ sound }) => sound)).toEqual([
      'chong',
      'qing',
      'yin',
      'hang',
    ]);
    expect(tokensOf('預約掛號', pinyinSounds)).toMatchObject(
      tokensOf('预约挂号', pinyinSounds).map(({ sound }) => ({ sound })),
    );
  });

  it('are written only where a port loses count', () => {
    const [token] = tokensOf('提交', () => ['ti']);
    expect(token).toEqual({ text: '提', sound: '提', fold: '提' });
  });
});

describe('numbers', () => {
  it.each([
    ['0', '零'],
    ['3', '三'],
    ['10', '十'],
    ['12', '十二'],
    ['20', '二十'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['2000', '二千'],
    ['12345', '一二三四五'],
    ['007', '零零七'],
  ])('%s is read %s', (number, read) => {
    expect(readNumber(number)).toBe(read);
  });

  it('of a code are read digit by digit', () => {
    expect(readNumber('120', true)).toBe('一二零');
  });
});

describe('southern accents', () => {
  it.each([
    ['zhi', 'zi'],
    ['chuang', 'cuan'],
    ['shan', 'san'],
    ['nan', 'lan'],
    ['re', 'le'],
    ['nv', 'lv'],
    ['zhang', 'zan'],
    ['sheng', 'shen'],
    ['xing', 'xin'],
    ['fei', 'hui'],
    ['fu', 'hu'],
    ['fang', 'huang'],
    ['fen', 'hun'],
  ])('mix up %s and %s', (one, other) => {
    expect(foldSound(one)).toBe(foldSound(other));
  });

  it.each([
    ['jian', 'jiang'],
    ['tong', 'ton'],
    ['ban', 'pan'],
    ['ji', 'zi'],
    ['hao', 'fao'],
    ['er', 'e'],
  ])('do not mix up %s and %s', (one, other) => {
    expect(foldSound(one)).not.toBe(foldSound(other));
  });
});
