import { wavOf } from './wav.ts';

/** A tone: its pitch (Hz) and how long it lasts (s). */
export type Tone = readonly [hz: number, seconds: number];

/** For tests: a sound made of tones, one after the other. */
export function tones(...all: readonly Tone[]): Blob {
  const rate = 22_050;
  const parts = all.map(([hz, seconds]) =>
    Int16Array.from({ length: rate * seconds }, (_, at) =>
      Math.round(Math.sin((at / rate) * hz * 2 * Math.PI) * 12_000),
    ),
  );
  return wavOf(parts, rate);
}

/** What was in the air at one moment. */
export interface Heard {
  /** Since the page began (ms). */
  readonly at: number;
  /** Root mean square, 0 to 1. */
  readonly loudness: number;
  /** Of the loudest pure tone, by its zero crossings (Hz). */
  readonly hz: number;
}

/**
 * For tests: sends every audio element made from now on through an analyser, so that what is
 * measured is what goes to the loudspeaker and not what was meant to. Needs a tap before.
 */
export async function listenIn() {
  const context = new AudioContext();
  await context.resume();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  analyser.connect(context.destination);
  const elements: HTMLAudioElement[] = [];
  const heard: Heard[] = [];
  const Original = window.Audio;
  window.Audio = function Listened(src?: string) {
    const element = new Original(src);
    context.createMediaElementSource(element).connect(analyser);
    elements.push(element);
    return element;
  } as unknown as typeof Audio;
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    const crossings = samples.filter((sample, at) => at > 0 && samples[at - 1]! < 0 && sample >= 0);
    heard.push({
      at: performance.now(),
      loudness: Math.sqrt(power),
      hz: (crossings.length * context.sampleRate) / samples.length,
    });
  }, 10);
  return {
    elements,
    heard,
    /** Moments at which something could be heard. */
    loud: () => heard.filter(({ loudness }) => loudness > 0.01),
    /** The pitch that was heard most of the time since a moment (Hz). */
    pitchSince(moment: number) {
      const pitches = heard
        .filter(({ at, loudness }) => at > moment && loudness > 0.01)
        .map(({ hz }) => hz)
        .sort((one, other) => one - other);
      return pitches[Math.floor(pitches.length / 2)] ?? 0;
    },
    async stop() {
      clearInterval(timer);
      window.Audio = Original;
      await context.close();
    },
  };
}
