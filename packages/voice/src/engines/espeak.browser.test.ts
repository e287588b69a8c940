import espeakUrl from '@echogarden/espeak-ng-emscripten/espeak-ng.js?url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SpeechError, SpeechRequest } from './engine.ts';
import { espeakEngine, type EspeakModule, type EspeakWorker } from './espeak.ts';
import { listenIn } from './listen-in.ts';

/** The real eSpeak NG, as an app would serve it: it looks for its data beside itself. */
const load = vi.fn(() => import(/* @vite-ignore */ espeakUrl) as Promise<EspeakModule>);
const engine = espeakEngine({ load });

const sentence = '请出示您的社保卡，谢谢。';
const request = (text: string, more: Partial<SpeechRequest> = {}): SpeechRequest => ({
  text,
  lang: 'zh-CN',
  rate: 1,
  pitch: 1,
  volume: 1,
  voiceName: '',
  dialect: '',
  ...more,
});

let air: Awaited<ReturnType<typeof listenIn>>;
beforeAll(async () => {
  const button = document.createElement('button');
  button.textContent = '听一听';
  document.body.append(button);
  await userEvent.click(page.getByText('听一听'));
  button.remove();
  air = await listenIn();
  await engine.preload();
});
afterAll(() => air.stop());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Speaks, and notes what was told and heard, and when (ms since the start). */
async function spoken(asked: SpeechRequest, speaker = engine) {
  const words: { text: string; at: number }[] = [];
  let startedAt = Number.NaN;
  await speaker.speak(asked, {
    signal: new AbortController().signal,
    onStart: () => {
      startedAt = performance.now();
    },
    onWord: (index, length) => {
      const text = asked.text.slice(index, index + length);
      words.push({ text, at: performance.now() - startedAt });
    },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const loud = air.loud().filter(({ at }) => at >= startedAt);
  const power = loud.reduce((sum, one) => sum + one.loudness ** 2, 0) / Math.max(1, loud.length);
  return { words, seconds, loud, loudness: Math.sqrt(power) };
}
const textsOf = ({ words }: Awaited<ReturnType<typeof spoken>>) => words.map(({ text }) => text);
const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (error: SpeechError) => error.fault,
  );
const signals = () => ({
  signal: new AbortController().signal,
  onStart: () => {},
  onWord: () => {},
});

/** The tune of a voice, one pitch (Hz) every 20 ms: how soon its sound repeats itself. */
async function tuneOf(wav: Blob): Promise<number[]> {
  const samples = new Int16Array((await wav.arrayBuffer()).slice(44));
  const pitches: number[] = [];
  for (let at = 0; at + 1400 < samples.length; at += 441) {
    const likeness = (lag: number) => {
      let sum = 0;
      for (let one = at; one < at + 900; one += 1) sum += samples[one]! * samples[one + lag]!;
      return sum;
    };
    if (likeness(0) < 900 * 1500 ** 2) continue;
    let best = 55;
    for (let lag = 55; lag < 400; lag += 1) if (likeness(lag) > likeness(best)) best = lag;
    pitches.push(22_050 / best);
  }
  // Where a voice creaks or ends, nothing repeats.
  return pitches.filter((pitch) => pitch < 300);
}
const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/** What was rendered for each text. */
async function tunesOf(...all: SpeechRequest[]): Promise<number[][]> {
  const made = vi.spyOn(URL, 'createObjectURL');
  for (const one of all) await spoken(one);
  const tunes = await Promise.all(made.mock.calls.map(([wav]) => tuneOf(wav as Blob)));
  made.mockRestore();
  return tunes;
}

describe('the real eSpeak NG, as it goes to the loudspeaker', () => {
  it('speaks a sentence of Mandarin', async () => {
    const { words, seconds, loud, loudness } = await spoken(request(sentence));
    // Ten syllables.
    expect(seconds / 10).toBeGreaterThan(0.12);
    expect(seconds / 10).toBeLessThan(0.6);
    expect(loudness).toBeGreaterThan(0.03);
    // Sound all the way, but for the comma.
    const lasted = loud[loud.length - 1]!.at - loud[0]!.at;
    expect(lasted / 1000).toBeGreaterThan(seconds * 0.7);
    expect(words.map(({ text }) => text)).toEqual([
      '请',
      '出',
      '示',
      '您',
      '的',
      '社保',
      '卡',
      '谢谢',
    ]);
    // Each word comes when it is heard, not all at once.
    const gaps = words.slice(1).map(({ at }, before) => at - words[before]!.at);
    expect(Math.min(...gaps)).toBeGreaterThan(30);
    expect(Math.max(...gaps)).toBeLessThan(1000);
    expect(words[words.length - 1]!.at).toBeGreaterThan(seconds * 600);
  });

  it('falls silent at once', async () => {
    const control = new AbortController();
    const onStart = vi.fn();
    const speaking = engine.speak(request(sentence), {
      ...signals(),
      signal: control.signal,
      onStart,
    });
    const before = performance.now();
    await vi.waitFor(() => expect(onStart).toHaveBeenCalled());
    await wait(300);
    expect(air.loud().filter(({ at }) => at > before).length).toBeGreaterThan(5);
    control.abort();
    await speaking;
    const since = performance.now() + 100;
    await wait(600);
    expect(air.loud().filter(({ at }) => at > since)).toEqual([]);
  });

  it('is slower, softer and lower where asked', async () => {
    const usual = await spoken(request('社保卡'));
    const slow = await spoken(request('社保卡', { rate: 0.5 }));
    expect(slow.seconds / usual.seconds).toBeGreaterThan(1.5);
    const soft = await spoken(request('社保卡', { volume: 0.5 }));
    expect(soft.loudness / usual.loudness).toBeGreaterThan(0.35);
    expect(soft.loudness / usual.loudness).toBeLessThan(0.7);
    const [low, high] = await tunesOf(
      request('妈妈', { pitch: 0.5 }),
      request('妈妈', { pitch: 1.5 }),
    );
    expect(mean(high!) / mean(low!)).toBeGreaterThan(1.2);
  });

  it('gives each tone of Mandarin its tune', async () => {
    const tunes = await tunesOf(...[...'医移以亿'].map((one) => request(one)));
    const [high, rising, low, falling] = tunes as [number[], number[], number[], number[]];
    const turn = (tune: number[]) => tune[tune.length - 1]! / tune[0]!;
    expect(turn(high)).toBeGreaterThan(0.98);
    expect(turn(rising)).toBeGreaterThan(1.06);
    expect(turn(falling)).toBeLessThan(0.94);
    expect(mean(high)).toBeGreaterThan(mean(rising) * 1.04);
    expect(mean(low)).toBeLessThan(mean(high) * 0.92);
  });

  it('speaks Cantonese and English, and Latin letters within Chinese', async () => {
    const cantonese = await spoken(request('社保卡', { lang: 'zh-HK' }));
    expect(cantonese.loudness).toBeGreaterThan(0.03);
    const english = await spoken(request('Show your card 😀 now.', { lang: 'en-US' }));
    expect(textsOf(english).slice(0, 3)).toEqual(['Show', 'your', 'card']);
    expect(textsOf(english).pop()).toBe('now');
    const mixed = await spoken(request('打开 wifi 吧'));
    expect(textsOf(mixed)).toEqual(['打', '开', 'wifi', '吧']);
  });

  it('reads what looks like markup', async () => {
    expect(textsOf(await spoken(request('a <b>, c', { lang: 'en' })))).toEqual(['a', 'b', 'c']);
  });

  it('takes the voice of that name, or else one of the language', async () => {
    const named = await spoken(request('card', { voiceName: 'en-us', lang: 'zh-CN' }));
    const other = await spoken(request('社保卡', { voiceName: '婷婷' }));
    expect(named.loudness).toBeGreaterThan(0.03);
    expect(textsOf(other)).toEqual(['社保', '卡']);
  });

  it.each(['mn', 'bo', 'xx-YY', ''])('has no voice for %j', async (lang) => {
    expect(await faultOf(engine.speak(request('сайн', { lang }), signals()))).toBe('no-voice');
  });

  it('was loaded once for all of this', () => {
    expect(load).toHaveBeenCalledOnce();
  });
});

describe('an eSpeak by a script', () => {
  function scripted(worker: Partial<EspeakWorker> = {}) {
    const calls: unknown[][] = [];
    class eSpeakNGWorker implements EspeakWorker {
      samplerate = 22_050;
      set_voice = (name: string) => {
        calls.push(['voice', name]);
        return 0;
      };
      set_rate = (rate: number) => void calls.push(['rate', rate]);
      set_pitch = (pitch: number) => void calls.push(['pitch', pitch]);
      synthesize: EspeakWorker['synthesize'] = (_text, hear) => {
        hear(new Int16Array(2205), []);
      };
      constructor() {
        Object.assign(this, worker);
      }
    }
    const load = vi.fn(async (): Promise<EspeakModule> => ({
      default: async () => ({ eSpeakNGWorker }),
    }));
    return { calls, load };
  }

  it.each([
    [{ lang: 'zh-CN' }, ['cmn', 175, 50]],
    [{ lang: 'zh-TW', rate: 0.5, pitch: 0 }, ['cmn', 88, 0]],
    [{ lang: 'zh-HK', rate: 2, pitch: 2 }, ['yue', 350, 100]],
    [{ lang: 'en-GB' }, ['en-us', 175, 50]],
    [{ lang: 'ug-CN' }, ['ug', 175, 50]],
    [{ lang: 'zh-CN', dialect: 'hak' }, ['hak', 175, 50]],
    [{ lang: 'zh-CN', voiceName: 'cmn-latn-pinyin' }, ['cmn-latn-pinyin', 175, 50]],
  ])('asked for %j gets %j', async (asked, [voice, rate, pitch]) => {
    const { calls, load } = scripted();
    await espeakEngine({ load }).speak(request('好', asked), signals());
    expect(calls).toEqual([
      ['voice', voice],
      ['rate', rate],
      ['pitch', pitch],
    ]);
  });

  it('speaks the language where it does not know the dialect', async () => {
    const names: string[] = [];
    const { load } = scripted({
      set_voice: (name) => {
        names.push(name);
        return name === 'cmn' ? 0 : 2;
      },
    });
    await espeakEngine({ load }).speak(request('好', { dialect: 'wuu' }), signals());
    expect(names).toEqual(['wuu', 'cmn']);
  });

  it('that fails while it renders has failed', async () => {
    const { load } = scripted({
      synthesize: () => {
        throw new TypeError('synth is not a function');
      },
    });
    expect(await faultOf(espeakEngine({ load }).speak(request('好'), signals()))).toBe('failed');
  });

  it('that nobody wants to hear any more does not render', async () => {
    const synthesize = vi.fn();
    const { load } = scripted({ synthesize });
    const control = new AbortController();
    const speaker = espeakEngine({ load });
    const speaking = speaker.speak(request('好'), { ...signals(), signal: control.signal });
    control.abort();
    await speaking;
    await wait(50);
    expect(load).toHaveBeenCalledOnce();
    expect(synthesize).not.toHaveBeenCalled();
  });

  it('that cannot be brought is absent, and is asked for again the next time', async () => {
    const { load: works } = scripted();
    const load = vi
      .fn<() => Promise<EspeakModule>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
      .mockImplementation(works);
    const speaker = espeakEngine({ load });
    expect(await faultOf(speaker.speak(request('好'), signals()))).toBe('absent');
    expect(await faultOf(speaker.preload())).toBe('none');
    expect(await faultOf(speaker.speak(request('好'), signals()))).toBe('none');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('that is something else is absent', async () => {
    const load = async () => ({}) as EspeakModule;
    expect(await faultOf(espeakEngine({ load }).preload())).toBe('absent');
  });

  it('is asked about without bringing it', async () => {
    const { load } = scripted();
    const speaker = espeakEngine({ load });
    expect(await speaker.check('zh-CN')).toBeNull();
    expect(load).not.toHaveBeenCalled();
    expect([speaker.name, speaker.sendsText]).toEqual(['espeak', false]);
    vi.stubGlobal('WebAssembly', undefined);
    expect(await speaker.check('zh-CN')).toBe('absent');
    vi.unstubAllGlobals();
  });

  it('works without a network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { load } = scripted();
    const speaker = espeakEngine({ load });
    expect(await speaker.check('zh-CN')).toBeNull();
    expect(await faultOf(speaker.speak(request('好'), signals()))).toBe('none');
    vi.restoreAllMocks();
  });
});
