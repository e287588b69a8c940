'use client';
import { X } from 'lucide-react';
import { forwardRef, useEffect, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { voiceCommandsWords } from '../messages/zh-cn/voice-commands';
import { useVoice } from '../voice/context';
import { VoiceInputButton } from '../voice-input-button';
import { NumberBadges } from './number-badges';
import { VoiceCommandsRoot } from './voice-commands.styles';
import type { BuiltInActions, CommandResult, Commands } from '@care-mode/voice/commands';

/** Props of {@link VoiceCommands}. */
export interface VoiceCommandsProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Brings a person, whatever page it is (K-03): called for 人工. */
  onHuman: () => void;
  /** Shows help: called for 帮助. */
  onHelp: () => void;
  /**
   * Examples of what can be said, in sight before anybody speaks. Take words from the page itself.
   * @default 人工 and 帮助 alone
   */
  examples?: readonly string[];
}

/**
 * Presses what a person names: buttons, links and fields by the words on them, and what
 * `useVoiceCommand` added. Where two are meant, they get numbers; what cannot be undone is only done
 * by a tap (V-04). Each of its answers is read out when the person has voice on. Renders a
 * `<section>`; it needs a `VoiceProvider`.
 */
export const VoiceCommands = /* @__PURE__ */ forwardRef<HTMLElement, VoiceCommandsProps>(
  function VoiceCommands({ onHuman, onHelp, examples = [], ...rest }, ref) {
    const say = useWords(voiceCommandsWords);
    const voice = useVoice('VoiceCommands');
    const ways = useRef({ onHuman, onHelp });
    useEffect(() => {
      ways.current = { onHuman, onHelp };
    });
    const loaded = useRef<Promise<Commands> | null>(null);
    const [answer, setAnswer] = useState<{ result: CommandResult; said: string } | null>(null);

    async function hear(said: string, alternatives: readonly string[]) {
      loaded.current ??= load({
        human: () => ways.current.onHuman(),
        help: () => ways.current.onHelp(),
        stop: () => voice?.readings.reader.stop(),
        back: () => history.back(),
        down: () => window.scrollBy(0, window.innerHeight * 0.8),
        up: () => window.scrollBy(0, window.innerHeight * -0.8),
      });
      const commands = await loaded.current;
      const takeAway = [...(voice?.commands ?? [])].map((command) => commands.register(command));
      const result = commands.hear([said, ...alternatives]);
      for (const take of takeAway) take();
      tell(result, said);
    }

    function tell(result: CommandResult, said: string) {
      setAnswer({ result, said });
      void voice?.speaker.say(wordsOf(result, said));
    }

    function wordsOf(result: CommandResult, said: string): string {
      switch (result.kind) {
        case 'done':
          return say('voiceCommands.done', { name: result.name });
        case 'choice':
          return say('voiceCommands.choose');
        case 'confirm':
          return say('voiceCommands.confirm');
        case 'full-phrase':
          return say('voiceCommands.full', { phrase: result.phrase });
        case 'nothing':
          return say('voiceCommands.nothing', { said });
      }
    }

    const forget = () => setAnswer(null);
    const result = answer?.result;
    return (
      <VoiceCommandsRoot data-care-voice-control="" {...rest} ref={ref}>
        <VoiceInputButton
          label={say('voiceCommands.start')}
          onText={hear}
          otherWay={<Button onClick={onHuman}>{say('voiceCommands.human')}</Button>}
        />
        <p data-part="examples">
          {say('voiceCommands.youCanSay')}
          {[...examples, say('voiceCommands.human'), say('voiceCommands.help')].map((example) => (
            <q key={example}>{example}</q>
          ))}
        </p>
        <p role="status">{answer && wordsOf(answer.result, answer.said)}</p>
        {result?.kind === 'choice' && (
          <>
            <NumberBadges options={result.options} />
            <div data-part="ways">
              {result.options.map((option) => (
                <Button key={option.number} onClick={() => tell(option.choose(), option.name)}>
                  {option.number}. {option.name}
                </Button>
              ))}
              <Button variant="quiet" icon={X} onClick={forget}>
                {say('voiceCommands.cancel')}
              </Button>
            </div>
          </>
        )}
        {result?.kind === 'confirm' && (
          <div data-part="ways">
            <Button
              variant="primary"
              onClick={() => {
                result.confirm();
                forget();
              }}
            >
              {result.name}
            </Button>
            <Button variant="quiet" icon={X} onClick={forget}>
              {say('voiceCommands.cancel')}
            </Button>
          </div>
        )}
      </VoiceCommandsRoot>
    );
  },
);

/** The matcher and the sounds of Chinese are large: they come with the first word that was heard. */
async function load(builtIn: BuiltInActions): Promise<Commands> {
  const [{ createCommands }, sounds] = await Promise.all([
    import('@care-mode/voice/commands'),
    // Without them only what is written alike is understood.
    import('@care-mode/voice/commands/sounds').then(
      ({ pinyinSounds }) => pinyinSounds,
      () => undefined,
    ),
  ]);
  return createCommands({ builtIn, sounds });
}
