import { describe, expect, it } from 'vitest';
import { matchUtterance, type Candidate } from './match.ts';
import { pinyinSounds as sounds } from './sounds.ts';

const name = (id: string, isField = false): Candidate => ({
  id,
  phrases: [id],
  kind: 'name',
  isField,
});
const command = (...phrases: string[]): Candidate => ({
  id: phrases[0]!,
  phrases,
  kind: 'command',
});
const said = (utterance: string, ...candidates: Candidate[]) =>
  matchUtterance(utterance, candidates, { sounds });
const ids = (utterance: string, ...candidates: Candidate[]) =>
  said(utterance, ...candidates).map(({ candidate }) => candidate.id);

describe('what an utterance means', () => {
  it('comes with how it was known, which phrase it was, and the verb', () => {
    expect(said('点提交', name('提交'))).toEqual([
      { candidate: name('提交'), phrase: '提交', how: 'exact', score: 1, verb: 'press' },
    ]);
    expect(said('提教', name('提交'))[0]).toMatchObject({ how: 'sound', verb: null });
    expect(said('打开医保', name('医保电子凭证'))[0]).toMatchObject({ how: 'part' });
    expect(said('叫个车', command('打车', '叫车'))[0]).toMatchObject({ phrase: '叫车' });
  });

  it('is what is written alike before what only sounds so in an accent', () => {
    expect(ids('李四', name('李四'), name('你是'))).toEqual(['李四']);
  });

  it('is both where two sound the same: the recogniser cannot know', () => {
    expect(ids('选张三', name('张三'), name('章三'))).toEqual(['张三', '章三']);
  });

  it('is the whole name before a part of another', () => {
    expect(ids('点预约', name('预约挂号'), name('预约'))).toEqual(['预约']);
  });

  it('is only a field when something is to be filled in', () => {
    expect(ids('填姓名', name('姓名'), name('姓名', true))).toEqual(['姓名']);
    expect(ids('填姓名', name('姓名'))).toEqual([]);
  });

  it('is never a part of what the app registered', () => {
    expect(ids('确认', command('确认支付'))).toEqual([]);
    expect(ids('点确认', command('确认支付'))).toEqual([]);
  });

  it('may have one syllable wrong in five, but no number', () => {
    expect(ids('养老代遇认证', name('养老待遇认证'))).toHaveLength(1);
    expect(ids('医保电脑凭证', name('医保电子凭证'))).toEqual([]);
    expect(ids('医保电纸凭证', name('医保电子凭证'))).toHaveLength(1);
    expect(ids('医保店子病证', name('医保电子凭证'))).toHaveLength(1);
    expect(ids('大厅四号窗口', name('大厅三号窗口'))).toEqual([]);
  });

  it.each([
    ['社保查询帮我打开', '社保查询'],
    ['公积金我想查一下', '公积金'],
    ['按一按提交', '提交'],
    ['找找附近医院', '附近医院'],
    ['去查公积金', '公积金'],
    ['看看今天的菜单', '菜单'],
    ['提交一下咯', '提交'],
    ['给我看一哈菜单噻', '菜单'],
    ['俺想买张车票', '车票'],
    ['两度设置', '亮度设置'],
    ['幺品查询', '药品查询'],
  ])('is found in %s', (utterance, meant) => {
    const all = ['社保查询', '公积金', '提交', '附近医院', '菜单', '车票', '亮度设置', '药品查询'];
    expect(ids(utterance, ...all.map((one) => name(one)))).toEqual([meant]);
  });

  it('is no time without a verb, no person without a measure word, no name by its first English word', () => {
    expect(ids('今天菜单', name('菜单'))).toEqual([]);
    expect(ids('选张阿姨', name('王阿姨'))).toEqual([]);
    expect(ids('open the window', name('Window seat'))).toEqual([]);
    expect(ids('open the seat', name('Window seat'))).toEqual(['Window seat']);
  });

  it('is nothing without anything said, or anything to mean', () => {
    for (const utterance of ['', '。', '   ', '😊', '\ud800', '嗯', '点一下']) {
      expect(ids(utterance, name('提交'))).toEqual([]);
    }
    expect(ids('提交')).toEqual([]);
    expect(ids('提交', name(''), name('。'))).toEqual([]);
  });

  it('is nothing when it is longer than any order', () => {
    expect(ids(`${'嗯'.repeat(30)}提交`, name('提交'))).toEqual([]);
  });

  it('is known by what is written alone where nothing is known of sounds', () => {
    const only = (utterance: string) => matchUtterance(utterance, [name('提交')]).length;
    expect([only('请点提交'), only('提教')]).toEqual([1, 0]);
  });
});

describe('a stammer', () => {
  it('takes no longer than a sentence', () => {
    const candidates = Array.from({ length: 300 }, (_, at) => name(`预约挂号${at}`));
    const from = performance.now();
    for (let round = 0; round < 20; round += 1) said('那个'.repeat(12), ...candidates);
    // Cut in every way there is, it would take years.
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
