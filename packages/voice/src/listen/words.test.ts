import { settingValues, type CareSettings } from '@care-mode/core';
import { describe, expect, it } from 'vitest';
import { hearingFaults } from './recogniser.ts';
import { hearingWords } from './words.ts';

/** How a sentence ends where it is in the language it claims. */
const sentence: Readonly<Record<CareSettings['locale'], RegExp>> = {
  'zh-CN': /[\u4e00-\u9fff]”?。$/,
  'zh-TW': /[\u4e00-\u9fff]」?。$/,
  'zh-HK': /[\u4e00-\u9fff]」?。$/,
  en: /[a-z]”?\.$/,
  ug: /[\u0600-\u06ff]\.$/,
  bo: /[\u0f40-\u0fbc]།$/,
  mn: /[\u180e\u1820-\u1842]᠃$/,
};

describe('what a person is told when nothing was heard', () => {
  it.each(settingValues.locale)('says what and a way on in %s', (locale) => {
    const all = [...hearingFaults, 'isOut' as const].map((fault) => hearingWords(fault, locale));
    for (const { what, way } of all) {
      expect(what).toMatch(sentence[locale]);
      expect(way).toMatch(sentence[locale]);
      // Long sentences are not read (W-17).
      expect(way.length).toBeLessThan(locale.startsWith('zh') ? 35 : 75);
      expect(what + way).not.toMatch(/error|API|权限被拒|異常|异常|识别引擎/);
    }
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });

  it('offers touch or a person after three failures', () => {
    expect(hearingWords('isOut', 'zh-CN').way).toMatch(/手.*人工/);
  });
});
