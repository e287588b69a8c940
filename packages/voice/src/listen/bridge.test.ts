// A scripted app around the page: no shell of any maker was tried.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeRecogniser, type BridgeRecogniserOptions } from './bridge.ts';

const app = 'https://app.example.com';

interface Said {
  readonly type: string;
  readonly id: string;
}

function bridged(options: Partial<BridgeRecogniserOptions> = {}) {
  const said: Said[] = [];
  const recogniser = bridgeRecogniser({
    post: (text) => said.push(JSON.parse(text)),
    origins: [app],
    ...options,
  });
  const answer = (message: object, origin = app, asText = true) => {
    const whole = { type: 'care-mode:heard', id: said[0]?.id, ...message };
    const data = asText ? JSON.stringify(whole) : whole;
    window.dispatchEvent(new MessageEvent('message', { data, origin }));
  };
  const cut = new AbortController();
  const enough = new AbortController();
  const told: unknown[] = [];
  const listen = () =>
    recogniser.listen(
      { lang: 'zh-CN', continuous: true },
      {
        signal: cut.signal,
        enough: enough.signal,
        onStart: () => told.push('start'),
        onSound: (isVoice) => told.push(isVoice),
        onTranscript: (transcript) => told.push(transcript),
      },
    );
  return { recogniser, said, answer, cut, enough, told, listen };
}

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an app that listens for the page', () => {
  it.each([true, false])('is asked, and believed (texts: %s)', async (asText) => {
    const { said, answer, told, listen } = bridged();
    const done = listen();
    expect(said).toEqual([
      { type: 'care-mode:listen', id: expect.any(String), lang: 'zh-CN', continuous: true },
    ]);
    answer({ event: 'start' }, app, asText);
    answer({ event: 'sound' }, app, asText);
    answer(
      { event: 'transcript', text: '提交', isFinal: true, alternatives: ['提教', 5] },
      app,
      asText,
    );
    answer({ event: 'silence' }, app, asText);
    answer({ event: 'end' }, app, asText);
    await done;
    expect(told).toEqual([
      'start',
      true,
      { text: '提交', isFinal: true, alternatives: ['提教'] },
      false,
    ]);
  });

  it('is told that the person has finished, and that nobody wants the answer', async () => {
    const { said, answer, cut, enough, told, listen } = bridged();
    const done = listen();
    enough.abort();
    answer({ event: 'transcript', text: '提交' });
    cut.abort();
    await done;
    answer({ event: 'transcript', text: '太晚了' });
    expect(said.map(({ type }) => type)).toEqual([
      'care-mode:listen',
      'care-mode:listen-stop',
      'care-mode:listen-cancel',
    ]);
    expect(told).toEqual([{ text: '提交', isFinal: false, alternatives: [] }]);
  });

  it.each([
    ['not-allowed', 'not-allowed'],
    ['something new', 'failed'],
    [undefined, 'failed'],
  ])('that fails with %s is %s', async (fault, expected) => {
    const { answer, listen } = bridged();
    const done = listen();
    answer({ event: 'error', fault });
    await expect(done).rejects.toMatchObject({ name: 'HearingError', fault: expected });
  });

  it('is absent when it cannot be asked', async () => {
    const { recogniser, listen } = bridged({
      post: () => {
        throw new Error('no bridge');
      },
    });
    await expect(listen()).rejects.toMatchObject({ fault: 'absent' });
    expect(await recogniser.check('zh-CN')).toBe('absent');
  });

  it('is left alone once nothing is asked', async () => {
    const removed = vi.spyOn(window, 'removeEventListener');
    const { answer, listen } = bridged();
    const done = listen();
    answer({ event: 'end' });
    await done;
    expect(removed).toHaveBeenCalledExactlyOnceWith('message', expect.anything());
  });
});

describe('answers nobody should believe', () => {
  it.each<[string, object, string]>([
    ['of another origin', { event: 'transcript', text: '转账' }, 'https://evil.example'],
    ['of a sandboxed frame', { event: 'transcript', text: '转账' }, 'null'],
    ['to another question', { id: 'other', event: 'transcript', text: '转账' }, app],
    ['without a text', { event: 'transcript', text: { toString: 1 } }, app],
    ['of an unknown event', { event: 'dance' }, app],
    ['of another type', { type: 'care-mode', event: 'transcript', text: '转账' }, app],
  ])('%s are ignored', (_name, message, origin) => {
    const { answer, told, listen, cut } = bridged();
    void listen();
    answer(message, origin);
    expect(told).toEqual([]);
    cut.abort();
  });

  it('are those of half an origin, where it is given as a text', () => {
    const { answer, told, listen, cut } = bridged({ origins: app as never });
    void listen();
    answer({ event: 'transcript', text: '转账' }, app.slice(0, -1));
    expect(told).toEqual([]);
    answer({ event: 'start' });
    expect(told).toEqual(['start']);
    cut.abort();
  });

  it('and null is not believed even when it is listed', () => {
    const { answer, told, listen, cut } = bridged({ origins: ['null'] });
    void listen();
    answer({ event: 'start' }, 'null');
    expect(told).toEqual([]);
    cut.abort();
  });

  it('are warned about once', () => {
    expect(warn).not.toHaveBeenCalled();
    const { told, listen, cut } = bridged();
    void listen();
    for (const data of ['{', null, 5, 'x'.repeat(30_000)]) {
      window.dispatchEvent(new MessageEvent('message', { data, origin: app }));
    }
    expect(told).toEqual([]);
    cut.abort();
  });
});

describe('a check', () => {
  it.each([
    [{ event: 'ready' }, null],
    [{ event: 'error', fault: 'no-language' }, 'no-language'],
  ])('answered with %o is %s', async (message, fault) => {
    const { recogniser, said, answer } = bridged();
    const check = recogniser.check('zh-CN');
    expect(said[0]).toMatchObject({ type: 'care-mode:listen-check', lang: 'zh-CN' });
    answer(message);
    expect(await check).toBe(fault);
  });

  it('that nobody answers is absent', async () => {
    vi.useFakeTimers();
    const { recogniser } = bridged();
    const check = recogniser.check('zh-CN');
    vi.advanceTimersByTime(3000);
    expect(await check).toBe('absent');
  });
});
