import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { formatCareUrl, parseCareUrl } from './index.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

it.each([
  ['?care=1', { mode: 'care' }],
  ['?care=0', { mode: 'standard' }],
  ['?care=care', { mode: 'care' }],
  ['care=1', { mode: 'care' }],
  ['https://example.cn/a?x=1&care=1#top', { mode: 'care' }],
  ['https://example.cn/#/home?care=1', { mode: 'care' }],
  [new URL('https://example.cn/?care-locale=zh-TW'), { locale: 'zh-TW' }],
  [
    '?care=1&care-text-scale=1.5&care-contrast=high&care-aids=ruler,largeCursor&care-voice-rate=0.8',
    {
      mode: 'care',
      textScale: 1.5,
      contrast: 'high',
      aids: ['ruler', 'largeCursor'],
      voiceRate: 0.8,
    },
  ],
  ['', {}],
  ['?', {}],
  ['?care', {}],
  ['?care=2', {}],
  ['?care=constructor&care-__proto__=care', {}],
  ['?care=%E0%A4%A', {}],
  ['?care-contrast=</style><script>&care=1', { mode: 'care' }],
  ['?care=1&care=0', { mode: 'care' }],
])('reads %s', (url, settings) => {
  expect(parseCareUrl(url)).toEqual(settings);
});

it('survives any text', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseCareUrl(`?care=${text}&${text}`)));
});

it('writes what it reads', () => {
  const settings = {
    mode: 'care',
    textScale: 1.75,
    aids: ['ruler', 'lens'],
    voiceName: 'a&b=c;d 小晓%',
  } as const;
  expect(parseCareUrl(formatCareUrl(settings))).toEqual(settings);
  expect(formatCareUrl({})).toBe('');
});
