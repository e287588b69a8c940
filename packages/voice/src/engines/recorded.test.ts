import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SpeechError, SpeechRequest } from './engine.ts';
import { recordedEngine, type RecordedClip } from './recorded.ts';

const clips = { '请取三号窗口。': { url: '/voice/all.mp3', from: 0, to: 1.2 } };
const request = (text: string, lang = 'zh-CN', dialect = ''): SpeechRequest => ({
  text,
  lang,
  rate: 1,
  pitch: 1,
  volume: 1,
  voiceName: '',
  dialect,
});
const signals = () => ({
  signal: new AbortController().signal,
  onStart: () => {},
  onWord: () => {},
});

/** How far it came: the phrase was found if the element was told to play, which here it cannot. */
async function outcome(speaking: Promise<void>, play: ReturnType<typeof vi.spyOn>) {
  const failed = speaking.then(
    () => 'ended',
    (error: SpeechError) => error.fault,
  );
  const started = new Promise((resolve) => setTimeout(() => resolve('nothing'), 20));
  const result = await Promise.race([failed, started]);
  return play.mock.calls.length > 0 ? 'plays' : result;
}

function tried(asked: SpeechRequest, options: Partial<Parameters<typeof recordedEngine>[0]> = {}) {
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockReturnValue(new Promise(() => {}));
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockImplementation(() => {});
  const engine = recordedEngine({ clips, lang: 'zh-CN', ...options });
  return outcome(engine.speak(asked, signals()), play);
}

afterEach(() => vi.restoreAllMocks());

describe('recorded phrases', () => {
  it.each([
    '请取三号窗口。',
    '请取三号窗口',
    ' 请取三号窗口！ ',
    '“请取三号窗口”',
    '请取三号窗口……',
  ])('%j is known, whatever is around it', async (text) => {
    expect(await tried(request(text))).toBe('plays');
  });

  it.each(['请取四号窗口', '请取三号窗口，谢谢', '', '。', 'constructor', '__proto__', 'toString'])(
    '%j is not, and is refused at once',
    async (text) => {
      expect(await tried(request(text))).toBe('unknown-phrase');
    },
  );

  it.each([
    ['请取三号窗口', 'zh-CN', true],
    ['欢迎光临！请取号。', 'zh-CN', true],
    ['欢迎光临！请取号', 'zh-CN', true],
    ['请取号。', 'zh-CN', false],
    ['', 'zh-CN', false],
    ['constructor', 'zh-CN', false],
    ['请取三号窗口', 'en-US', false],
  ])('tell whether %j is among them as a whole, in %s: %s', (text, lang, isKnown) => {
    const given = { ...clips, '欢迎光临！请取号。': { url: '/voice/welcome.mp3' } };
    const { knows } = recordedEngine({ clips: given, lang: 'zh-CN' });
    expect(knows!(request(text, lang))).toBe(isKnown);
  });

  it.each([
    ['zh-CN', 'zh-TW', '', 'plays'],
    ['zh-CN', 'zh-CN', 'wuu', 'plays'],
    ['zh-CN', 'zh-HK', '', 'no-voice'],
    ['zh-CN', 'en-US', '', 'no-voice'],
    ['cmn', 'zh-CN', '', 'plays'],
    ['yue', 'zh-HK', '', 'plays'],
    ['zh-HK', 'zh-HK', 'yue', 'plays'],
    ['yue', 'zh-CN', '', 'no-voice'],
    ['wuu', 'zh-CN', 'wuu', 'plays'],
    ['wuu', 'zh-CN', '', 'no-voice'],
  ])('recorded in %s, asked for %s and dialect %j: %s', async (lang, asked, dialect, result) => {
    const own = tried(request('请取三号窗口', asked, dialect), { lang });
    expect(await own).toBe(result);
  });

  it.each([
    ['zh-CN', null],
    ['zh-TW', null],
    ['en-US', 'no-voice'],
    ['zh-HK', 'no-voice'],
  ])('can be asked about %s', async (lang, fault) => {
    expect(await recordedEngine({ clips, lang: 'zh-CN' }).check(lang)).toBe(fault);
  });

  it('of two languages have two names', () => {
    expect(recordedEngine({ clips, lang: 'yue' }).name).toBe('recorded-yue');
    expect(recordedEngine({ clips, lang: 'yue', name: 'hall' }).name).toBe('hall');
  });

  it('stay on the device', () => {
    expect(recordedEngine({ clips, lang: 'zh-CN' }).sendsText).toBe(false);
  });

  it.each<[string, unknown]>([
    ['没有地址', { url: '' }],
    ['地址是数', { url: 5 }],
    ['什么都没有', null],
    ['没有定义', undefined],
    ['只有地址', '/a.mp3'],
    ['倒着', { url: '/a.mp3', from: 2, to: 1 }],
    ['负数', { url: '/a.mp3', from: -1 }],
    ['不是数', { url: '/a.mp3', from: Number.NaN }],
    ['，。', { url: '/a.mp3' }],
  ])(
    'that cannot be played (%s) are named in development and left to the next engine',
    async (phrase, clip) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const given = { ...clips, [phrase]: clip as RecordedClip };
      expect(await tried(request(phrase), { clips: given })).toBe('unknown-phrase');
      expect(String(warn.mock.calls[0]![0])).toContain(`"${phrase}"`);
      expect(await tried(request('请取三号窗口'), { clips: given })).toBe('plays');
    },
  );
});
