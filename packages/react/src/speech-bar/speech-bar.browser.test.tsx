import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { ReadingVoice } from '@care-mode/test-kit/voices';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CareModeProvider } from '../provider';
import { SpeechBar } from './speech-bar';

describeConformanceInBrowser('SpeechBar', {
  'while something is read': () => (
    <ReadingVoice>
      <SpeechBar />
    </ReadingVoice>
  ),
});

it.each(['ltr', 'rtl'] as const)(
  'keeps what stops the voice in sight on a small screen at the largest text (%s)',
  async (dir) => {
    await page.viewport(320, 568);
    render(
      <CareModeProvider storage={false} url={false} defaults={{ mode: 'care', textScale: 2 }}>
        <div dir={dir}>
          <ReadingVoice>
            <SpeechBar />
          </ReadingVoice>
        </div>
      </CareModeProvider>,
    );
    await expect.element(page.getByRole('button', { name: '不读了' })).toBeVisible();
    for (const name of ['不读了', '暂停']) {
      const button = page.getByRole('button', { name }).element();
      const { left, right, top, width, height } = button.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      expect(button.contains(hit)).toBe(true);
    }
    await page.viewport(375, 812);
  },
);
