'use client';
import { Pause, Play, RotateCcw, Volume2 } from 'lucide-react';
import {
  forwardRef,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { speechWords } from '../messages/zh-cn/speech';
import { SpeechFaultNote } from '../voice/speech-fault-note';
import { useKeptFocus } from '../voice/use-kept-focus';
import { useReadAloud, type ReadAloudOptions } from '../voice/use-read-aloud';
import { ReadAloudRoot } from './read-aloud.styles';

/** Props of {@link ReadAloud}. */
export interface ReadAloudProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, ReadAloudOptions {
  /** What is read: a ref to the element that holds the text. */
  region: RefObject<Element | null>;
  /**
   * Words of the button before anything was read.
   * @default 朗读, in the language of the scope
   */
  label?: ReactNode;
}

/**
 * The button that reads a region aloud (W-06): 朗读, then 暂停, then 接着读 and 从头读. The other
 * controls appear in the `SpeechBar`. Renders a `<div>`; it needs a `VoiceProvider`.
 */
export const ReadAloud = /* @__PURE__ */ forwardRef<HTMLDivElement, ReadAloudProps>(
  function ReadAloud({ region, name, navigation, label, ...rest }, ref) {
    const say = useWords(speechWords);
    const reading = useReadAloud(region, { name, navigation });
    const main = useRef<HTMLButtonElement>(null);
    const keptFocus = useKeptFocus(() => main.current);
    const isRunning = reading.status === 'starting' || reading.status === 'reading';
    return (
      <ReadAloudRoot data-care-voice-control="" {...mergeProps(rest, keptFocus)} ref={ref}>
        {/* One button whose words change: focus stays where the person pressed. */}
        <Button
          ref={main}
          // A trembling hand would pause what it has just begun.
          forgivesDoubleTap
          icon={isRunning ? Pause : reading.canContinue ? Play : Volume2}
          onClick={isRunning ? reading.pause : reading.start}
        >
          {isRunning
            ? say('speech.pause')
            : reading.canContinue
              ? say('speech.continue')
              : (label ?? say('speech.read'))}
        </Button>
        {reading.canContinue && (
          <Button variant="quiet" icon={RotateCcw} onClick={reading.startOver}>
            {say('speech.startOver')}
          </Button>
        )}
        <SpeechFaultNote fault={reading.fault} />
      </ReadAloudRoot>
    );
  },
);
