// A scripted microphone: how a real one fails is shown in tests/e2e/voice-listening.e2e.test.ts, but
// no machine can be made to hold its microphone back in each of these ways.
import { afterEach, expect, it, vi } from 'vitest';
import { remoteRecogniser } from './remote.ts';

afterEach(() => vi.unstubAllGlobals());

function listen(
  getUserMedia: () => Promise<unknown>,
  fromStream: () => Promise<void> = () => Promise.resolve(),
) {
  vi.stubGlobal('navigator', { onLine: true, mediaDevices: { getUserMedia } });
  const signals = {
    signal: new AbortController().signal,
    enough: new AbortController().signal,
    onStart: vi.fn(),
    onSound: vi.fn(),
    onTranscript: vi.fn(),
  };
  const recogniser = remoteRecogniser({ name: 'cloud', fromStream });
  return recogniser.listen({ lang: 'zh-CN', continuous: true }, signals);
}

it.each([
  ['refused by the person', 'NotAllowedError', 'not-allowed'],
  ['refused by the system', 'SecurityError', 'not-allowed'],
  ['not there', 'NotFoundError', 'no-microphone'],
  ['held by another app', 'NotReadableError', 'no-microphone'],
  ['taken away by a call', 'AbortError', 'no-microphone'],
  ['gone for a reason nobody knows', 'NewError', 'failed'],
])('a microphone that is %s is told as that', async (_name, error, fault) => {
  const refused = Promise.reject(new DOMException('', error));
  await expect(listen(() => refused)).rejects.toMatchObject({ fault });
});

it('the microphone is off when the app that recognises fails', async () => {
  const stop = vi.fn();
  const stream = { getTracks: () => [{ stop }] };
  await expect(
    listen(
      () => Promise.resolve(stream),
      () => Promise.reject(new TypeError('Failed to fetch')),
    ),
  ).rejects.toMatchObject({ fault: 'offline' });
  expect(stop).toHaveBeenCalled();
});

it('a slip in the app that recognises is no missing network', async () => {
  const stream = { getTracks: () => [] };
  const answer = {} as { result: { text: string } };
  const listening = listen(
    () => Promise.resolve(stream),
    async () => void answer.result.text,
  );
  await expect(listening).rejects.toMatchObject({ fault: 'failed' });
});
