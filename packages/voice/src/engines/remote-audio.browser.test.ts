import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SpeechError, type SpeechRequest } from './engine.ts';
import { listenIn, tones } from './listen-in.ts';
import { remoteAudioEngine, type RemoteAudioOptions, type RemoteSpeech } from './remote-audio.ts';

const request = (text: string, rate = 1): SpeechRequest => ({
  text,
  lang: 'zh-CN',
  rate,
  pitch: 1,
  volume: 1,
  voiceName: '',
  dialect: '',
});
const beep = (): RemoteSpeech => ({ url: tones([440, 0.2]) });

function told() {
  const control = new AbortController();
  const said: string[] = [];
  return {
    control,
    said,
    signals: {
      signal: control.signal,
      onStart: () => void said.push('start'),
      onWord: (index: number, length: number) => void said.push(`${index}+${length}`),
    },
  };
}

/** A cloud that notes what it is asked for, and answers as told. */
function cloud(answer: (asked: number, signal: AbortSignal) => unknown = beep) {
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  const source = (({ text }, signal) => {
    asked.push(text);
    signals.push(signal);
    return Promise.resolve(answer(asked.length, signal));
  }) as RemoteAudioOptions['source'];
  return { asked, signals, source };
}

const never = () => new Promise<never>(() => {});
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (error: SpeechError) => error.fault,
  );

let air: Awaited<ReturnType<typeof listenIn>>;
beforeAll(async () => {
  const button = document.createElement('button');
  button.textContent = '听一听';
  document.body.append(button);
  await userEvent.click(page.getByText('听一听'));
  button.remove();
});
beforeEach(async () => {
  air = await listenIn();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await air.stop();
});

describe('a cloud', () => {
  it('is asked for the piece, and what it gives is heard', async () => {
    const { source, asked } = cloud(() => ({ url: tones([440, 0.5]) }));
    const { signals, said } = told();
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    await remoteAudioEngine({ source }).speak(request('您好'), signals);
    expect(asked).toEqual(['您好']);
    expect(said).toEqual(['start']);
    expect(air.loud().length).toBeGreaterThan(5);
    expect(revoke).toHaveBeenCalledExactlyOnceWith(air.elements[0]!.src);
  });

  it('sends text away unless the app knows better', () => {
    expect(remoteAudioEngine({ source: never }).sendsText).toBe(true);
    expect(remoteAudioEngine({ source: never, sendsText: false }).sendsText).toBe(false);
  });

  it('may give an address', async () => {
    const url = URL.createObjectURL(tones([440, 0.2]));
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const { signals, said } = told();
    await remoteAudioEngine({ source: async () => ({ url }) }).speak(request('您好'), signals);
    expect(said).toEqual(['start']);
    // It is the app's own.
    expect(revoke).not.toHaveBeenCalled();
    URL.revokeObjectURL(url);
  });

  it('may say when each word is heard, in any order', async () => {
    const marks = [
      { at: 100, index: 1, length: 1 },
      { at: 0, index: 0, length: 1 },
    ];
    const { signals, said } = told();
    const { source } = cloud(() => ({ ...beep(), marks }));
    await remoteAudioEngine({ source }).speak(request('您好'), signals);
    expect(said).toEqual(['start', '0+1', '1+1']);
    // What it gave is its own, and stays as it was.
    expect(marks[0]!.at).toBe(100);
  });

  it('that knows no speed is played at the speed asked for', async () => {
    const { source } = cloud();
    await remoteAudioEngine({ source }).speak(request('您好', 1.5), told().signals);
    expect(air.elements[0]!.playbackRate).toBe(1);
    const plain = remoteAudioEngine({ source, ratedBySource: false });
    await plain.speak(request('您好', 1.5), told().signals);
    expect(air.elements[1]!.playbackRate).toBe(1.5);
  });

  it('unlocks sound within the tap, before the answer is there', async () => {
    const { signals, control } = told();
    const speaking = remoteAudioEngine({ source: never }).speak(request('您好'), signals);
    expect(air.elements[0]!.src).toMatch(/^data:/);
    control.abort();
    await speaking;
  });
});

describe('a cloud that fails', () => {
  it('once is asked again, after a moment', async () => {
    const { source, asked } = cloud((time) => {
      if (time === 1) throw new Error('502');
      return beep();
    });
    const { signals, said } = told();
    const since = performance.now();
    await remoteAudioEngine({ source, retryMs: 200 }).speak(request('您好'), signals);
    expect(asked).toEqual(['您好', '您好']);
    expect(performance.now() - since).toBeGreaterThan(350);
    expect(said).toEqual(['start']);
  });

  it('twice has failed', async () => {
    const { source, asked } = cloud(() => Promise.reject(new Error('502')));
    const engine = remoteAudioEngine({ source, retryMs: 10 });
    expect(await faultOf(engine.speak(request('您好'), told().signals))).toBe('failed');
    expect(asked).toHaveLength(2);
  });

  it('is asked again when its address leads to no sound', async () => {
    const { source, asked } = cloud((time) =>
      time === 1 ? { url: '/expired/token.mp3' } : beep(),
    );
    const { signals, said } = told();
    await remoteAudioEngine({ source, retryMs: 10 }).speak(request('您好'), signals);
    expect(asked).toHaveLength(2);
    expect(said).toEqual(['start']);
  });

  it('is not asked again for what was heard already', async () => {
    const { source, asked } = cloud(() => ({ url: tones([440, 2]) }));
    const { signals, said } = told();
    const fault = faultOf(
      remoteAudioEngine({ source, retryMs: 10 }).speak(request('您好'), signals),
    );
    await vi.waitFor(() => expect(said).toEqual(['start']));
    air.elements[0]!.dispatchEvent(new Event('error'));
    expect(await fault).toBe('failed');
    expect(asked).toHaveLength(1);
  });

  it('says why where it knows, and is not asked again', async () => {
    const { source, asked } = cloud(() => Promise.reject(new SpeechError('no-voice')));
    const engine = remoteAudioEngine({ source });
    expect(await faultOf(engine.speak(request('您好'), told().signals))).toBe('no-voice');
    expect(asked).toHaveLength(1);
  });

  it('is out of reach when fetching fails', async () => {
    const { source, asked } = cloud(() => fetch('https://127.0.0.1:9/'));
    const engine = remoteAudioEngine({ source, retryMs: 10 });
    expect(await faultOf(engine.speak(request('您好'), told().signals))).toBe('offline');
    expect(asked).toHaveLength(2);
  });

  it('is not out of reach when the app that asks it has a slip', async () => {
    const { source } = cloud(() => {
      const answer = { error: 'quota' } as unknown as { data: RemoteSpeech };
      return { url: answer.data.url };
    });
    const engine = remoteAudioEngine({ source, retryMs: 10 });
    expect(await faultOf(engine.speak(request('您好'), told().signals))).toBe('failed');
  });

  it('is not asked again while there is no network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { source, asked } = cloud(() => Promise.reject(new Error('no')));
    const engine = remoteAudioEngine({ source });
    expect(await engine.check('zh-CN')).toBe('offline');
    expect(await faultOf(engine.speak(request('您好'), told().signals))).toBe('offline');
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['no address', {}],
    ['an empty address', { url: '' }],
    ['a number', { url: 7 }],
    ['data', { url: 'data:audio/wav;base64,UklGRg==' }],
    ['a script', { url: 'javascript:alert(1)' }],
    ['another site without encryption', { url: 'http://other.example/a.mp3' }],
    ['text that is no sound', { url: new Blob(['{"error":"quota"}']) }],
  ])('by giving %s', async (_what, given) => {
    const { source } = cloud(() => given);
    const { signals, said } = told();
    const engine = remoteAudioEngine({ source, retries: 0 });
    expect(await faultOf(engine.speak(request('您好'), signals))).toBe('failed');
    expect(said).toEqual([]);
  });

  it('to say where words are still speaks, and a developer is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const marks = [
      null,
      7,
      { at: 0, index: 0, length: 9 },
      { at: Number.NaN, index: 0, length: 1 },
      { at: 0, index: 0.5, length: 1 },
      { at: 0, index: 1, length: 1 },
    ];
    const { signals, said } = told();
    const { source } = cloud(() => ({ ...beep(), marks }));
    await remoteAudioEngine({ source, retries: 0 }).speak(request('您好'), signals);
    expect(said).toEqual(['start', '1+1']);
    expect(String(warn.mock.calls[0]![0])).toContain('5 of 6 marks');
  });
});

describe('nobody wants to hear it any more', () => {
  it('while the cloud thinks: it is told, and nothing waits for it', async () => {
    const cloudy = cloud(never);
    const { signals, control, said } = told();
    const speaking = remoteAudioEngine({ source: cloudy.source }).speak(request('您好'), signals);
    control.abort();
    await speaking;
    expect(cloudy.signals[0]!.aborted).toBe(true);
    expect(said).toEqual([]);
  });

  it('and the answer comes all the same: it is not heard', async () => {
    let answer: (speech: RemoteSpeech) => void = () => {};
    const { source } = cloud(() => new Promise((resolve) => (answer = resolve)));
    const { signals, control, said } = told();
    const speaking = remoteAudioEngine({ source }).speak(request('您好'), signals);
    control.abort();
    await speaking;
    answer(beep());
    await wait(400);
    expect(said).toEqual([]);
    expect(air.loud()).toEqual([]);
  });

  it('between two tries: it is not asked again', async () => {
    const { source, asked } = cloud(() => Promise.reject(new Error('502')));
    const { signals, control } = told();
    const speaking = remoteAudioEngine({ source, retryMs: 100 }).speak(request('您好'), signals);
    await wait(30);
    control.abort();
    await speaking;
    await wait(200);
    expect(asked).toHaveLength(1);
  });
});

describe('what most likely comes next', () => {
  it('is fetched ahead, once, and spoken from there', async () => {
    const { source, asked } = cloud();
    const engine = remoteAudioEngine({ source });
    engine.prepare!(request('一'));
    engine.prepare!(request('一'));
    expect(asked).toEqual(['一']);
    const { signals, said } = told();
    // Loudness is no reason to fetch it anew, speed is.
    await engine.speak({ ...request('一'), volume: 0.5 }, signals);
    expect(asked).toEqual(['一']);
    expect(said).toEqual(['start']);
    await engine.speak(request('一'), told().signals);
    expect(asked).toEqual(['一', '一']);
    engine.prepare!(request('二'));
    await engine.speak(request('二', 1.5), told().signals);
    expect(asked).toEqual(['一', '一', '二', '二']);
  });

  it('is two pieces at most; the oldest is given up', () => {
    const { source, asked, signals } = cloud(never);
    const engine = remoteAudioEngine({ source });
    for (const text of ['一', '二', '三']) engine.prepare!(request(text));
    expect(asked).toEqual(['一', '二', '三']);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false, false]);
  });

  it('is given up when speech is stopped', async () => {
    const { source, signals } = cloud(never);
    const engine = remoteAudioEngine({ source });
    const { signals: listening, control } = told();
    const speaking = engine.speak(request('一'), listening);
    engine.prepare!(request('二'));
    control.abort();
    await speaking;
    await wait(20);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('is kept when the person skips to it', async () => {
    const { source, asked } = cloud((time) => (time === 1 ? never() : beep()));
    const engine = remoteAudioEngine({ source });
    const { signals, control } = told();
    const speaking = engine.speak(request('一'), signals);
    engine.prepare!(request('二'));
    engine.prepare!(request('三'));
    control.abort();
    await speaking;
    const next = told();
    await engine.speak(request('二'), next.signals);
    expect(next.said).toEqual(['start']);
    await engine.speak(request('三'), told().signals);
    expect(asked).toEqual(['一', '二', '三']);
  });

  it('is kept after a piece that was heard to its end', async () => {
    const { source, asked, signals } = cloud();
    const engine = remoteAudioEngine({ source });
    const first = told();
    const speaking = engine.speak(request('一'), first.signals);
    engine.prepare!(request('二'));
    await speaking;
    // A speaker closes every piece with an abort.
    first.control.abort();
    await wait(20);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    await engine.speak(request('二'), told().signals);
    expect(asked).toEqual(['一', '二']);
  });

  it('is asked for anew when fetching it ahead failed', async () => {
    const { source, asked } = cloud((time) => {
      if (time === 1) throw new Error('502');
      return beep();
    });
    const unhandled = vi.fn();
    window.addEventListener('unhandledrejection', unhandled);
    const engine = remoteAudioEngine({ source, retries: 0 });
    engine.prepare!(request('一'));
    await wait(20);
    const { signals, said } = told();
    await engine.speak(request('一'), signals);
    window.removeEventListener('unhandledrejection', unhandled);
    expect(asked).toEqual(['一', '一']);
    expect(said).toEqual(['start']);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

it('can be asked, without a sound, whether anything stands in its way', async () => {
  const { source, asked } = cloud();
  expect(await remoteAudioEngine({ source }).check('zh-CN')).toBeNull();
  expect(asked).toEqual([]);
});
