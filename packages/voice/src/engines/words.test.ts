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

describe('what a person is told when nothing could be heard', () => {
  it.each(['zh-CN', 'zh-TW', 'zh-HK', 'en'] as const)('says what and a way on in %s', (locale) => {
    const all = Object.keys(faults).map((fault) => speechWords(fault as SpeechFault, locale));
    for (const { what, way } of all) {
      expect(what).toMatch(/[。.]$/);
      expect(way).toMatch(/[。.]$/);
      // Long sentences are not read (W-17).
      expect(way.length).toBeLessThan(locale === 'en' ? 70 : 35);
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

  it('is Chinese where a language has no words of its own', () => {
    for (const locale of ['ug', 'bo', 'mn'] as const)
      expect(speechWords('failed', locale)).toEqual(speechWords('failed', 'zh-CN'));
  });
});
