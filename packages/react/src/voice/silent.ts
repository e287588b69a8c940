import type { ReaderState, SpeakerState } from '@care-mode/voice';
import type { ListenerState } from '@care-mode/voice/listen';

/** Nothing is said: on the server, and without a `VoiceProvider`. */
export const silent: SpeakerState = { status: 'silent', text: '', engine: null, fault: null };

/** Nothing is read. */
export const notReading: ReaderState = {
  status: 'idle',
  place: { passage: 0, sentence: 0 },
  passage: null,
  sentence: null,
  word: null,
  fault: null,
};

/** Nobody listens. */
export const notListening: ListenerState = {
  status: 'idle',
  transcript: '',
  text: '',
  alternatives: [],
  problem: null,
  failures: 0,
  isOut: false,
  recogniser: null,
  sendsSound: false,
};
