'use client';
import { Check, Mic, X } from 'lucide-react';
import { forwardRef, useId, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { hearingWords } from '@care-mode/voice/listen';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { voiceInputWords } from '../messages/zh-cn/voice-input';
import { useCareProfile } from '../provider/use-care-profile';
import { inOneLine } from '../voice/in-one-line';
import { useKeptFocus } from '../voice/use-kept-focus';
import { useVoiceInput } from '../voice/use-voice-input';
import { VoiceInputButtonRoot } from './voice-input-button.styles';
import type { CareProfile } from '@care-mode/core';

/** Props of {@link VoiceInputButton}. */
export interface VoiceInputButtonProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'onText'
> {
  /** Called with what was heard, once the person has finished. */
  onText: (text: string, alternatives: readonly string[]) => void;
  /**
   * Words of the button.
   * @default 用嘴说, in the language of the scope
   */
  label?: ReactNode;
  /**
   * Another way, shown after three failures in a row (V-05): a phone number to a person, for
   * instance `<Button asChild><a href="tel:12345">打人工电话</a></Button>`.
   */
  otherWay?: ReactNode;
  /** Id of the question that is answered: added to the name of the button, which is the same everywhere. */
  questionId?: string | undefined;
  /** What became of what was heard, for instance that it does not fit. Announced where it appears. */
  note?: ReactNode;
}

const localeOf = ({ locale }: CareProfile) => locale;

/**
 * Listens when it is pressed, shows what it hears while it hears it, and waits for slow speakers
 * (G-07, V-03, K-03). Everything that can go wrong is said in words, with a way on. Renders a
 * `<section>`; it needs a `VoiceProvider`.
 */
export const VoiceInputButton = /* @__PURE__ */ forwardRef<HTMLElement, VoiceInputButtonProps>(
  function VoiceInputButton({ onText, label, otherWay, questionId, note, ...rest }, ref) {
    const say = useWords(voiceInputWords);
    const locale = useCareProfile(localeOf);
    const input = useVoiceInput({ onText });
    const { status, transcript, problem, isOut, sendsSound } = input;
    const isListening = status === 'starting' || status === 'listening';
    const isBusy = isListening || status === 'working';
    // What a person can mend in the settings is not their way of speaking.
    const isUnclear = problem === 'nothing-heard' || problem === 'failed';
    const words = problem && hearingWords(isOut && isUnclear ? 'isOut' : problem, locale);
    const main = useRef<HTMLButtonElement>(null);
    const mainId = useId();
    const keptFocus = useKeptFocus(() => main.current);
    return (
      <VoiceInputButtonRoot data-care-voice-control="" {...mergeProps(rest, keptFocus)} ref={ref}>
        <div data-part="ways">
          {/* One button whose words change: focus stays where the person pressed. */}
          <Button
            ref={main}
            id={mainId}
            aria-labelledby={questionId && `${mainId} ${questionId}`}
            // A trembling hand would end what it has just begun.
            forgivesDoubleTap
            icon={isListening ? Check : Mic}
            variant={isListening ? 'primary' : 'secondary'}
            isLoading={status === 'working'}
            onClick={isListening ? input.stop : input.start}
          >
            {isListening
              ? say('voiceInput.done')
              : status === 'working'
                ? say('voiceInput.working')
                : (label ?? say('voiceInput.start'))}
          </Button>
          {isBusy && (
            <Button variant="quiet" icon={X} onClick={input.cancel}>
              {say('voiceInput.cancel')}
            </Button>
          )}
          {isOut && !isBusy && otherWay}
        </div>
        <div data-part="state" role="status">
          {status === 'starting' && <p>{say('voiceInput.starting')}</p>}
          {status === 'listening' && !transcript && <p>{say('voiceInput.listening')}</p>}
          {isListening && sendsSound && <p data-part="note">{say('voiceInput.sends')}</p>}
          {words ? <p>{inOneLine(words)}</p> : note && !isBusy && <p>{note}</p>}
        </div>
        {/* No live region: it would be read out over the person's own voice. */}
        {isBusy && transcript && <p data-part="heard">{transcript}</p>}
      </VoiceInputButtonRoot>
    );
  },
);
