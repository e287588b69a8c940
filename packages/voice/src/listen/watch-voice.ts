/** How often the loudness is looked at (ms). */
const everyMs = 100;
/** Silence this long ends a voice; the listener then waits on (ms). */
const gapMs = 300;
/** A browser that does not measure by then will not (ms). */
const waitMs = 1000;
/** Quieter than this nobody speaks into a phone (root mean square, 0 to 1). */
const floor = 0.012;
/** A voice is this much louder than the room. */
const above = 3;

/**
 * Tells when a voice begins and ends, by loudness above that of the room. Recognisers that answer
 * only at the end need it: nothing else says that the person has finished (V-03).
 *
 * @returns a function that stops; where loudness cannot be measured it says that a voice is there, so
 *   that nobody is cut off and the person taps to finish (K-03)
 */
export function watchVoice(stream: MediaStream, onSound: (isVoice: boolean) => void): () => void {
  try {
    return measureVoice(stream, onSound);
  } catch {
    onSound(true);
    return () => {};
  }
}

type Contexts = Partial<Record<'AudioContext' | 'webkitAudioContext', typeof AudioContext>>;

function measureVoice(stream: MediaStream, onSound: (isVoice: boolean) => void): () => void {
  // Safari 14.0 knows the second name only. With neither, this throws.
  const { AudioContext: Context, webkitAudioContext } = globalThis as Contexts;
  const context = new (Context ?? webkitAudioContext)!();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  void context.resume().catch(() => {});
  const began = Date.now();
  // Safari 14.0 has no getFloatTimeDomainData.
  const samples = new Uint8Array(analyser.fftSize);
  let room = 1;
  let isVoice = false;
  let quietMs = 0;
  const timer = setInterval(() => {
    if (context.state !== 'running') {
      if (!isVoice && Date.now() - began > waitMs) {
        isVoice = true;
        onSound(true);
      }
      return;
    }
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
