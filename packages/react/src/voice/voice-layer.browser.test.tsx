import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { stopVoice } from '@care-mode/voice';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CareModeProvider, type CareModeProviderProps } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { VoiceProvider } from './voice-provider';

afterEach(stopVoice);

const article = Array.from({ length: 40 }, (_, at) => <p key={at}>第 {at} 段，明天停水。</p>);

type Aids = NonNullable<CareModeProviderProps['policy']>['aids'];

async function read(width: number, height: number, aids: Aids = []) {
  await page.viewport(width, height);
  await render(
    <CareModeProvider
      storage={false}
      url={false}
      policy={{ voice: 'on-demand', textScale: 1.5, aids }}
    >
      <VoiceProvider engines={[scriptedEngine('never-ends')]}>
        <ReadAloudRegion>{article}</ReadAloudRegion>
      </VoiceProvider>
    </CareModeProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: '朗读' }));
  await expect.element(page.getByRole('region', { name: '朗读' })).toBeVisible();
}

it.each<[number, number, Aids]>([
  [320, 568, []],
  [568, 320, []],
  [375, 812, []],
  [320, 568, ['captionBar']],
  [568, 320, ['captionBar']],
  [375, 812, ['captionBar']],
])(
  'what stops the voice is in sight on %s by %s, wherever the text is %s (C-10)',
  async (...on) => {
    await read(...on);
    const bar = page.getByRole('region', { name: '朗读' });
    const pause = bar.getByRole('button', { name: '暂停' }).element();
    for (const top of [0, document.documentElement.scrollHeight / 2]) {
      window.scrollTo(0, top);
      const { left, right, top: upper, bottom } = pause.getBoundingClientRect();
      expect(upper).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(window.innerHeight);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(window.innerWidth);
    }
    // It leaves most of the page to what is read.
    const bars = bar.element().parentElement!;
    expect(bars.getBoundingClientRect().height).toBeLessThan(window.innerHeight / 2);
  },
);

it('what is read has a line under it: pairs such as black on white have no second ground (A-10)', async () => {
  await read(375, 812);
  expect(getComputedStyle(document.body, '::highlight(care-sentence)').textDecorationLine).toBe(
    'underline',
  );
});

it('on a low screen the switches of the captions are reached inside their bar', async () => {
  await read(568, 320, ['captionBar']);
  const captions = page.getByRole('region', { name: '大字屏幕' });
  await expect.element(captions).toHaveTextContent('第');
  const pinyin = captions.getByRole('checkbox', { name: /拼音/ });
  await userEvent.click(pinyin);
  await expect.element(pinyin).toBeChecked();
  const { top, bottom } = captions.element().getBoundingClientRect();
  const box = pinyin.element().getBoundingClientRect();
  expect(box.top).toBeGreaterThanOrEqual(top);
  expect(box.bottom).toBeLessThanOrEqual(bottom);
});
