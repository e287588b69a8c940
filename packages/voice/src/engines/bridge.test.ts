import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeEngine, type BridgeOptions } from './bridge.ts';
import type { SpeechRequest } from './engine.ts';

const app = 'https://app.example.com';
const text = '请取三号窗口。';
const request: SpeechRequest = {
  text,
  lang: 'zh-CN',
  rate: 0.9,
  pitch: 1,
  volume: 0.8,
  voiceName: '小云',
  dialect: 'wuu',
};

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.resetModules();
});

type Message = Record<string, unknown>;
const send = (data: unknown, origin = app, to: EventTarget = window) =>
  to.dispatchEvent(new MessageEvent('message', { data, origin }));

/** An app that follows a script: what it answers to each message, at once. */
function scripted(script: (message: Message, answer: (said: Message) => void) => void = () => {}) {
  const heard: Message[] = [];
  const post = (said: string) => {
    const message = JSON.parse(said) as Message;
    heard.push(message);
    script(message, (answer) =>
      send(JSON.stringify({ type: 'care-mode:speech', id: message['id'], ...answer })),
    );
  };
  return { heard, post };
}

function told() {
  const control = new AbortController();
  const events: string[] = [];
  return {
    control,
    events,
    signals: {
      signal: control.signal,
      onStart: () => void events.push('start'),
      onWord: (index: number, length: number) =>
        void events.push(text.slice(index, index + length)),
    },
  };
}

function asked(
  script?: Parameters<typeof scripted>[0],
  options: Partial<BridgeOptions> = {},
  make = bridgeEngine,
) {
  const host = scripted(script);
  const engine = make({ post: host.post, origins: [app], ...options });
  const teller = told();
  const speaking = engine.speak(request, teller.signals);
  const answer = (said: Message, origin?: string) =>
    send({ type: 'care-mode:speech', id: host.heard[0]!['id'], ...said }, origin);
  return { ...host, ...teller, engine, speaking, answer };
}

const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    ({ fault }: { fault: unknown }) => fault,
  );

describe('an app around the page', () => {
  it('is told everything about the piece, as text', async () => {
    const { heard, speaking } = asked((_, answer) => answer({ event: 'end' }));
    await speaking;
    expect(heard).toEqual([
      {
        type: 'care-mode:speak',
        id: expect.any(String),
        text,
        lang: 'zh-CN',
        rate: 0.9,
        pitch: 1,
        volume: 0.8,
        voice: '小云',
        dialect: 'wuu',
      },
    ]);
  });

  it('says when it is heard, at which word it is, and when it has ended', async () => {
    const { bridgeEngine: fresh } = await import('./bridge.ts');
    const { speaking, events, answer } = asked(undefined, {}, fresh);
    answer({ event: 'start' });
    answer({ event: 'word', index: 2, length: 2 });
    answer({ event: 'word', index: 6, length: 1 });
    answer({ event: 'end' });
    await speaking;
    expect(events).toEqual(['start', '三号', '。']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('that only names words is heard too', async () => {
    const { speaking, events, answer } = asked();
    answer({ event: 'word', index: 0, length: 1 });
    answer({ event: 'word', index: 1, length: 1 });
    answer({ event: 'end' });
    await speaking;
    expect(events).toEqual(['start', '请', '取']);
  });

  it('may answer through a port, whose messages come from no origin', async () => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      const { id } = JSON.parse(data as string) as Message;
      port1.postMessage({ type: 'care-mode:speech', id, event: 'end' });
    });
    port1.start();
    const start = vi.spyOn(port2, 'start');
    const engine = bridgeEngine({
      post: (said) => port2.postMessage(said),
      origins: [''],
      from: port2,
    });
    await expect(engine.speak(request, told().signals)).resolves.toBeUndefined();
    // Elsewhere a port says nothing before.
    expect(start).toHaveBeenCalled();
    port1.close();
  });

  it('is listened to only while it speaks', async () => {
    const add = vi.spyOn(window, 'addEventListener');
    const remove = vi.spyOn(window, 'removeEventListener');
    const messages = (spy: typeof add | typeof remove) =>
      spy.mock.calls.filter(([type]) => type === 'message').length;
    const { engine, speaking, answer, control } = asked();
    expect([messages(add), messages(remove)]).toEqual([1, 0]);
    answer({ event: 'end' });
    await speaking;
    expect([messages(add), messages(remove)]).toEqual([1, 1]);
    const cut = engine.speak(request, { ...told().signals, signal: control.signal });
    control.abort();
    await cut;
    expect([messages(add), messages(remove)]).toEqual([2, 2]);
  });

  it('is told to stop, and what it says then is ignored', async () => {
    const { heard, speaking, events, answer, control } = asked();
    answer({ event: 'start' });
    control.abort();
    await speaking;
    expect(heard[1]).toEqual({ type: 'care-mode:speech-stop', id: heard[0]!['id'] });
    answer({ event: 'word', index: 0, length: 1 });
    answer({ event: 'end' });
    expect(events).toEqual(['start']);
  });

  it('is not asked for what nobody wants any more', async () => {
    const { post, heard } = scripted();
    const { signals, control } = told();
    control.abort();
    await bridgeEngine({ post, origins: [app] }).speak(request, signals);
    expect(heard).toEqual([]);
  });

  it('that throws when it is told to stop is gone, and nothing else happens', async () => {
    const { speaking, control } = asked(({ type }) => {
      if (type === 'care-mode:speech-stop') throw new Error('detached');
    });
    control.abort();
    await expect(speaking).resolves.toBeUndefined();
  });
});

describe('an app that cannot speak', () => {
  it('is absent when it cannot be asked', async () => {
    const { speaking } = asked(() => {
      throw new Error('no bridge');
    });
    expect(await faultOf(speaking)).toBe('absent');
  });

  it.each([
    ['no-voice', 'no-voice'],
    ['interrupted', 'interrupted'],
    ['out of paper', 'failed'],
    [undefined, 'failed'],
    [{ toString: 1 }, 'failed'],
  ])('with the fault %j is reported as %s', async (fault, reported) => {
    const { speaking, answer } = asked();
    answer({ event: 'error', fault });
    expect(await faultOf(speaking)).toBe(reported);
  });

  it('is silent when it says nothing in time, and must not begin later', async () => {
    vi.useFakeTimers();
    const { heard, speaking } = asked(undefined, { timeoutMs: 1000 });
    const fault = faultOf(speaking);
    vi.advanceTimersByTime(999);
    expect(heard).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(await fault).toBe('silent');
    expect(heard[1]).toMatchObject({ type: 'care-mode:speech-stop' });
  });

  it('may take long to end once it is heard', async () => {
    vi.useFakeTimers();
    const { speaking, answer } = asked(undefined, { timeoutMs: 1000 });
    answer({ event: 'start' });
    vi.advanceTimersByTime(20_000);
    answer({ event: 'end' });
    expect(await faultOf(speaking)).toBe('none');
  });
});

describe('asked whether it can speak', () => {
  const check = (script?: Parameters<typeof scripted>[0], options: Partial<BridgeOptions> = {}) => {
    const host = scripted(script);
    return {
      ...host,
      result: bridgeEngine({ post: host.post, origins: [app], ...options }).check('zh-CN'),
    };
  };

  it.each([
    [{ event: 'ready' }, null],
    [{ event: 'error', fault: 'no-voice' }, 'no-voice'],
    [{ event: 'error', fault: 7 }, 'failed'],
  ])('the app answers %j', async (said, fault) => {
    const { heard, result } = check((_, answer) => answer(said));
    expect(await result).toBe(fault);
    expect(heard).toEqual([
      { type: 'care-mode:speech-check', id: expect.any(String), lang: 'zh-CN' },
    ]);
  });

  it('the app that does not answer is absent', async () => {
    vi.useFakeTimers();
    const { result } = check(undefined, { timeoutMs: 500 });
    vi.advanceTimersByTime(500);
    expect(await result).toBe('absent');
  });

  it('the app that cannot be asked is absent', async () => {
    const { result } = check(() => {
      throw new Error('no bridge');
    });
    expect(await result).toBe('absent');
  });

  it('only an answer to that counts', async () => {
    const { heard, result } = check();
    const id = heard[0]!['id'];
    send({ type: 'care-mode:speech', id, event: 'start' });
    send({ type: 'care-mode:speech', id, event: 'ready' });
    expect(await result).toBeNull();
  });
});

describe('a stranger', () => {
  it.each(['https://evil.example', 'null', '', 'http://app.example.com', `${app}.evil.example`])(
    'from %j cannot end, move or fail what is spoken',
    async (origin) => {
      const { speaking, events, answer } = asked();
      answer({ event: 'start' }, origin);
      answer({ event: 'end' }, origin);
      answer({ event: 'error', fault: 'absent' }, origin);
      expect(events).toEqual([]);
      answer({ event: 'word', index: 0, length: 1 });
      answer({ event: 'end' });
      await speaking;
      expect(events).toEqual(['start', '请']);
    },
  );

  it.each([
    [app, app.slice(0, -1)],
    [app, ''],
    [app, 'https://'],
    ['', 'https://evil.example'],
    ['*', 'https://evil.example'],
    [undefined, app],
    [null, app],
    [{ includes: () => true }, 'https://evil.example'],
  ])('is no friend where `origins` is %j instead of a list: %j', async (origins, origin) => {
    const unheard = vi.fn();
    window.addEventListener('error', unheard);
    const { events, answer, control } = asked(undefined, { origins: origins as never });
    answer({ event: 'start' }, origin);
    expect(events).toEqual([]);
    expect(unheard).not.toHaveBeenCalled();
    window.removeEventListener('error', unheard);
    control.abort();
  });

  it('is nobody whom the app names without a list, which it is told to give', async () => {
    const { bridgeEngine: fresh } = await import('./bridge.ts');
    const { events, answer, control } = asked(undefined, { origins: app as never }, fresh);
    answer({ event: 'start' });
    expect(events).toEqual(['start']);
    expect(String(warn.mock.calls[0]![0])).toMatch(/origins.*list/);
    control.abort();
  });

  it('in a sandboxed frame is believed by nobody, not even by name', async () => {
    const { events, answer, control } = asked(undefined, { origins: ['null'] });
    answer({ event: 'start' }, 'null');
    expect(events).toEqual([]);
    control.abort();
  });

  it('is named once', async () => {
    const { bridgeEngine: fresh } = await import('./bridge.ts');
    const { post, heard } = scripted();
    const { signals, control } = told();
    const speaking = fresh({ post, origins: [app] }).speak(request, signals);
    const answer = { type: 'care-mode:speech', id: heard[0]!['id'], event: 'end' };
    send(answer, 'https://evil.example');
    send(answer, 'https://evil.example');
    expect(warn).toHaveBeenCalledOnce();
    expect(String(warn.mock.calls[0]![0])).toContain('"https://evil.example"');
    control.abort();
    await speaking;
  });
});

describe('answers that are', () => {
  const circle: Message = { type: 'care-mode:speech' };
  circle['event'] = circle;
  it.each<[string, (id: unknown) => unknown]>([
    ['nothing', () => null],
    ['a number', () => 7],
    ['broken text', () => '{"type":"care-mode:speech"'],
    ['of others', (id) => ({ type: 'webpackOk', id, event: 'end' })],
    ['a list', (id) => [{ type: 'care-mode:speech', id, event: 'end' }]],
    [
      'too long',
      (id) => JSON.stringify({ type: 'care-mode:speech', id, event: 'end', x: 'x'.repeat(5000) }),
    ],
    ['to another question', () => ({ type: 'care-mode:speech', id: 'other', event: 'end' })],
    ['to no question', () => ({ type: 'care-mode:speech', event: 'end' })],
    ['in a circle', (id) => Object.assign(circle, { id })],
    ['without an event', (id) => ({ type: 'care-mode:speech', id })],
    ['of no known event', (id) => ({ type: 'care-mode:speech', id, event: 'pause' })],
    ['a ready nobody asked for', (id) => ({ type: 'care-mode:speech', id, event: 'ready' })],
    [
      'a word outside the text',
      (id) => ({ type: 'care-mode:speech', id, event: 'word', index: 5, length: 9 }),
    ],
    [
      'a word before the text',
      (id) => ({ type: 'care-mode:speech', id, event: 'word', index: -1, length: 1 }),
    ],
    [
      'a word at a half',
      (id) => ({ type: 'care-mode:speech', id, event: 'word', index: 0.5, length: 1 }),
    ],
    [
      'a word at no number',
      (id) => ({ type: 'care-mode:speech', id, event: 'word', index: NaN, length: 1 }),
    ],
    [
      'a word given as text',
      (id) => ({ type: 'care-mode:speech', id, event: 'word', index: '0', length: '1' }),
    ],
    ['a word without a place', (id) => ({ type: 'care-mode:speech', id, event: 'word' })],
  ])('%s change nothing', async (_kind, message) => {
    const { heard, speaking, events, answer } = asked();
    const unheard = vi.fn();
    window.addEventListener('error', unheard);
    send(message(heard[0]!['id']));
    window.removeEventListener('error', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(events).toEqual([]);
    answer({ event: 'start' });
    answer({ event: 'end' });
    await speaking;
    expect(events).toEqual(['start']);
  });

  it('given twice count once', async () => {
    const { speaking, events, answer } = asked();
    answer({ event: 'start' });
    answer({ event: 'start' });
    answer({ event: 'end' });
    answer({ event: 'end' });
    answer({ event: 'error', fault: 'failed' });
    expect(await faultOf(speaking)).toBe('none');
    expect(events).toEqual(['start']);
  });

  it('late do not end the piece after', async () => {
    // What is warned of once was warned of in tests before.
    const { bridgeEngine: fresh } = await import('./bridge.ts');
    const { engine, heard, speaking, answer, control } = asked(undefined, {}, fresh);
    control.abort();
    await speaking;
    const next = told();
    const speakingNext = engine.speak(request, next.signals);
    answer({ event: 'end' });
    send({ type: 'care-mode:speech', id: heard.at(-1)!['id'], event: 'start' });
    send({ type: 'care-mode:speech', id: heard.at(-1)!['id'], event: 'end' });
    await speakingNext;
    expect(next.events).toEqual(['start']);
    // That they cross is no fault of the app.
    expect(warn).not.toHaveBeenCalled();
  });
});
