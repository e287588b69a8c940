import { describe, expect, it } from 'vitest';
import { compareSurveys, shares } from './shares';
import type { Survey, SurveyControl, SurveyText } from './types';

const text = (words: string, rest: Partial<SurveyText> = {}): SurveyText => ({
  text: words,
  kind: 'text',
  selector: 'p',
  size: 18,
  contrast: 7,
  undecided: null,
  hasToBeRead: true,
  isSeen: true,
  isCut: false,
  isSpilt: false,
  isOverlapped: false,
  isCovered: false,
  ...rest,
});

const control = (name: string, rest: Partial<SurveyControl> = {}): SurveyControl => ({
  name,
  kind: 'button',
  selector: 'button',
  side: 60,
  isInline: false,
  coveredBy: null,
  ...rest,
});

const survey = (
  texts: readonly SurveyText[],
  controls: readonly SurveyControl[] = [],
  overflow = 0,
): Survey => ({ texts, controls, overflow });

describe('shares', () => {
  it('counts over all pages together', () => {
    const all = shares([
      survey([text('大', { size: 18 }), text('小', { size: 17.9 })], [control('办理')], 4),
      survey(
        [text('淡', { contrast: 4.4 }), text('中', { contrast: 4.5 })],
        [control('查询', { side: 44 }), control('更多', { side: 0 })],
        12,
      ),
    ]);
    expect(all).toMatchObject({
      texts: 4,
      largeEnough: 0.75,
      contrasts: 4,
      contrastAA: 0.75,
      contrastAAA: 0.5,
      targets: 3,
      target44: 2 / 3,
      target60: 1 / 3,
      overflow: 12,
    });
  });

  it('never takes text whose contrast cannot be told for text that keeps it', () => {
    expect(
      shares([survey([text('图上的字', { contrast: null, undecided: 'picture' })])]),
    ).toMatchObject({ contrasts: 0, contrastAA: null, undecided: 1 });
  });

  it('leaves out what nobody sees, links inside sentences, and parts that are switched off', () => {
    const all = shares([
      survey(
        [
          text('看不见', { isSeen: false, size: 10 }),
          text('已停用', { hasToBeRead: false, contrast: 2 }),
        ],
        [
          control('须知', { isInline: true, side: 0 }),
          control('被盖住', { coveredBy: 'div', side: 0 }),
        ],
      ),
    ]);
    expect(all).toMatchObject({ texts: 1, contrasts: 0, targets: 0, covered: 1 });
    expect(all.target44).toBeNull();
  });
});

describe('compareSurveys', () => {
  it('knows texts and controls by their words, as often as they stand there', () => {
    const before = survey(
      [text('待缴'), text('待缴'), text('水费')],
      [control('缴费'), control('返回')],
    );
    const after = survey(
      [text('待缴'), text('水费', { isCut: true }), text('广告')],
      [control('缴费', { coveredBy: 'div' })],
    );
    expect(compareSurveys(before, after)).toEqual({
      lostTexts: ['待缴'],
      lostControls: ['button 返回'],
      newlyCut: ['水费'],
      newlySpilt: [],
      newlyOverlapped: [],
      newlyCovered: ['button 缴费'],
    });
  });

  it('takes a control of the same name for the same control, whatever it is made of', () => {
    const before = survey([], [control('内科', { kind: 'div' }), control('', { kind: 'svg' })]);
    const after = survey([], [control('内科', { kind: 'option' }), control('', { kind: 'i' })]);
    expect(compareSurveys(before, after).lostControls).toEqual(['svg ']);
  });

  it('counts text that is there and cannot be seen as lost, and an old fault as no new one', () => {
    const before = survey([text('公告', { isCut: true }), text('电话')]);
    const after = survey([text('公告', { isCut: true }), text('电话', { isSeen: false })]);
    expect(compareSurveys(before, after)).toMatchObject({ lostTexts: ['电话'], newlyCut: [] });
  });
});
