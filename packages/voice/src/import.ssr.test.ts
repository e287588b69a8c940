import { expect, it } from 'vitest';

// A server, a worker and some WebViews have none of the browser's speech: tts-react#93.
it.each([
  ['the core', () => import('./index.ts')],
  ['listening', () => import('./listen/index.ts')],
  ['commands', () => import('./commands/index.ts')],
  ['what a text sounds like', () => import('./normalise/normalise.ts')],
  ['the app around the page', () => import('./engines/bridge.ts')],
  ['recordings', () => import('./engines/recorded.ts')],
  ['a cloud', () => import('./engines/remote-audio.ts')],
  ['eSpeak', () => import('./engines/espeak.ts')],
])('%s can be imported where there is neither a document nor speech', async (_, load) => {
  expect('document' in globalThis || 'SpeechSynthesisUtterance' in globalThis).toBe(false);
  expect(Object.keys(await load()).length).toBeGreaterThan(0);
});

it('an engine can be made there, and is absent', async () => {
  const { createSpeaker, webSpeechEngine, createReader } = await import('./index.ts');
  const engine = webSpeechEngine();
  expect(await engine.check('zh-CN')).toBe('absent');
  const settings = () => ({
    locale: 'zh-CN' as const,
    voiceRate: 1,
    voicePitch: 1,
    voiceVolume: 1,
    voiceName: '',
    dialect: '',
  });
  const speaker = createSpeaker({ engines: [engine], settings });
  expect(createReader({ speaker }).get().status).toBe('idle');
  expect(await speaker.say('请付款。')).toBe('failed');
  expect(speaker.get().fault).toBe('absent');
});
