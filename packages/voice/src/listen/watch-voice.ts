/** How often the loudness is looked at (ms). */
const everyMs = 100;
/** Silence this long ends a voice; the listener then waits on (ms). */
const gapMs = 300;
/** Quieter than this nobody speaks into a phone (root mean square, 0 to 1). */
const floor = 0.012;
/** A voice is this much louder than the room. */
const above = 3;

/**
 * Tells when a voice begins and ends, by loudness above that of the room. Recognisers that answer
 * only at the end need it: nothing else says that the person has finished (V-03).
 *
 * @returns a function that stops; without Web Audio it tells nothing, and the person taps to finish
 */
export function watchVoice(stream: MediaStream, onSound: (isVoice: boolean) => void): () => void {
  const { AudioContext: Context = undefined } = globalThis as Partial<typeof globalThis>;
  if (!Context) return () => {};
  const context = new Context();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  void context.resume().catch(() => {});
  // Safari 14.0 has no getFloatTimeDomainData.
  const samples = new Uint8Array(analyser.fftSize);
  let room = 1;
  let isVoice = false;
  let quietMs = 0;
  const timer = setInterval(() => {
    if (context.state !== 'running') return;
    analyser.getByteTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + ((sample - 128) / 128) ** 2, 0);
    const loudness = Math.sqrt(power / samples.length);
    // The room is the quietest it has been; it slowly forgets, because people walk about.
    room = Math.min(room * 1.01, Math.max(loudness, floor / above));
    const isLoud = loudness > Math.max(floor, room * above);
    quietMs = isLoud ? 0 : quietMs + everyMs;
    if (isLoud !== isVoice && (isLoud || quietMs >= gapMs)) {
      isVoice = isLoud;
      onSound(isVoice);
    }
  }, everyMs);
  return () => {
    clearInterval(timer);
    void context.close().catch(() => {});
  };
}
