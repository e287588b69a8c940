'use client';
import { X } from 'lucide-react';
import {
  forwardRef,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
} from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { voiceCommandsWords } from '../messages/zh-cn/voice-commands';
import { Arriving } from '../provider/arriving';
import { useCareProfile } from '../provider/use-care-profile';
import { useVoice } from '../voice/context';
import { useKeptFocus } from '../voice/use-kept-focus';
import { VoiceInputButton } from '../voice-input-button';
import { VoiceCommandsRoot } from './voice-commands.styles';
import { whenIdle } from './when-idle';
import type { CareProfile } from '@care-mode/core';
import type {
  BuiltInActions,
  CommandResult,
  Commands,
  VoiceCommand,
} from '@care-mode/voice/commands';

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

const isOn = ({ voice }: CareProfile) => voice !== 'off';

interface Answer {
  readonly result: CommandResult;
  readonly said: string;
  /** What was meant, if a component added it. */
  readonly command: VoiceCommand | undefined;
}

/**
 * Presses what a person names: buttons, links and fields by the words on them, and what
 * `useVoiceCommand` added. Where two are meant, they get numbers; what cannot be undone is only done
 * by a tap (V-04). With voice on its answers are spoken, otherwise announced. Renders a
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
    const takeAway = useRef<readonly (() => void)[]>([]);
    const [answer, setAnswer] = useState<Answer | null>(null);
    const isSpoken = useCareProfile(isOn);
    const input = useRef<HTMLElement>(null);
    const keptFocus = useKeptFocus(() => input.current?.querySelector('button'));

    /** What can be said on the page as it is now. Rejects without network, and asks again next time. */
    const ready = useCallback(async () => {
      loaded.current ??= load({
        human: () => ways.current.onHuman(),
        help: () => ways.current.onHelp(),
        stop: () => voice?.readings.reader.stop(),
        back: () => history.back(),
        down: () => window.scrollBy(0, window.innerHeight * 0.8),
        up: () => window.scrollBy(0, window.innerHeight * -0.8),
      });
      try {
        const commands = await loaded.current;
        for (const take of takeAway.current) take();
        takeAway.current = [...(voice?.commands ?? [])].map((command) =>
          commands.register(command),
        );
        return commands;
      } catch (error) {
        loaded.current = null;
        throw error;
      }
    }, [voice]);

    /** Nobody waits for the dictionary after the first word. */
    const prepare = useCallback(() => {
      ready().then(
        (commands) => commands.prepare(),
        () => {},
      );
    }, [ready]);
    useEffect(() => (isSpoken ? whenIdle(prepare) : undefined), [isSpoken, prepare]);

    async function hear(said: string, alternatives: readonly string[]) {
      let result: CommandResult;
      try {
        result = (await ready()).hear([said, ...alternatives]);
      } catch {
        // No network, or a page that breaks when it is looked at: the person gets an answer.
        result = { kind: 'nothing', failures: 1, isOut: false };
      }
      tell(result, said);
    }

    function tell(result: CommandResult, said: string) {
      const command = [...(voice?.commands ?? [])].find(
        ({ id }) => 'id' in result && id === result.id,
      );
      setAnswer({ result, said, command });
      if (!voice || !isSpoken) return;
      // An answer would silence what was just begun, and speak to who asked for silence.
      const isHeard = voice.speaker.get().status !== 'silent';
      if (result.kind === 'done' && (isHeard || result.id === '@stop')) return;
      void voice.speaker.say(wordsOf(result, said));
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

    const withdraw = useCallback(() => {
      setAnswer(null);
      loaded.current?.then(
        (commands) => commands.cancel(),
        () => {},
      );
    }, []);

    // What a route change took away can no longer be chosen.
    useEffect(() => {
      if (!voice || !answer || !isQuestion(answer)) return undefined;
      const observer = new MutationObserver(() => {
        if (!isOpen(answer, voice.commands)) withdraw();
      });
      observer.observe(document, { childList: true, subtree: true });
      return () => observer.disconnect();
    }, [voice, answer, withdraw]);

    const result = answer?.result;
    return (
      <VoiceCommandsRoot data-care-voice-control="" {...mergeProps(rest, keptFocus)} ref={ref}>
        <VoiceInputButton
          ref={input}
          label={say('voiceCommands.start')}
          onText={hear}
          // Whatever page it is by now: its names are sounded while the person speaks.
          onClick={prepare}
          otherWay={<Button onClick={onHuman}>{say('voiceCommands.human')}</Button>}
        />
        <p data-part="examples">
          {say('voiceCommands.youCanSay')}
          {[...examples, say('voiceCommands.human'), say('voiceCommands.help')].map((example) => (
            <q key={example}>{example}</q>
          ))}
        </p>
        {/* What is spoken is not announced as well. */}
        <p data-part="answer" role={isSpoken ? undefined : 'status'}>
          {answer && wordsOf(answer.result, answer.said)}
        </p>
        {result?.kind === 'nothing' && result.isOut && (
          <div data-part="ways">
            <Button onClick={onHuman}>{say('voiceCommands.human')}</Button>
          </div>
        )}
        {result?.kind === 'choice' && (
          <>
            <Arriving load={loadBadges} give={{ options: result.options }} />
            <div data-part="ways">
              {result.options.map((option) => (
                <Button
                  key={option.number}
                  onClick={() => {
                    tell(option.choose(), option.name);
                  }}
                >
                  {option.number}. {option.name}
                </Button>
              ))}
              <Button variant="quiet" icon={X} onClick={withdraw}>
                {say('voiceCommands.cancel')}
              </Button>
            </div>
          </>
        )}
        {result?.kind === 'confirm' && (
          <>
            {result.element && <Arriving load={loadFrame} give={{ element: result.element }} />}
            <div data-part="ways">
              <Button
                variant="primary"
                onClick={() => {
                  if (isOpen(answer!, voice?.commands)) result.confirm();
                  withdraw();
                }}
              >
                {result.name}
              </Button>
              <Button variant="quiet" icon={X} onClick={withdraw}>
                {say('voiceCommands.cancel')}
              </Button>
            </div>
          </>
        )}
      </VoiceCommandsRoot>
    );
  },
);

function isQuestion({ result }: Answer): boolean {
  return result.kind === 'choice' || result.kind === 'confirm';
}

/** Whether what it asks about is still on the page. */
function isOpen({ result, command }: Answer, commands?: ReadonlySet<VoiceCommand>): boolean {
  if (result.kind === 'choice') {
    return result.options.every(({ element }) => element?.isConnected !== false);
  }
  if (result.kind === 'confirm' && result.element?.isConnected === false) return false;
  return !command || Boolean(commands?.has(command));
}

// They measure with the code of the commands, which has come by then.
const loadBadges = () => import('./number-badges').then((module) => module.NumberBadges);
const loadFrame = () => import('./meant-frame').then((module) => module.MeantFrame);

/** The matcher and the sounds of Chinese are large: who never speaks does not load them. */
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
