import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SpeechRequest } from './engine.ts';
import { listenIn, tones } from './listen-in.ts';
import { recordedEngine } from './recorded.ts';

const request = (text: string, rate = 1): SpeechRequest => ({
  text,
  lang: 'zh-CN',
  rate,
  pitch: 1,
  volume: 1,
  voiceName: '',
  dialect: '',
});
const signals = () => ({
  signal: new AbortController().signal,
  onStart: () => {},
  onWord: () => {},
});

let air: Awaited<ReturnType<typeof listenIn>>;
let url: string;
beforeEach(async () => {
  const button = document.createElement('button');
  button.textContent = '听一听';
  document.body.append(button);
  await userEvent.click(page.getByText('听一听'));
  button.remove();
  air = await listenIn();
  url = URL.createObjectURL(tones([400, 0.5], [900, 0.5]));
});
afterEach(async () => {
  URL.revokeObjectURL(url);
  await air.stop();
});

it('each phrase of one file is heard, at the speed asked for', async () => {
  const clips = { 请取号: { url, to: 0.5 }, 请稍等: { url, from: 0.5 } };
  const engine = recordedEngine({ clips, lang: 'zh-CN' });
  const heard = async (text: string, rate?: number) => {
    const since = performance.now();
    await engine.speak(request(text, rate), signals());
    const spent = performance.now() - since;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { hz: Math.round(air.pitchSince(since + 30) / 100) * 100, spent };
  };
  expect((await heard('请稍等！')).hz).toBe(900);
  const usual = await heard('请取号。');
  expect(usual.hz).toBe(400);
  const fast = await heard('请取号。', 2);
  expect(fast.hz).toBe(400);
  expect(usual.spent - fast.spent).toBeGreaterThan(150);
  expect(air.elements).toHaveLength(1);
});
