import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createSpeaker } from '../speaker/speaker.ts';
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

it.each([
  '请取号。谢谢！',
  '您好，欢迎使用幸福市社会保障自助服务平台，请把您的身份证放在读卡区，然后按照屏幕上的提示一步一步操作。',
])('all of %j is heard from a speaker, as it was recorded', async (text) => {
  const speaker = createSpeaker({
    engines: [recordedEngine({ clips: { [text]: { url } }, lang: 'zh-CN' })],
    settings: () => ({
      locale: 'zh-CN',
      voiceRate: 1,
      voicePitch: 1,
      voiceVolume: 1,
      voiceName: '',
      dialect: '',
    }),
  });
  expect(await speaker.say(text)).toBe('ended');
  expect(speaker.get()).toMatchObject({ engine: 'recorded-zh-CN', fault: null });
  const tonesHeard = air.loud().map(({ hz }) => Math.round(hz / 100) * 100);
  expect(tonesHeard).toEqual(expect.arrayContaining([400, 900]));
});
