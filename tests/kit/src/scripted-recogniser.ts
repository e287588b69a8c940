import { HearingError, type HearingSignals, type Recogniser } from '@care-mode/voice/listen';
import { act } from 'react';

/** A recogniser that hears what a test tells it to: what a microphone hears cannot be had here. */
export function scriptedRecogniser(sendsSound = false) {
  let signals: HearingSignals | undefined;
  let fail: ((error: Error) => void) | undefined;
  const recogniser: Recogniser = {
    name: 'scripted',
    sendsSound,
    check: () => Promise.resolve(null),
    listen: (_, given) =>
      new Promise((resolve, reject) => {
        signals = given;
        fail = reject;
        given.signal.addEventListener('abort', () => resolve());
        given.enough.addEventListener('abort', () => resolve());
        given.onStart();
      }),
  };
  return {
    recogniser,
    hear: (text: string) =>
      act(() => signals!.onTranscript({ text, isFinal: true, alternatives: [] })),
    fail: (fault: ConstructorParameters<typeof HearingError>[0]) =>
      act(async () => fail!(new HearingError(fault))),
  };
}
