'use client';
import { Square, Volume2 } from 'lucide-react';
import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../button';
import { useWords } from '../messages/use-words';
import { speechWords } from '../messages/zh-cn/speech';
import { useSpeech } from '../voice/use-speech';
import { SpeechFaultNote } from '../voice/speech-fault-note';

/** Props of {@link SpeakButton}. */
export interface SpeakButtonProps extends Omit<ButtonProps, 'asChild' | 'icon' | 'isLoading'> {
  /** What is said: a total, a verification code, an instruction. */
  text: string;
}

/**
 * Says one text when it is pressed, and stops when it is pressed again. Why nothing can be heard
 * appears in words below it. Renders a `<button>`; it needs a `VoiceProvider`.
 */
export const SpeakButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, SpeakButtonProps>(
  function SpeakButton({ text, children, onClick, ...rest }, ref) {
    const say = useWords(speechWords);
    const speech = useSpeech();
    const isMine = speech.text === text;
    const isSpoken = isMine && speech.isSpeaking;
    return (
      <>
        <Button
          data-care-voice-control=""
          // A trembling hand would silence what it has just begun.
          forgivesDoubleTap
          {...rest}
          icon={isSpoken ? Square : Volume2}
          onClick={(event) => {
            onClick?.(event);
            if (event.defaultPrevented) return;
            if (isSpoken) speech.stop();
            else void speech.say(text);
          }}
          ref={ref}
        >
          {isSpoken ? say('speech.stop') : (children ?? say('speech.readThis'))}
        </Button>
        <SpeechFaultNote fault={isMine ? speech.fault : null} />
      </>
    );
  },
);
