import { settingValues, type CareSettings } from '@care-mode/core';
import { describe, expect, it } from 'vitest';
import type { SpeechFault } from './engine.ts';
import { speechWords } from './words.ts';

const faults: Readonly<Record<SpeechFault, true>> = {
  absent: true,
  'no-voice': true,
  'not-allowed': true,
  offline: true,
  silent: true,
  'unknown-phrase': true,
  interrupted: true,
  failed: true,
};

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

describe('what a person is told when nothing could be heard', () => {
  it.each(settingValues.locale)('says what and a way on in %s', (locale) => {
    const all = Object.keys(faults).map((fault) => speechWords(fault as SpeechFault, locale));
    for (const { what, way } of all) {
      expect(what).toMatch(sentence[locale]);
      expect(way).toMatch(sentence[locale]);
      // Long sentences are not read (W-17).
      expect(way.length).toBeLessThan(locale.startsWith('zh') ? 35 : 75);
      expect(what + way).not.toMatch(/error|API|异常|異常|引擎|语音合成/);
    }
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });

  it('names the network and the permission, and what to do', () => {
    expect(speechWords('offline', 'zh-CN').what + speechWords('offline', 'zh-CN').way).toMatch(
      /网络.*再点/,
    );
    expect(speechWords('not-allowed', 'zh-CN').way).toMatch(/再点/);
  });
});
