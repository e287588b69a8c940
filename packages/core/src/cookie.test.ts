import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { careKeys, formatCareCookie, readCareCookie, settingValues } from './index.ts';
import type { CareSettings } from './index.ts';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const chosen = { mode: 'care', textScale: 1.5, aids: ['ruler'], voiceName: '小晓; a=b' } as const;

it('carries choices to a server and back', () => {
  const cookie = formatCareCookie(chosen);
  expect(cookie).not.toMatch(/[;,\s"\\]./);
  expect(readCareCookie(`a=1; ${cookie}; b=2`)).toEqual(chosen);
});

it('holds only what was chosen', () => {
  expect(formatCareCookie({ mode: 'care' })).toBe('care-mode=care=care');
});

it('reads a header that a framework encoded once more', () => {
  expect(readCareCookie('care-mode=care%3D1%26care-text-scale%3D1.5')).toEqual({
    mode: 'care',
    textScale: 1.5,
  });
});

it('carries any text a setting can hold, also one that looks encoded or like a cookie', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 64 }),
    fc
      .array(
        fc.constantFrom('%3d', '%3D', '%26', '%', '=', '&', ';', ' ', '+', 'care=care', '晓'),
        {
          maxLength: 7,
        },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (voiceName, dialect, isCare) => {
      const settings = { ...(isCare && { mode: 'care' as const }), voiceName, dialect };
      const cookie = formatCareCookie(settings);
      expect(readCareCookie(cookie)).toEqual(settings);
      const encodedOnceMore = encodeURIComponent(cookie.slice('care-mode='.length));
      expect(readCareCookie(`care-mode=${encodedOnceMore}`)).toEqual(settings);
    }),
  );
  const hostile = { voiceName: 'Tom & care=care' };
  expect(readCareCookie(formatCareCookie(hostile))).toEqual(hostile);
});

it('uses the name the app chose', () => {
  expect(readCareCookie(formatCareCookie(chosen, 'app.care'), 'app.care')).toEqual(chosen);
  expect(readCareCookie(formatCareCookie(chosen, 'app.care'))).toEqual({});
});

it.each([
  null,
  undefined,
  '',
  'care-mode',
  'care-mode=',
  'care-mode=%E0%A4%A',
  'xcare-mode=care=1',
  `care-mode=${'x'.repeat(100_000)}`,
  'care-mode=care=</script>&__proto__=1&constructor=2',
])('makes nothing of %j', (header) => {
  expect(readCareCookie(header)).toEqual({});
});

it('survives any header', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readCareCookie(text);
      readCareCookie(`care-mode=${text}`);
    }),
  );
});

it('stays under 1 kB with every setting at its longest', () => {
  const longest = Object.fromEntries(
    careKeys.map((key) => {
      const rule: unknown = settingValues[key];
      if (key === 'aids') return [key, rule];
      if (Array.isArray(rule)) {
        return [key, [...rule].sort((a, b) => String(b).length - String(a).length)[0]];
      }
      return [key, key.startsWith('voice') && key !== 'voiceName' ? 0.1 + 0.7 : '龍'.repeat(64)];
    }),
  ) as unknown as CareSettings;
  const cookie = formatCareCookie(longest);
  expect(cookie.length).toBeLessThanOrEqual(1024);
  const { voiceName, dialect, ...painted } = longest;
  expect(readCareCookie(cookie)).toEqual(painted);
  expect(voiceName + dialect).toHaveLength(128);
});
