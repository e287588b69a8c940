import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTurn } from '../turn.ts';
import { createListener, hearingLang, type ListenerOptions } from './listener.ts';
import {
  HearingError,
  type HearingFault,
  type HearingSignals,
  type Recogniser,
} from './recogniser.ts';

/** A recogniser that does what the test says. */
function scripted(name = 'scripted', sendsSound = false) {
  const calls: { signals: HearingSignals; end: () => void; fail: (error: unknown) => void }[] = [];
  const recogniser: Recogniser = {
    name,
    sendsSound,
    check: () => Promise.resolve(null),
    listen: vi.fn(
      (_request, signals) =>
        new Promise<void>((end, fail) => {
          calls.push({ signals, end, fail });
        }),
    ),
  };
  return {
    recogniser,
    /** The listening under way. */
    get now() {
      return calls[calls.length - 1]!;
    },
    say(text: string, alternatives: string[] = []) {
      this.now.signals.onTranscript({ text, isFinal: false, alternatives });
    },
  };
}

function failing(fault: HearingFault, name: string = fault): Recogniser {
  return {
    name,
    sendsSound: false,
    check: () => Promise.resolve(fault),
    listen: vi.fn(() => Promise.reject(new HearingError(fault))),
  };
}

const listening = (recognisers: readonly Recogniser[], options: Partial<ListenerOptions> = {}) =>
  createListener({ recognisers, settings: () => ({ locale: 'zh-CN', dialect: '' }), ...options });

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.useFakeTimers();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('listening once', () => {
  it('asks for the microphone within the tap and tells how far it is', async () => {
    const one = scripted('one', true);
    const listener = listening([one.recogniser]);
    const seen: string[] = [];
    listener.subscribe(() => seen.push(listener.get().status));
    expect(listener.get()).toMatchObject({ status: 'idle', text: '' });
    const heard = listener.start();
    // No promise has run yet: this is still the tap.
    expect(one.recogniser.listen).toHaveBeenCalledExactlyOnceWith(
      { lang: 'zh-CN', continuous: true },
      expect.anything(),
    );
    expect(listener.get()).toMatchObject({
      status: 'starting',
      recogniser: 'one',
      sendsSound: true,
    });
    one.now.signals.onStart();
    one.say('今天');
    expect(listener.get()).toMatchObject({ status: 'listening', transcript: '今天', text: '' });
    one.say('今天天气', ['今天田七']);
    await pass(2000);
    expect(listener.get()).toMatchObject({ status: 'working', transcript: '今天天气' });
    one.now.end();
    expect(await heard).toBe('今天天气');
    expect(listener.get()).toMatchObject({
      status: 'done',
      text: '今天天气',
      alternatives: ['今天田七'],
      problem: null,
    });
    expect([...new Set(seen)]).toEqual(['idle', 'starting', 'listening', 'working', 'done']);
  });

  it('lets what will answer unlock its sound within the tap, before the microphone is asked for', async () => {
    const order: string[] = [];
    const one = scripted();
    const listener = listening(
      [{ ...one.recogniser, listen: () => (order.push('microphone'), Promise.resolve()) }],
      { prime: () => order.push('prime') },
    );
    const heard = listener.start();
    expect(order).toEqual(['prime', 'microphone']);
    // The same listening, still under way.
    void listener.start();
    expect(order).toHaveLength(2);
    await heard;
  });

  it('listens although what should unlock the sound throws', () => {
    const one = scripted();
    const listener = listening([one.recogniser], {
      prime: () => {
        throw new Error('of an engine');
      },
    });
    void listener.start();
    expect(one.recogniser.listen).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
    listener.cancel();
  });

  it('and although it fails later, which nobody else has to catch', async () => {
    const lost = vi.fn();
    process.on('unhandledRejection', lost);
    const listener = listening([scripted().recogniser], {
      prime: () => Promise.reject(new Error('of an engine')),
    });
    void listener.start();
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', lost);
    expect(lost).not.toHaveBeenCalled();
    listener.cancel();
  });

  it('keeps the same state until something changes', () => {
    const listener = listening([scripted().recogniser]);
    expect(listener.get()).toBe(listener.get());
    const before = listener.get();
    void listener.start();
    expect(listener.get()).not.toBe(before);
    expect(before.status).toBe('idle');
    listener.cancel();
  });

  it('does not begin anew while it listens', () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    expect(listener.start()).toBe(listener.start());
    expect(one.recogniser.listen).toHaveBeenCalledOnce();
    listener.cancel();
  });

  it('never listens again by itself, for Android beeps each time', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    void listener.start();
    one.now.signals.onStart();
    one.now.end();
    await pass(100_000);
    expect(one.recogniser.listen).toHaveBeenCalledOnce();
    expect(listener.get()).toMatchObject({ status: 'failed', problem: 'nothing-heard' });
  });

  it('survives a subscriber that throws', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const one = scripted();
    const listener = listening([one.recogniser]);
    listener.subscribe(() => {
      throw new Error('of the app');
    });
    const heard = listener.start();
    one.say('提交');
    one.now.end();
    expect(await heard).toBe('提交');
    expect(error).toHaveBeenCalled();
  });
});

describe('people who speak slowly', () => {
  it('get 8 seconds to begin', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    void listener.start();
    await pass(20_000);
    // Reading the question for the microphone is no silence.
    expect(listener.get().status).toBe('starting');
    one.now.signals.onStart();
    await pass(7900);
    expect(listener.get().status).toBe('listening');
    await pass(200);
    expect(listener.get().status).toBe('working');
    expect(one.now.signals.enough.aborted).toBe(true);
    expect(one.now.signals.signal.aborted).toBe(false);
    one.now.end();
    await pass(0);
    expect(listener.get()).toMatchObject({ status: 'failed', problem: 'nothing-heard' });
  });

  it('may pause for almost 2 seconds between words', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    void listener.start();
    one.now.signals.onStart();
    for (const text of ['我', '我想', '我想挂号']) {
      one.say(text);
      await pass(1900);
      expect(listener.get().status).toBe('listening');
    }
    await pass(200);
    expect(listener.get().status).toBe('working');
    listener.cancel();
  });

  it('are not cut while a voice is heard, and 2 seconds after it ends they are', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    void listener.start();
    one.now.signals.onStart();
    one.now.signals.onSound(true);
    await pass(20_000);
    expect(listener.get().status).toBe('listening');
    one.now.signals.onSound(false);
    await pass(1900);
    expect(listener.get().status).toBe('listening');
    await pass(200);
    expect(listener.get().status).toBe('working');
    listener.cancel();
  });

  it('can have longer times', async () => {
    const one = scripted();
    const listener = listening([one.recogniser], { beginMs: 20_000, tailMs: 5000 });
    void listener.start();
    one.now.signals.onStart();
    await pass(19_000);
    one.say('我');
    await pass(4900);
    expect(listener.get().status).toBe('listening');
    await pass(200);
    expect(listener.get().status).toBe('working');
    listener.cancel();
  });

  it('are heard for a minute at most', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    void listener.start();
    one.now.signals.onStart();
    one.now.signals.onSound(true);
    await pass(60_100);
    expect(listener.get().status).toBe('working');
    listener.cancel();
  });
});

describe('ending it', () => {
  it('by stop keeps what was heard', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    one.say('医保');
    listener.stop();
    expect(one.now.signals.enough.aborted).toBe(true);
    expect(one.now.signals.signal.aborted).toBe(false);
    one.say('医保余额');
    one.now.end();
    expect(await heard).toBe('医保余额');
  });

  it('by stop waits for an answer that needs the network', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    listener.stop();
    await pass(9000);
    expect(listener.get().status).toBe('working');
    one.say('医保余额');
    one.now.end();
    expect(await heard).toBe('医保余额');
  });

  it('by cancel forgets it and is no failure', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    one.say('医保');
    listener.cancel();
    expect(one.now.signals.signal.aborted).toBe(true);
    expect(await heard).toBe('');
    expect(listener.get()).toMatchObject({
      status: 'idle',
      transcript: '',
      text: '',
      failures: 0,
      problem: null,
    });
  });

  it('before the microphone is on is no failure either', async () => {
    const one = scripted();
    const other = scripted('other');
    const listener = listening([one.recogniser, other.recogniser]);
    const heard = listener.start();
    listener.stop();
    expect(await heard).toBe('');
    expect(listener.get()).toMatchObject({ status: 'idle', failures: 0 });
    expect(other.recogniser.listen).not.toHaveBeenCalled();
  });

  it.each([
    [
      'the page is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['something is read aloud', () => takeTurn(() => {})],
  ])('when %s turns the microphone off and keeps what was heard', async (_name, happens) => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    one.say('医保');
    happens();
    expect(one.now.signals.signal.aborted).toBe(true);
    expect(await heard).toBe('医保');
    expect(listener.get()).toMatchObject({ status: 'done', text: '医保' });
  });

  it('nothing is left listening to the page afterwards', async () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.end();
    await heard;
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
  });
});

describe('one voice at a time', () => {
  it('silences what is being spoken when it begins', () => {
    const silence = vi.fn();
    takeTurn(silence);
    const listener = listening([scripted().recogniser]);
    void listener.start();
    expect(silence).toHaveBeenCalledOnce();
    listener.cancel();
  });

  it('ends another listener of the page', async () => {
    const [one, other] = [scripted('one'), scripted('other')];
    const [first, second] = [listening([one.recogniser]), listening([other.recogniser])];
    const heard = first.start();
    one.now.signals.onStart();
    void second.start();
    expect(await heard).toBe('');
    expect(one.now.signals.signal.aborted).toBe(true);
    expect(first.get().status).toBe('idle');
    expect(second.get().status).toBe('starting');
    second.cancel();
  });
});

describe('recognisers that cannot', () => {
  it('are passed over for the next, and not asked again', async () => {
    const [none, deaf, one] = [failing('absent'), failing('no-language'), scripted()];
    const listener = listening([none, deaf, one.recogniser]);
    for (const _round of [1, 2]) {
      const heard = listener.start();
      await pass(0);
      one.say('提交');
      one.now.end();
      expect(await heard).toBe('提交');
    }
    expect(none.listen).toHaveBeenCalledOnce();
    expect(deaf.listen).toHaveBeenCalledOnce();
    expect(await listener.report()).toEqual([
      { recogniser: 'absent', sendsSound: false, fault: 'absent', isPassedOver: true },
      { recogniser: 'no-language', sendsSound: false, fault: 'no-language', isPassedOver: true },
      { recogniser: 'scripted', sendsSound: false, fault: null, isPassedOver: false },
    ]);
  });

  it('without network are asked again next time', async () => {
    const [away, one] = [failing('offline'), scripted()];
    const listener = listening([away, one.recogniser]);
    for (const _round of [1, 2]) {
      const heard = listener.start();
      await pass(0);
      one.say('提交');
      one.now.end();
      await heard;
    }
    expect(away.listen).toHaveBeenCalledTimes(2);
  });

  it.each<HearingFault>(['not-allowed', 'no-microphone', 'nothing-heard'])(
    'for a reason no other could help with (%s) are the last',
    async (fault) => {
      const one = scripted();
      const listener = listening([failing(fault), one.recogniser]);
      await listener.start();
      expect(one.recogniser.listen).not.toHaveBeenCalled();
      expect(listener.get()).toMatchObject({ status: 'failed', problem: fault });
    },
  );

  it('and merely failed get another chance when nobody else is left', async () => {
    const one = failing('failed');
    const listener = listening([one]);
    await listener.start();
    await listener.start();
    expect(one.listen).toHaveBeenCalledTimes(2);
  });

  it('that fail after the person has spoken are not followed by another that listens', async () => {
    const [one, other] = [scripted('one'), scripted('other')];
    const listener = listening([one.recogniser, other.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    await pass(4000);
    one.now.fail(new HearingError('failed'));
    expect(await heard).toBe('');
    expect(other.recogniser.listen).not.toHaveBeenCalled();
    expect(listener.get()).toMatchObject({ status: 'failed', problem: 'failed' });
    void listener.start();
    // Nor is it passed over for that.
    expect(one.recogniser.listen).toHaveBeenCalledTimes(2);
    listener.cancel();
  });

  it('are none at all', async () => {
    const listener = listening([]);
    expect(await listener.start()).toBe('');
    expect(listener.get()).toMatchObject({ status: 'failed', problem: 'absent' });
  });

  it('lose nothing that was heard before they failed, and nobody else is asked then', async () => {
    const [one, other] = [scripted('one'), scripted('other')];
    const listener = listening([one.recogniser, other.recogniser]);
    const heard = listener.start();
    one.say('我想挂号');
    one.now.fail(new HearingError('offline'));
    expect(await heard).toBe('我想挂号');
    expect(other.recogniser.listen).not.toHaveBeenCalled();
    expect(listener.get()).toMatchObject({ status: 'done', problem: null });
  });
});

describe('recognisers that misbehave', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects with something else', () => Promise.reject(new Error('broken'))],
    ['rejects with nothing', () => Promise.reject()],
    ['is no promise', () => undefined as never],
  ])('%s', async (_name, listen) => {
    const listener = listening([{ ...failing('failed'), listen }]);
    expect(await listener.start()).toBe('');
    expect(listener.get().status).toBe('failed');
  });

  it('never answer', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    await pass(30_100);
    expect(await heard).toBe('');
    expect(listener.get()).toMatchObject({ status: 'failed', problem: 'failed' });
    expect(one.now.signals.signal.aborted).toBe(true);
  });

  it('never end', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.say('提交');
    await pass(2000 + 1600);
    expect(await heard).toBe('提交');
    expect(one.now.signals.signal.aborted).toBe(true);
  });

  it('never answer after listening', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    listener.stop();
    await pass(15_100);
    expect(await heard).toBe('');
    expect(listener.get().problem).toBe('nothing-heard');
  });

  it('never answer although a voice was heard', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onSound(true);
    one.now.signals.onSound(false);
    await pass(2000 + 15_100);
    expect(await heard).toBe('');
    // Not 没有听到您说话: the person did speak.
    expect(listener.get().problem).toBe('failed');
  });

  it('answer late, twice and wrongly', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    const heard = listener.start();
    one.now.signals.onStart();
    one.now.signals.onStart();
    one.now.signals.onTranscript(null as never);
    one.now.signals.onTranscript({ text: 5, isFinal: true } as never);
    one.now.signals.onTranscript({ text: '  ', isFinal: true, alternatives: [] });
    one.now.signals.onTranscript({ text: '提交', isFinal: true, alternatives: [4, ''] as never });
    one.now.end();
    one.now.end();
    one.now.fail(new Error('late'));
    expect(await heard).toBe('提交');
    one.say('太晚了');
    one.now.signals.onStart();
    one.now.signals.onSound(false);
    await pass(100_000);
    expect(listener.get()).toMatchObject({ status: 'done', text: '提交', alternatives: [] });
    expect(warn).toHaveBeenCalled();
  });

  it.each(['busy', '', undefined, null, 7])(
    'name the fault %j, which nobody knows: they failed, and there are words for it',
    async (fault) => {
      const one: Recogniser = {
        ...failing('failed'),
        listen: () => Promise.reject(new HearingError(fault as never)),
        check: () => Promise.resolve((fault || 'odd') as never),
      };
      const report = listening([one]).report();
      const listener = listening([one]);
      await listener.start();
      expect(listener.get()).toMatchObject({ status: 'failed', problem: 'failed' });
      expect(await report).toMatchObject([{ fault: 'failed' }]);
    },
  );

  it('name no fault when they are checked: none is known', async () => {
    const one: Recogniser = { ...failing('failed'), check: async () => undefined as never };
    expect(await listening([one]).report()).toMatchObject([{ fault: null }]);
  });

  it('hang while they are checked', async () => {
    const listener = listening([
      { ...failing('failed', 'slow'), check: () => new Promise(() => {}) },
    ]);
    const report = listener.report();
    await pass(4100);
    expect(await report).toMatchObject([{ recogniser: 'slow', fault: 'failed' }]);
  });
});

describe('an app that cannot say', () => {
  const broken = () => {
    throw new Error('of the app');
  };

  it.each<[string, Partial<ListenerOptions>]>([
    ['its settings', { settings: broken }],
    ['the language', { lang: broken }],
  ])('%s leaves no promise hanging and no microphone on', async (_name, options) => {
    const one = scripted();
    const listener = listening([one.recogniser], options);
    expect(await listener.start()).toBe('');
    expect(listener.get()).toMatchObject({ status: 'failed', problem: 'failed', failures: 1 });
    expect(one.recogniser.listen).not.toHaveBeenCalled();
    expect(await listener.report()).toMatchObject([
      { recogniser: 'scripted', fault: 'failed', isPassedOver: false },
    ]);
    const again = listener.start();
    listener.stop();
    listener.cancel();
    expect(await again).toBe('');
    expect(listener.get().status).toBe('idle');
  });

  it('is told so', async () => {
    vi.resetModules();
    const { createListener: fresh } = await import('./listener.ts');
    await fresh({ recognisers: [scripted().recogniser], settings: broken }).start();
    expect(String(warn.mock.calls)).toMatch(/settings.*lang.*of the app/);
  });

  it('is asked again, and heard once it can', async () => {
    const one = scripted();
    let isBroken = true;
    const listener = listening([one.recogniser], {
      settings: () => (isBroken ? broken() : { locale: 'zh-CN', dialect: '' }),
    });
    await listener.start();
    isBroken = false;
    const heard = listener.start();
    one.say('提交');
    one.now.end();
    expect(await heard).toBe('提交');
  });
});

describe('three failures in a row', () => {
  it('ask for another way, and one success forgets them', async () => {
    const one = scripted();
    const listener = listening([one.recogniser]);
    for (const round of [1, 2, 3]) {
      expect(listener.get().isOut).toBe(false);
      const heard = listener.start();
      one.now.signals.onStart();
      one.now.end();
      await heard;
      expect(listener.get()).toMatchObject({ failures: round, problem: 'nothing-heard' });
    }
    expect(listener.get().isOut).toBe(true);
    const heard = listener.start();
    one.say('提交');
    one.now.end();
    await heard;
    expect(listener.get()).toMatchObject({ failures: 0, isOut: false, problem: null });
  });
});

describe('the language that is listened for', () => {
  it.each([
    ['zh-CN', '', 'zh-CN'],
    ['zh-TW', '', 'zh-TW'],
    ['zh-CN', 'yue', 'zh-HK'],
    ['zh-CN', 'wuu', 'zh-CN'],
    ['en', '', 'en-US'],
    ['ug', '', 'ug-CN'],
  ] as const)('of %s %s is %s', (locale, dialect, lang) => {
    expect(hearingLang({ locale, dialect })).toBe(lang);
  });
});
