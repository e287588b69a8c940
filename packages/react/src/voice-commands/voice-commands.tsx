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
import { walkRegion } from '@care-mode/voice';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { voiceCommandsWords } from '../messages/zh-cn/voice-commands';
import { Arriving } from '../provider/arriving';
import { useCareStore } from '../provider/context';
import { useCareProfile } from '../provider/use-care-profile';
import { useVoice } from '../voice/context';
import { useKeptFocus } from '../voice/use-kept-focus';
import { VoiceInputButton } from '../voice-input-button';
import { VoiceCommandsRoot } from './voice-commands.styles';
import { whenIdle } from './when-idle';
import type { Readings } from '../voice/voice';
import type { CareProfile, CareSettings } from '@care-mode/core';
import type {
  BuiltInActions,
  CommandOption,
  CommandResult,
  Commands,
  nameControls,
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

/** What comes with the first word. */
interface Loaded {
  readonly commands: Commands;
  readonly nameControls: typeof nameControls;
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
    const store = useCareStore();
    const orders = [...examples, say('voiceCommands.human'), say('voiceCommands.help')];
    const sayable = `${say('voiceCommands.youCanSay')} ${orders.join(', ')}`;
    const ways = useRef({ onHuman, onHelp, sayable });
    useEffect(() => {
      ways.current = { onHuman, onHelp, sayable };
    });
    /** What was spoken last, or answered without a voice: 再说一遍 asks for it. */
    const told = useRef('');
    useEffect(
      () =>
        voice?.speaker.subscribe(() => {
          const { status, text } = voice.speaker.get();
          if (status !== 'silent') told.current = text;
        }),
      [voice],
    );
    const loaded = useRef<Promise<Loaded> | null>(null);
    const controlsIn = useRef<Loaded['nameControls']>(() => []);
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
        repeat: () => void voice?.speaker.say(told.current || ways.current.sayable),
        read: () => voice && readAloud(voice.readings, store.get().locale),
        back: () => history.back(),
        down: () => window.scrollBy(0, window.innerHeight * 0.8),
        up: () => window.scrollBy(0, window.innerHeight * -0.8),
      });
      try {
        const { commands, nameControls } = await loaded.current;
        controlsIn.current = nameControls;
        for (const take of takeAway.current) take();
        takeAway.current = [...(voice?.commands ?? [])].map((command) =>
          commands.register(command),
        );
        return commands;
      } catch (error) {
        loaded.current = null;
        throw error;
      }
    }, [voice, store]);

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
      if (!voice) return;
      // An answer would silence what was just begun, and speak to who asked for silence.
      const isHeard = voice.speaker.get().status !== 'silent';
      if (result.kind === 'done' && (isHeard || result.id === '@stop')) return;
      if (isSpoken) void voice.speaker.say(wordsOf(result, said));
      else told.current = wordsOf(result, said);
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
        ({ commands }) => commands.cancel(),
        () => {},
      );
    }, []);

    // What has left the page can no longer be chosen, nor what is called otherwise by now.
    useEffect(() => {
      if (!voice || !answer || askedBy(answer).length === 0) return undefined;
      const observer = new MutationObserver(() => {
        if (!isOpen(answer, voice.commands, controlsIn.current)) withdraw();
      });
      const roots = askedBy(answer).map(({ element }) => element?.getRootNode() ?? document);
      for (const root of new Set([document, ...roots])) observer.observe(root, naming);
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
          {orders.map((example) => (
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
                  if (isOpen(answer!, voice?.commands, controlsIn.current)) result.confirm();
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

/** What may change the name of a control, or take it out of use. */
const naming: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
    'alt',
    'aria-disabled',
    'aria-hidden',
    'aria-label',
    'aria-labelledby',
    'disabled',
    'hidden',
    'inert',
    'placeholder',
    'title',
    'value',
  ],
};

/** What a question is about; nothing where none was asked. */
function askedBy({ result }: Answer): readonly Pick<CommandOption, 'name' | 'element'>[] {
  if (result.kind === 'choice') return result.options;
  return result.kind === 'confirm' ? [result] : [];
}

/** Whether what it asks about is still on the page, and still called so. */
function isOpen(
  answer: Answer,
  commands: ReadonlySet<VoiceCommand> | undefined,
  controlsIn: Loaded['nameControls'],
): boolean {
  if (answer.command && !commands?.has(answer.command)) return false;
  return askedBy(answer).every(
    ({ name, element }) =>
      !element ||
      (element.isConnected &&
        // What is in a frame stays connected when the frame is taken away.
        element.ownerDocument.defaultView !== null &&
        controlsIn(element).some((one) => one.element === element && one.names.includes(name))),
  );
}

/** Name among the texts that can be read; an app gives its own others. */
const wholePage = '@page';

/** Goes on with what was read last, else reads the only text there is, else the page. */
function readAloud(readings: Readings, locale: CareSettings['locale']): void {
  const texts = readings.here().filter((name) => name !== wholePage);
  const current = readings.current();
  const name = texts.length === 1 ? texts[0] : texts.find((one) => one === current);
  if (name !== undefined) {
    readings.read(name, readings.placeOf(name));
    return;
  }
  readings.register(wholePage, () =>
    walkRegion(document.querySelector('main, [role=main]') ?? document.body, {
      navigation: 'skip',
      locale,
    }),
  );
  readings.read(wholePage);
}

// They measure with the code of the commands, which has come by then.
const loadBadges = () => import('./number-badges').then((module) => module.NumberBadges);
const loadFrame = () => import('./meant-frame').then((module) => module.MeantFrame);

/** The matcher and the sounds of Chinese are large: who never speaks does not load them. */
async function load(builtIn: BuiltInActions): Promise<Loaded> {
  const [{ createCommands, nameControls }, sounds] = await Promise.all([
    import('@care-mode/voice/commands'),
    // Without them only what is written alike is understood.
    import('@care-mode/voice/commands/sounds').then(
      ({ pinyinSounds }) => pinyinSounds,
      () => undefined,
    ),
  ]);
  return { commands: createCommands({ builtIn, sounds }), nameControls };
}
