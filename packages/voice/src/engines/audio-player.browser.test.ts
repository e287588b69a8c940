import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { audioPlayer, type Sound } from './audio-player.ts';
import type { SpeechError } from './engine.ts';
import { listenIn, tones } from './listen-in.ts';

const urls: string[] = [];
function urlOf(blob: Blob): string {
  const url = URL.createObjectURL(blob);
  urls.push(url);
  return url;
}
const beep = (): Sound => ({ url: urlOf(tones([440, 0.4])), rate: 1, volume: 1 });

function told() {
  const control = new AbortController();
  const events: { said: string; at: number }[] = [];
  const say = (said: string) => void events.push({ said, at: performance.now() });
  return {
    control,
    events,
    said: () => events.map(({ said }) => said),
    signals: {
      signal: control.signal,
      onStart: () => say('start'),
      onWord: (index: number, length: number) => say(`${index}+${length}`),
    },
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const errorOf = (promise: Promise<unknown>): Promise<SpeechError> =>
  promise.then(
    () => expect.unreachable('it should have failed'),
    (error: SpeechError) => error,
  );

afterEach(() => {
  vi.restoreAllMocks();
  urls.splice(0).forEach((url) => URL.revokeObjectURL(url));
});

describe('before any tap', () => {
  // A tap counts for the whole page and every test file after it, so this is a frame without one.
  const frame = document.createElement('iframe');
  frame.allow = "autoplay 'none'";
  const { Audio } = window;
  beforeAll(() => {
    document.body.append(frame);
    window.Audio = (frame.contentWindow as Window & typeof globalThis).Audio;
  });
  afterAll(() => {
    window.Audio = Audio;
    frame.remove();
  });

  it('the browser lets nothing be heard, and that is said', async () => {
    const { signals, said } = told();
    const error = await errorOf(audioPlayer().play(beep(), signals));
    expect(error.fault).toBe('not-allowed');
    expect(said()).toEqual([]);
  });

  it('unlocking fails without a word', async () => {
    const unhandled = vi.fn();
    window.addEventListener('unhandledrejection', unhandled);
    audioPlayer().prime();
    await wait(200);
    window.removeEventListener('unhandledrejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('after a tap', () => {
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
  afterEach(() => air.stop());

  it('a sound is heard from its start to its end', async () => {
    const { signals, events } = told();
    await audioPlayer().play({ ...beep(), url: urlOf(tones([440, 0.8])) }, signals);
    expect(events.map(({ said }) => said)).toEqual(['start']);
    // A machine with much to do tells the start late.
    const spent = performance.now() - events[0]!.at;
    expect(spent).toBeGreaterThan(500);
    expect(spent).toBeLessThan(1600);
    expect(air.loud().length).toBeGreaterThan(10);
    expect(air.pitchSince(0)).toBeGreaterThan(380);
    expect(air.pitchSince(0)).toBeLessThan(500);
  });

  it('one element plays everything, and silence first where asked', async () => {
    const player = audioPlayer();
    player.prime();
    expect(air.elements[0]!.src).toMatch(/^data:audio\/wav/);
    await vi.waitFor(() => expect(air.elements[0]!.ended).toBe(true));
    expect(air.loud()).toEqual([]);
    await player.play(beep(), told().signals);
    await player.play(beep(), told().signals);
    expect(air.elements).toHaveLength(1);
    // Unlocked once, for good.
    const { src } = air.elements[0]!;
    player.prime();
    expect(air.elements[0]!.src).toBe(src);
  });

  it('unlocking never cuts off what is being spoken', async () => {
    const player = audioPlayer();
    const { signals } = told();
    const sound = beep();
    const playing = player.play(sound, signals);
    player.prime();
    expect(air.elements[0]!.src).toBe(sound.url);
    await playing;
  });

  it('is as loud as asked', async () => {
    const player = audioPlayer();
    const loudness = async (volume: number) => {
      const since = performance.now() + 150;
      await player.play({ ...beep(), volume }, told().signals);
      const all = air.loud().filter(({ at }) => at > since);
      return all.reduce((sum, one) => sum + one.loudness, 0) / all.length;
    };
    const full = await loudness(1);
    const half = await loudness(0.5);
    expect(full).toBeGreaterThan(0.2);
    expect(half / full).toBeGreaterThan(0.4);
    expect(half / full).toBeLessThan(0.6);
  });

  it('is as fast as asked, at its own pitch', async () => {
    const { signals, events } = told();
    const url = urlOf(tones([440, 1.2]));
    await audioPlayer().play({ url, rate: 2, volume: 1 }, signals);
    expect(performance.now() - events[0]!.at).toBeLessThan(1100);
    expect(air.pitchSince(0)).toBeLessThan(500);
  });

  it('words are told when they can be heard, each once', async () => {
    const { signals, events } = told();
    const marks = [
      { at: 0, index: 0, length: 1 },
      { at: 300, index: 1, length: 2 },
      { at: 600, index: 3, length: 1 },
      { at: 5000, index: 4, length: 1 },
    ];
    const url = urlOf(tones([440, 0.9]));
    await audioPlayer().play({ url, rate: 1, volume: 1, marks }, signals);
    expect(events.map(({ said }) => said)).toEqual(['start', '0+1', '1+2', '3+1']);
    const [start, , second, third] = events.map(({ at }) => at);
    expect(second! - start!).toBeGreaterThan(150);
    expect(third! - start!).toBeGreaterThan(450);
    expect(third! - second!).toBeGreaterThan(150);
    expect(third! - start!).toBeLessThan(850);
  });

  it('no word is told before anything is heard', async () => {
    const { signals, said } = told();
    const playing = audioPlayer().play(
      { ...beep(), marks: [{ at: 0, index: 0, length: 1 }] },
      signals,
    );
    air.elements[0]!.dispatchEvent(new Event('timeupdate'));
    expect(said()).toEqual([]);
    await playing;
    expect(said()).toEqual(['start', '0+1']);
  });

  it('falls silent at once when nobody wants to hear the rest', async () => {
    const { signals, said, control } = told();
    const marks = [{ at: 600, index: 0, length: 1 }];
    const url = urlOf(tones([440, 2]));
    const playing = audioPlayer().play({ url, rate: 1, volume: 1, marks }, signals);
    await vi.waitFor(() => expect(said()).toEqual(['start']));
    await wait(200);
    control.abort();
    expect(air.elements[0]!.paused).toBe(true);
    await playing;
    const silentFrom = performance.now() + 100;
    await wait(700);
    expect(air.loud().filter(({ at }) => at > silentFrom)).toEqual([]);
    expect(said()).toEqual(['start']);
    // The buttons of a headset find nothing to go on with.
    expect(air.elements[0]!.src).toBe('');
  });

  it('a word that ends the speech is the last one told', async () => {
    const { signals, said, control } = told();
    const marks = [1, 2, 3].map((index) => ({ at: 0, index, length: 1 }));
    const onWord = (index: number, length: number) => {
      signals.onWord(index, length);
      control.abort();
    };
    await audioPlayer().play({ ...beep(), marks }, { ...signals, onWord });
    expect(said()).toEqual(['start', '1+1']);
  });

  it('aborted before it began, nothing is touched', async () => {
    const { signals, control } = told();
    control.abort();
    await audioPlayer().play(beep(), signals);
    expect(air.elements).toEqual([]);
  });

  it('a part of a sound is heard, and nothing of the other parts', async () => {
    const player = audioPlayer();
    const url = urlOf(tones([300, 0.6], [700, 0.6], [1500, 0.6]));
    const part = async (from: number | undefined, to: number | undefined) => {
      const since = performance.now();
      await player.play({ url, from, to, rate: 1, volume: 1 }, told().signals);
      await wait(150);
      return { since, hz: Math.round(air.pitchSince(since) / 100) * 100 };
    };
    expect(await part(0.6, 1.2)).toMatchObject({ hz: 700 });
    expect(await part(1.2, undefined)).toMatchObject({ hz: 1500 });
    const { since, hz } = await part(undefined, 0.6);
    expect(hz).toBe(300);
    const strange = air.heard.filter(
      (one) => one.at > since && one.loudness > 0.05 && Math.abs(one.hz - 300) > 150,
    );
    // The end is found within a frame, and a test machine with much to do has slow ones.
    expect(strange.length).toBeLessThan(25);
  });

  it('taken away by the system it is interrupted, and does not go on by itself', async () => {
    const { signals, said } = told();
    const playing = audioPlayer().play({ ...beep(), url: urlOf(tones([440, 2])) }, signals);
    const failing = errorOf(playing);
    await vi.waitFor(() => expect(said()).toEqual(['start']));
    // What a call or pulled out headphones do to it.
    air.elements[0]!.pause();
    expect((await failing).fault).toBe('interrupted');
    await wait(300);
    expect(air.elements[0]!.paused).toBe(true);
    expect(air.elements[0]!.src).toBe('');
  });

  it('the next sound ends the one before', async () => {
    const player = audioPlayer();
    const first = told();
    const long = player.play({ ...beep(), url: urlOf(tones([440, 3])) }, first.signals);
    await vi.waitFor(() => expect(first.said()).toEqual(['start']));
    const second = told();
    const short = player.play(beep(), second.signals);
    await long;
    expect(second.said()).toEqual([]);
    await short;
    expect(second.said()).toEqual(['start']);
    first.control.abort();
    expect(air.elements).toHaveLength(1);
  });

  it('a file that is no sound fails with what the browser says', async () => {
    const url = urlOf(new Blob(['no sound'], { type: 'audio/wav' }));
    const error = await errorOf(audioPlayer().play({ ...beep(), url }, told().signals));
    expect(error.fault).toBe('failed');
    expect(error.message).toContain('MediaError 4');
  });

  it('plays again after it failed, from the same address too', async () => {
    const player = audioPlayer();
    const url = '/nowhere/to-be-found.mp3';
    await errorOf(player.play({ ...beep(), url }, told().signals));
    const error = await errorOf(player.play({ ...beep(), url }, told().signals));
    expect(error.message).toContain('MediaError 4');
    const { signals, said } = told();
    await player.play(beep(), signals);
    expect(said()).toEqual(['start']);
  });

  it('a sound that cannot come without a network says so', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const url = '/nowhere/to-be-found.mp3';
    const error = await errorOf(audioPlayer().play({ ...beep(), url }, told().signals));
    expect(error.fault).toBe('offline');
  });

  it('a sound that breaks off on its way says so', async () => {
    const { signals, said } = told();
    const failing = errorOf(audioPlayer().play(beep(), signals));
    await vi.waitFor(() => expect(said()).toEqual(['start']));
    const [element] = air.elements;
    // What a network that goes away does: only a server that hangs up could do it here.
    Object.defineProperty(element, 'error', { value: { code: 2, message: 'reset' } });
    element!.dispatchEvent(new Event('error'));
    expect(await failing).toMatchObject({
      fault: 'offline',
      message: 'offline: MediaError 2 reset',
    });
  });

  it('a download that stands still is no network, unless there is enough to go on', async () => {
    const player = audioPlayer();
    const { signals, said } = told();
    const playing = player.play(beep(), signals);
    await vi.waitFor(() => expect(said()).toEqual(['start']));
    air.elements[0]!.dispatchEvent(new Event('stalled'));
    await playing;
    const stuck = errorOf(player.play(beep(), told().signals));
    air.elements[0]!.dispatchEvent(new Event('stalled'));
    expect((await stuck).fault).toBe('offline');
  });

  it.each([
    'data:audio/wav;base64,UklGRg==',
    'javascript:alert(1)',
    'http://other.example/sound.mp3',
    'file:///etc/passwd',
    'ftp://other.example/sound.mp3',
    'https://',
  ])('%s is refused, and nothing is loaded', async (url) => {
    const error = await errorOf(audioPlayer().play({ ...beep(), url }, told().signals));
    expect(error.fault).toBe('failed');
    expect(error.message).toContain('https:');
    expect(air.elements).toEqual([]);
  });
});

it('where there is no sound at all the engine is absent', async () => {
  const { Audio } = window;
  Reflect.deleteProperty(window, 'Audio');
  const player = audioPlayer();
  player.prime();
  const error = await errorOf(player.play(beep(), told().signals));
  window.Audio = Audio;
  expect(error.fault).toBe('absent');
});
