import { describableAt } from '../say/describable-at.ts';
import { describeElement } from '../say/describe.ts';
import { watchPointing } from './watch-pointing.ts';
import type { Reader } from '../reader/reader.ts';
import type { Speaker, SpeechSettings } from '../speaker/speaker.ts';

/** How pointing is read. */
export interface PointToReadOptions {
  /** Who says it. */
  readonly speaker: Pick<Speaker, 'say'>;
  /** Language of the words about a control: `store.get`. */
  readonly settings: () => Pick<SpeechSettings, 'locale'>;
  /** While it reads, only a tap is heard: a mouse that lies somewhere does not cut it off. */
  readonly reader?: Pick<Reader, 'get'> | undefined;
  /** Where it works. @default the document */
  readonly within?: Document | Element | undefined;
}

/**
 * Says what a finger taps, a mouse rests on or the keyboard moves to (指读, W-06): the name, role and
 * state that a screen reader would get, so it works for controls nobody here wrote. A press still
 * does what it always does. Elements in `[data-care-voice-control]` control the voice and are left
 * out.
 *
 * @returns a function that stops
 */
export function pointToRead({
  speaker,
  settings,
  reader,
  within = document,
}: PointToReadOptions): () => void {
  return watchPointing(within, (target, isTap) => {
    const isReading = /^(?:starting|reading)$/.test(reader?.get().status ?? '');
    const element = describableAt(target);
    if (!element || (isReading && !isTap)) return;
    // They would talk over what they just did.
    if (element.closest('[data-care-voice-control]')) return;
    const { text } = describeElement(element, { locale: settings().locale });
    if (text) void speaker.say(text);
  });
}
