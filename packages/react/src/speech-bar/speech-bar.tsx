'use client';
import {
  AudioLines,
  Pause,
  Play,
  Rabbit,
  SkipBack,
  SkipForward,
  Square,
  Turtle,
  Volume1,
  Volume2,
} from 'lucide-react';
import { forwardRef, useId, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { IconButton } from '../icon-button';
import { useWords } from '../messages/use-words';
import { speechWords } from '../messages/zh-cn/speech';
import { useCareMode } from '../provider/use-care-mode';
import { useVoice } from '../voice/context';
import { notReading, silent } from '../voice/silent';
import { useKeptFocus } from '../voice/use-kept-focus';
import { useWatched } from '../voice/use-watched';
import { SpeechBarRoot } from './speech-bar.styles';

/** Props of {@link SpeechBar}. */
export type SpeechBarProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

/** Steps of speed and loudness a person can tell apart (V-01). */
const rates = [0.5, 0.7, 0.9, 1, 1.2, 1.5, 2];
const volumes = [0.25, 0.5, 0.75, 1];

/**
 * Stops, pauses and moves what is being read; in sight from the first sound to the last (C-10), and
 * gone when there is nothing to stop. `VoiceProvider` shows one by itself. Renders a `<section>`.
 */
export const SpeechBar = /* @__PURE__ */ forwardRef<HTMLElement, SpeechBarProps>(
  function SpeechBar(props, ref) {
    const say = useWords(speechWords);
    const soundId = useId();
    const [isSoundOpen, setIsSoundOpen] = useState(false);
    const voice = useVoice('SpeechBar');
    const readings = voice?.readings;
    const reader = readings?.reader;
    const { status } = useWatched(reader, notReading);
    const isHere = useWatched(readings?.isHere, false);
    const main = useRef<HTMLButtonElement>(null);
    const keptFocus = useKeptFocus(() => main.current);
    const isSpeaking = useWatched(voice?.speaker, silent).status !== 'silent';
    const { profile, set, isLocked } = useCareMode();
    const isRunning = status === 'starting' || status === 'reading';
    const isReading = isRunning || status === 'paused';
    if (!isReading && !isSpeaking) return null;
    // What was read may stand on another page: then there is nothing to move in.
    const canMove = isReading && isHere;

    const stop = () => {
      reader?.stop();
      voice?.speaker.stop();
    };
    return (
      <SpeechBarRoot
        aria-label={say('speech.read')}
        data-care-voice-control=""
        {...mergeProps(props, keptFocus)}
        ref={ref}
      >
        <div data-part="controls">
          {/* First what ends or holds the voice: on any screen both are in sight. */}
          {canMove && (
            <IconButton
              data-part="main"
              icon={isRunning ? Pause : Play}
              label={isRunning ? say('speech.pause') : say('speech.continue')}
              variant="primary"
              onClick={isRunning ? reader?.pause : readings?.resume}
            />
          )}
          <IconButton
            ref={main}
            data-part="main"
            icon={Square}
            label={say('speech.stop')}
            onClick={stop}
          />
          {canMove && (
            <>
              <IconButton
                icon={SkipBack}
                label={say('speech.previous')}
                onClick={readings?.previous}
              />
              <IconButton icon={SkipForward} label={say('speech.next')} onClick={readings?.next} />
              <IconButton
                icon={AudioLines}
                label={say('speech.sound')}
                aria-expanded={isSoundOpen}
                aria-controls={soundId}
                onClick={() => setIsSoundOpen(!isSoundOpen)}
              />
            </>
          )}
        </div>
        <div data-part="controls" id={soundId} hidden={!(canMove && isSoundOpen)}>
          {/* At an end they stay focusable, so that a keyboard does not lose its place. */}
          <IconButton
            icon={Turtle}
            label={say('speech.slower')}
            aria-disabled={isLocked('voiceRate') || profile.voiceRate <= rates[0]! || undefined}
            onClick={() => set({ voiceRate: step(rates, profile.voiceRate, -1) })}
          />
          <IconButton
            icon={Rabbit}
            label={say('speech.faster')}
            aria-disabled={
              isLocked('voiceRate') || profile.voiceRate >= rates[rates.length - 1]! || undefined
            }
            onClick={() => set({ voiceRate: step(rates, profile.voiceRate, 1) })}
          />
          <IconButton
            icon={Volume1}
            label={say('speech.quieter')}
            aria-disabled={
              isLocked('voiceVolume') || profile.voiceVolume <= volumes[0]! || undefined
            }
            onClick={() => set({ voiceVolume: step(volumes, profile.voiceVolume, -1) })}
          />
          <IconButton
            icon={Volume2}
            label={say('speech.louder')}
            aria-disabled={isLocked('voiceVolume') || profile.voiceVolume >= 1 || undefined}
            onClick={() => set({ voiceVolume: step(volumes, profile.voiceVolume, 1) })}
          />
        </div>
      </SpeechBarRoot>
    );
  },
);

/** The next step in a direction; a value between two steps goes to the nearer one that way. */
function step(steps: readonly number[], now: number, by: 1 | -1): number {
  const further = steps.filter((one) => (by > 0 ? one > now : one < now));
  return (by > 0 ? further[0] : further[further.length - 1]) ?? now;
}
