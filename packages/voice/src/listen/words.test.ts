import { describe, expect, it } from 'vitest';
import { hearingFaults } from './recogniser.ts';
import { hearingWords } from './words.ts';

describe('what a person is told when nothing was heard', () => {
  it.each(['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const)('says what and a way on in %s', (locale) => {
    const all = [...hearingFaults, 'isOut' as const].map((fault) => hearingWords(fault, locale));
    for (const { what, way } of all) {
      expect(what).toMatch(/[。.]$/);
      expect(way).toMatch(/[。.]$/);
      // Long sentences are not read (W-17).
      expect(way.length).toBeLessThan(locale === 'en' ? 70 : 35);
      expect(what + way).not.toMatch(/error|API|权限被拒|異常|异常|识别引擎/);
    }
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });

  it('is Chinese where a language has no words of its own', () => {
    expect(hearingWords('failed', 'ug')).toEqual(hearingWords('failed', 'zh-CN'));
  });

  it('offers touch or a person after three failures', () => {
    expect(hearingWords('isOut', 'zh-CN').way).toMatch(/手.*人工/);
  });
});
