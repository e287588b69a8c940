import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { stopVoice } from '@care-mode/voice';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CareModeProvider } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { VoiceProvider } from './voice-provider';

afterEach(stopVoice);

const article = Array.from({ length: 40 }, (_, at) => <p key={at}>第 {at} 段，明天停水。</p>);

async function read(width: number, height: number) {
  await page.viewport(width, height);
  await render(
    <CareModeProvider storage={false} url={false} policy={{ voice: 'on-demand', textScale: 1.5 }}>
      <VoiceProvider engines={[scriptedEngine('never-ends')]}>
        <ReadAloudRegion>{article}</ReadAloudRegion>
      </VoiceProvider>
    </CareModeProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: '朗读' }));
  await expect.element(page.getByRole('region', { name: '朗读' })).toBeVisible();
}

it.each([
  [320, 568],
  [568, 320],
  [375, 812],
])('what stops the voice is in sight on %s by %s, wherever the text is (C-10)', async (...size) => {
  await read(...size);
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
  expect(bar.element().getBoundingClientRect().height).toBeLessThan(window.innerHeight / 2);
});

it('what is read has a line under it: pairs such as black on white have no second ground (A-10)', async () => {
  await read(375, 812);
  expect(getComputedStyle(document.body, '::highlight(care-sentence)').textDecorationLine).toBe(
    'underline',
  );
});
