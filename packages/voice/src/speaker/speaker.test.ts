import { scriptedEngine, type EngineScript } from '@care-mode/test-kit/scripted-engine';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpeechError, type SpeechEngine } from '../engines/engine.ts';
import { normaliseForSpeech } from '../normalise/normalise.ts';
import { stopVoice } from '../turn.ts';
import { createSpeaker, type SpeechSettings, type Spoken } from './speaker.ts';

const settings: SpeechSettings = {
  locale: 'zh-CN',
  voiceRate: 1,
  voicePitch: 1,
  voiceVolume: 1,
  voiceName: '',
  dialect: '',
};

function speakerWith(...scripts: EngineScript[]) {
  const engines = scripts.map((script) => scriptedEngine(script));
  return { engines, speaker: createSpeaker({ engines, settings: () => settings }) };
}

/** What became of a promise, after all the time in the world. */
async function outcomeOf(said: Promise<Spoken>): Promise<Spoken | 'hanging'> {
  let outcome: Spoken | 'hanging' = 'hanging';
  void said.then((spoken) => (outcome = spoken));
  await vi.advanceTimersByTimeAsync(300_000);
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  stopVoice();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a speaker', () => {
  it('hands the text to the engine within the tap, because iOS lets nothing speak later', () => {
    const { engines, speaker } = speakerWith('good');
    void speaker.say('请付款。');
    expect(engines[0]!.asked.map(({ text }) => text)).toEqual(['请付款。']);
  });

  it('says what it is doing, and ends', async () => {
    const { speaker } = speakerWith('good');
    const told: string[] = [];
    speaker.subscribe(() => told.push(`${speaker.get().status} ${speaker.get().text}`));
    expect(await outcomeOf(speaker.say('请付款。'))).toBe('ended');
    expect(told).toEqual(['starting 请付款。', 'speaking 请付款。', 'silent ']);
  });

  it('cuts long text into pieces of about eight seconds and loses none of it', async () => {
    const { engines, speaker } = speakerWith('good');
    const text = `${'城乡居民养老保险待遇领取资格认证，'.repeat(12)}请在年底以前办理。`;
    expect(await outcomeOf(speaker.say(text))).toBe('ended');
    const pieces = engines[0]!.heard;
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.join('').replace(/\s/g, '')).toBe(text);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(45);
  });

  it('always says which language it is, and never more than the person asked for', async () => {
    const engine = scriptedEngine();
    const speaker = createSpeaker({
      engines: [engine],
      settings: () => ({ ...settings, voiceRate: 99, voiceVolume: Number.NaN, dialect: 'yue' }),
    });
    await outcomeOf(speaker.say('早晨。'));
    expect(engine.asked[0]).toMatchObject({ lang: 'zh-HK', rate: 2, volume: 1, dialect: 'yue' });
  });

  it('speaks numbers as words where a normaliser is given', async () => {
    const engine = scriptedEngine();
    const speaker = createSpeaker({
      engines: [engine],
      settings: () => settings,
      normalise: (text, locale) => normaliseForSpeech(text, { locale }),
    });
    await outcomeOf(speaker.say('共 12.50 元'));
    expect(engine.heard.join('')).toContain('十二');
  });

  it('says nothing, and no fault, where there is nothing to say', async () => {
    const { engines, speaker } = speakerWith('good');
    expect(await outcomeOf(speaker.say(' ——…… \n'))).toBe('ended');
    expect(engines[0]!.asked).toEqual([]);
    expect(speaker.get()).toMatchObject({ status: 'silent', fault: null });
  });

  it('tells of words only where they stand in the text', async () => {
    const words: string[] = [];
    const { speaker } = speakerWith('junk-words');
    await outcomeOf(
      speaker.say('先付款。再取货。', { onWord: (at, length) => words.push(`${at}+${length}`) }),
    );
    expect(words).toEqual(['0+1', '4+1']);
  });

  it('lets the engine fetch what comes next', async () => {
    const { engines, speaker } = speakerWith('good');
    await outcomeOf(speaker.say('先付款。再取货。', { next: '谢谢。' }));
    expect(engines[0]!.prepared).toEqual(['再取货。', '谢谢。']);
  });
});

describe('one voice', () => {
  it('stops what is being said before it says something else', async () => {
    const { engines, speaker } = speakerWith('good');
    const first = speaker.say('第一句话。');
    await vi.advanceTimersByTimeAsync(100);
    const second = speaker.say('第二句话。');
    await vi.advanceTimersByTimeAsync(100);
    expect(engines[0]!.sounding()).toBe(1);
    expect(await outcomeOf(first)).toBe('stopped');
    expect(await outcomeOf(second)).toBe('ended');
    expect(engines[0]!.heard).toEqual(['第二句话。']);
  });

  it('is one for all speakers of a page', async () => {
    const one = speakerWith('good');
    const other = speakerWith('good');
    const first = one.speaker.say('第一句话。');
    await vi.advanceTimersByTimeAsync(100);
    void other.speaker.say('第二句话。');
    expect(one.engines[0]!.sounding()).toBe(0);
    expect(await outcomeOf(first)).toBe('stopped');
    expect(other.engines[0]!.heard).toEqual(['第二句话。']);
    expect(one.speaker.get().status).toBe('silent');
  });

  it('is silent when the page is left', async () => {
    const { engines, speaker } = speakerWith('good');
    const said = speaker.say('第一句话。');
    await vi.advanceTimersByTimeAsync(100);
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    expect(engines[0]!.sounding()).toBe(0);
    expect(await outcomeOf(said)).toBe('stopped');
  });

  it('is silent when the page is unloaded', async () => {
    const { engines, speaker } = speakerWith('good');
    const said = speaker.say('第一句话。');
    await vi.advanceTimersByTimeAsync(100);
    window.dispatchEvent(new Event('pagehide'));
    expect(engines[0]!.sounding()).toBe(0);
    expect(await outcomeOf(said)).toBe('stopped');
  });

  it('is not spoken over when somebody else on the phone took it', async () => {
    const { engines, speaker } = speakerWith('interrupted', 'good');
    expect(await outcomeOf(speaker.say('第一句话。'))).toBe('stopped');
    expect(engines[1]!.asked).toEqual([]);
  });

  it('falls silent at once when told to', async () => {
    const { engines, speaker } = speakerWith('good');
    const said = speaker.say('请付款。');
    await vi.advanceTimersByTimeAsync(100);
    speaker.stop();
    expect(engines[0]!.sounding()).toBe(0);
    expect(await outcomeOf(said)).toBe('stopped');
    expect(speaker.get()).toMatchObject({ status: 'silent', fault: null });
  });
});

describe('an engine that misbehaves', () => {
  const survived: Partial<Record<EngineScript, Spoken>> = {
    'never-ends': 'ended',
    twice: 'ended',
    'mute-start': 'ended',
    'junk-words': 'ended',
    'ignores-stop': 'ended',
  };
  for (const [script, outcome] of Object.entries(survived)) {
    it(`${script}: the text is taken for heard, once`, async () => {
      const { engines, speaker } = speakerWith(script as EngineScript);
      const starts = vi.fn<() => void>();
      expect(await outcomeOf(speaker.say('请先付款。', { onStart: starts }))).toBe(outcome);
      expect(engines[0]!.asked).toHaveLength(1);
      // Told late where the engine never told it, because it was heard all the same.
      expect(starts).toHaveBeenCalledTimes(1);
      expect(speaker.get()).toMatchObject({ status: 'silent', engine: script });
    });
  }

  const faults: Partial<Record<EngineScript, string>> = {
    'never-starts': 'silent',
    late: 'silent',
    throws: 'failed',
    'ends-at-once': 'silent',
    breaks: 'failed',
    absent: 'absent',
    'not-allowed': 'not-allowed',
    offline: 'offline',
  };
  for (const [script, fault] of Object.entries(faults)) {
    it(`${script}: the next engine speaks instead, and is kept`, async () => {
      const { engines, speaker } = speakerWith(script as EngineScript, 'good');
      expect(await outcomeOf(speaker.say('请先付款。'))).toBe('ended');
      expect(engines[1]!.heard).toEqual(['请先付款。']);
      expect(speaker.get()).toMatchObject({ engine: 'good', fault: null });
      // What may mend itself is asked again, and one failure is none yet.
      const isAskedAgain = fault !== 'absent';
      await outcomeOf(speaker.say('谢谢。'));
      expect(engines[0]!.asked).toHaveLength(isAskedAgain ? 2 : 1);
    });

    it(`${script}: alone, it leaves no promise hanging and says why`, async () => {
      const { speaker } = speakerWith(script as EngineScript);
      expect(await outcomeOf(speaker.say('请先付款。'))).toBe('failed');
      expect(speaker.get()).toMatchObject({ status: 'silent', fault });
    });
  }

  it('asks everyone again when nobody is left and the person asks again', async () => {
    const { engines, speaker } = speakerWith('absent', 'absent');
    await outcomeOf(speaker.say('请先付款。'));
    await outcomeOf(speaker.say('请先付款。'));
    expect(engines.map(({ asked }) => asked.length)).toEqual([2, 2]);
  });

  it('gives up on an engine that failed twice in a row', async () => {
    const { engines, speaker } = speakerWith('throws', 'good');
    for (const text of ['第一句。', '第二句。', '第三句。']) await outcomeOf(speaker.say(text));
    expect(engines.map(({ asked }) => asked.length)).toEqual([2, 3]);
  });

  it('reports whom it gave up on, although nothing else stands in their way', async () => {
    const { speaker } = speakerWith('never-starts', 'good');
    for (const text of ['第一句。', '第二句。']) await outcomeOf(speaker.say(text));
    const report = speaker.report();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await report).map(({ fault }) => fault)).toEqual(['silent', null]);
  });

  it('asks again for another dialect, which may be its own', async () => {
    let dialect = '';
    const engine = scriptedEngine('absent');
    const speaker = createSpeaker({
      engines: [engine, scriptedEngine()],
      settings: () => ({ ...settings, dialect }),
    });
    await outcomeOf(speaker.say('侬好。'));
    await outcomeOf(speaker.say('侬好。'));
    expect(engine.asked).toHaveLength(1);
    dialect = 'wuu';
    await outcomeOf(speaker.say('侬好。'));
    expect(engine.asked).toHaveLength(2);
  });

  it('what mends itself is told before what nobody can mend', async () => {
    const { speaker } = speakerWith('absent', 'not-allowed', 'throws');
    await outcomeOf(speaker.say('请先付款。'));
    expect(speaker.get().fault).toBe('not-allowed');
  });

  it('a text of the app that cannot be normalised is no reason to hang', async () => {
    const speaker = createSpeaker({
      engines: [scriptedEngine()],
      settings: () => settings,
      normalise() {
        throw new Error('scripted');
      },
    });
    expect(await outcomeOf(speaker.say('请先付款。'))).toBe('failed');
    expect(speaker.get()).toMatchObject({ status: 'silent', fault: 'failed' });
  });

  it.each(['timeout', '', undefined, null, 7])(
    'fails, in words that there are, when it names the fault %j, which nobody knows',
    async (fault) => {
      const speak = () => Promise.reject(new SpeechError(fault as never));
      const check = () => Promise.resolve((fault || 'odd') as never);
      const engine = { ...scriptedEngine(), speak, check };
      const speaker = createSpeaker({ engines: [engine], settings: () => settings });
      expect(await outcomeOf(speaker.say('请先付款。'))).toBe('failed');
      expect(speaker.get().fault).toBe('failed');
      const report = speaker.report();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await report).toMatchObject([{ fault: 'failed' }]);
    },
  );

  it('reports no fault of an engine that names none', async () => {
    const engine = { ...scriptedEngine(), check: async () => undefined as never };
    const report = createSpeaker({ engines: [engine], settings: () => settings }).report();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await report).toMatchObject([{ fault: null }]);
  });

  it('reports what each engine can, and waits for none that does not answer', async () => {
    const good = scriptedEngine();
    const mute = { ...scriptedEngine('good', 'mute'), check: () => new Promise<null>(() => {}) };
    const broken = {
      ...scriptedEngine('good', 'broken'),
      check(): Promise<null> {
        throw new Error('scripted');
      },
    };
    const speaker = createSpeaker({
      engines: [good, mute, broken, scriptedEngine('absent')],
      settings: () => settings,
    });
    const report = speaker.report();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await report).map(({ engine, fault }) => `${engine} ${fault}`)).toEqual([
      'good null',
      'mute silent',
      'broken failed',
      'absent absent',
    ]);
  });
});

describe('an app that throws', () => {
  const broken = () => {
    throw new Error('of the app');
  };

  it.each([
    [
      'when anything changes',
      (speaker: ReturnType<typeof createSpeaker>) => void speaker.subscribe(broken),
      {},
    ],
    [
      'once something is heard',
      (speaker: ReturnType<typeof createSpeaker>) =>
        void speaker.subscribe(() => speaker.get().status === 'speaking' && broken()),
      {},
    ],
    ['when it is told of the start', () => {}, { onStart: broken }],
    ['when it is told of a word', () => {}, { onWord: broken }],
  ])(
    '%s: the text is said once, to its end, and the error is shown',
    async (_, prepare, options) => {
      const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { engines, speaker } = speakerWith('good', 'good');
      prepare(speaker);
      const others = vi.fn<() => void>();
      speaker.subscribe(others);
      expect(await outcomeOf(speaker.say('先付款。再取货。', options))).toBe('ended');
      expect(engines.map(({ heard }) => heard)).toEqual([['先付款。', '再取货。'], []]);
      expect(speaker.get()).toMatchObject({ status: 'silent', fault: null });
      expect(others).toHaveBeenCalled();
      expect(shown).toHaveBeenCalled();
      // The voice of the page is free again.
      expect(
        (globalThis as Record<symbol, unknown>)[Symbol.for('care-mode.voice')],
      ).toBeUndefined();
    },
  );

  it('when it is asked for settings: nothing is said, and the report says so', async () => {
    const speaker = createSpeaker({ engines: [scriptedEngine()], settings: broken });
    expect(await outcomeOf(speaker.say('请先付款。'))).toBe('failed');
    expect(speaker.get()).toMatchObject({ status: 'silent', fault: 'failed' });
    expect(await speaker.report()).toMatchObject([{ engine: 'good', fault: 'failed' }]);
  });
});

describe('an engine that knows a whole text', () => {
  const welcome =
    '您好，欢迎使用幸福市社会保障自助服务平台，请把您的身份证放在读卡区，然后按照屏幕上的提示一步一步操作。';

  /** Recordings of whole texts, which refuse every other. */
  function recordings(texts: readonly string[], script: EngineScript = 'good') {
    const engine = scriptedEngine(script, 'recordings');
    const knows: SpeechEngine['knows'] = ({ text }) => texts.includes(text);
    const speak: SpeechEngine['speak'] = (request, signals) =>
      texts.includes(request.text)
        ? engine.speak(request, signals)
        : Promise.reject(new SpeechError('unknown-phrase'));
    return { ...engine, knows, speak };
  }

  it.each(['请取号。谢谢！', welcome])('says %j in one piece', async (text) => {
    const engine = recordings([text]);
    const machine = scriptedEngine('good', 'machine');
    const speaker = createSpeaker({ engines: [engine, machine], settings: () => settings });
    const starts = vi.fn<() => void>();
    const words = vi.fn<(index: number) => void>();
    expect(await outcomeOf(speaker.say(text, { onStart: starts, onWord: words }))).toBe('ended');
    expect(engine.heard).toEqual([text]);
    expect(machine.asked).toEqual([]);
    expect(starts).toHaveBeenCalledOnce();
    expect(words).toHaveBeenCalledExactlyOnceWith(0, 1);
  });

  it('is asked for it as it is spoken', async () => {
    const engine = recordings(['请到三号窗口。谢谢！']);
    const speaker = createSpeaker({
      engines: [engine],
      settings: () => settings,
      normalise: (text) => text.replace('3', '三'),
    });
    expect(await outcomeOf(speaker.say('请到3号窗口。谢谢！'))).toBe('ended');
    expect(engine.heard).toEqual(['请到三号窗口。谢谢！']);
  });

  it('leaves it, in pieces, to the next one when it cannot be heard', async () => {
    const engine = recordings(['请取号。谢谢！'], 'breaks');
    const machine = scriptedEngine('good', 'machine');
    const speaker = createSpeaker({ engines: [engine, machine], settings: () => settings });
    expect(await outcomeOf(speaker.say('请取号。谢谢！'))).toBe('ended');
    expect(machine.heard).toEqual(['请取号。', '谢谢！']);
    expect(speaker.get()).toMatchObject({ engine: 'machine', fault: null });
  });

  it.each([
    ['not-allowed', [], 'not-allowed'],
    ['offline', ['absent'], 'offline'],
    ['breaks', ['not-allowed'], 'not-allowed'],
  ] as const)(
    'tells why it failed (%s), not that nobody has a part of it',
    async (script, others, fault) => {
      const engine = recordings(['请取号。谢谢！'], script);
      const machines = others.map((one) => scriptedEngine(one));
      const speaker = createSpeaker({ engines: [engine, ...machines], settings: () => settings });
      expect(await outcomeOf(speaker.say('请取号。谢谢！'))).toBe('failed');
      expect(speaker.get().fault).toBe(fault);
    },
  );

  it('says nothing more when it is told to be silent', async () => {
    const engine = recordings(['请取号。谢谢！']);
    const speaker = createSpeaker({ engines: [engine], settings: () => settings });
    const said = speaker.say('请取号。谢谢！');
    await vi.advanceTimersByTimeAsync(100);
    speaker.stop();
    expect(await outcomeOf(said)).toBe('stopped');
    expect(engine.asked).toHaveLength(1);
  });

  it('is asked again after one failure, however much it refused before that it does not know', async () => {
    let isBroken = false;
    const texts = ['请取号。', '谢谢！'];
    const engine = recordings(texts);
    const flaky: SpeechEngine = {
      ...engine,
      speak: (...[request, signals]) =>
        isBroken && texts.includes(request.text)
          ? Promise.reject(new SpeechError('failed'))
          : engine.speak(request, signals),
    };
    const machine = scriptedEngine('good', 'machine');
    const speaker = createSpeaker({ engines: [flaky, machine], settings: () => settings });
    for (const text of ['早上好。', '请稍候。']) await outcomeOf(speaker.say(text));
    isBroken = true;
    await outcomeOf(speaker.say('请取号。'));
    isBroken = false;
    await outcomeOf(speaker.say('谢谢！'));
    expect(engine.heard).toEqual(['谢谢！']);
    expect(machine.heard).toEqual(['早上好。', '请稍候。', '请取号。']);
  });

  it('does not come before one that stands before it and speaks everything', async () => {
    const machine = scriptedEngine('good', 'machine');
    const engine = recordings(['请取号。谢谢！']);
    const speaker = createSpeaker({ engines: [machine, engine], settings: () => settings });
    await outcomeOf(speaker.say('请取号。谢谢！'));
    expect(machine.heard).toEqual(['请取号。', '谢谢！']);
    expect(engine.asked).toEqual([]);
  });

  it('is not asked twice for a text of one piece', async () => {
    const engine = recordings(['请取号。'], 'never-starts');
    const machine = scriptedEngine('good', 'machine');
    const speaker = createSpeaker({ engines: [engine, machine], settings: () => settings });
    await outcomeOf(speaker.say('请取号。'));
    expect(engine.asked).toHaveLength(1);
    expect(machine.heard).toEqual(['请取号。']);
  });

  it('that throws when it is asked says it in pieces as any other', async () => {
    const knows = () => {
      throw new Error('scripted');
    };
    const engine = { ...scriptedEngine(), knows };
    const speaker = createSpeaker({ engines: [engine], settings: () => settings });
    expect(await outcomeOf(speaker.say('请取号。谢谢！'))).toBe('ended');
    expect(engine.heard).toEqual(['请取号。', '谢谢！']);
  });
});
