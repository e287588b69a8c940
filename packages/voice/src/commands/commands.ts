import { warnDev } from '@care-mode/core';
import { builtIns, type BuiltIn } from './built-in.ts';
import { matchUtterance, prepare, type Candidate, type Match } from './match.ts';
import { nameControls, type NamedControl } from './name-controls.ts';
import { tokensOf, type Sounds } from './tokens.ts';

/** More are not offered: nobody remembers ten numbers. */
const mostNumbers = 9;
/** Orders in a row that nobody understood, after which touch or a person is offered (V-05). */
const mostFailures = 3;

/** Work that nobody waits for is done in slices this long, so that no tap waits for it (ms). */
const sliceMs = 8;

/** Something an app lets people say. */
export interface VoiceCommand {
  /** Names it in results. */
  readonly id: string;
  /** What may be said for it. Each is said whole. */
  readonly phrases: readonly string[];
  /** Does it. What it throws is logged and ends nothing. */
  readonly run: () => void;
  /**
   * It cannot be taken back. It then needs the full phrase and a tap (V-04).
   * @default false
   */
  readonly isIrreversible?: boolean;
  /** What has to be said for it when it is irreversible. @default the first phrase */
  readonly fullPhrase?: string;
}

/** What was said, and what came of it. */
export type CommandResult =
  | { readonly kind: 'done'; readonly id: string; readonly name: string }
  /** Several can be meant: number them on the page. The next words choose one, or a tap does. */
  | { readonly kind: 'choice'; readonly options: readonly CommandOption[] }
  /** Cannot be taken back: ask, and call `confirm` within the tap of the person. Words never do. */
  | { readonly kind: 'confirm'; readonly id: string; readonly name: string; confirm(): void }
  /** Cannot be taken back, and was not said in full: tell the person what to say. */
  | { readonly kind: 'full-phrase'; readonly id: string; readonly phrase: string }
  /** Nothing was meant, or nothing here. `isOut`: three times in a row (V-05). */
  | { readonly kind: 'nothing'; readonly failures: number; readonly isOut: boolean };

/** One of several that can be meant. */
export interface CommandOption {
  /** What to say for it, 1 to 9. */
  readonly number: number;
  readonly id: string;
  readonly name: string;
  /** The control on the page; a command has none. */
  readonly element: HTMLElement | null;
  /** A tap on it. */
  choose(): CommandResult;
}

/** How spoken commands are made. */
export interface CommandsOptions {
  /** What the app lets people say from the start. @default none */
  readonly commands?: readonly VoiceCommand[];
  /** What each built-in word does; one without a function is not offered. */
  readonly builtIn: BuiltInActions;
  /** Region whose controls can be said by name. @default the document, at the time */
  readonly root?: () => Document | Element;
  /** How characters sound. @default none: only what is written alike is understood */
  readonly sounds?: Sounds | undefined;
  /**
   * Whether pressing a control cannot be taken back, so that its whole name has to be said and a tap
   * confirms it (V-04). @default isIrreversibleName
   */
  readonly isIrreversible?: (name: string, element: HTMLElement) => boolean;
}

/** What built-in words do. A person and help can always be asked for (K-03), so these are needed. */
export type BuiltInActions = { readonly [Name in 'human' | 'help']: () => void } & {
  readonly [Name in Exclude<BuiltIn, 'human' | 'help'>]?: () => void;
};

/** Spoken commands of a page. */
export interface Commands {
  /**
   * Adds a command, for as long as it makes sense.
   *
   * @returns a function that takes it away
   */
  register(command: VoiceCommand): () => void;
  /**
   * Does what was said.
   *
   * @param said - The transcript; or it and other readings of the same sound, likeliest first.
   */
  hear(said: string | readonly string[]): CommandResult;
  /** What may be said now: for help. */
  list(): readonly string[];
  /** From now on characters are known by their sound. Call it when the dictionary has come. */
  setSounds(sounds: Sounds): void;
  /** Takes numbers off the page. */
  cancel(): void;
}

type Meant = Candidate & {
  readonly name: string;
  readonly element: HTMLElement | null;
  /** What has to be said in full, if it cannot be taken back. */
  readonly fullPhrase: string | null;
  act(): void;
};

/** Makes the spoken commands of a page. The page is looked at each time something was said. */
export function createCommands({
  commands = [],
  builtIn,
  root = () => document,
  sounds,
  isIrreversible = isIrreversibleName,
}: CommandsOptions): Commands {
  const registered = new Set<VoiceCommand>();
  let options: readonly CommandOption[] = [];
  let failures = 0;
  let known = sounds;

  const ours = builtIns.flatMap((one): Meant[] => {
    const run = builtIn[one.builtIn];
    if (!run) return [];
    return [{ ...one, name: one.phrases[0]!, element: null, fullPhrase: null, act: run }];
  });

  function register(command: VoiceCommand) {
    checkPhrases(command);
    registered.add(command);
    return () => void registered.delete(command);
  }

  function candidates(): Meant[] {
    const names = nameControls(root()).map((control, at) => ofControl(control, at, isIrreversible));
    return [...[...registered].map(ofCommand), ...names, ...ours];
  }

  function hear(said: string | readonly string[]): CommandResult {
    const readings = typeof said === 'string' ? [said] : said;
    const number = options.length > 0 ? numberIn(readings, known) : null;
    if (number !== null) {
      const chosen = options[number === -1 ? options.length - 1 : number - 1];
      if (chosen) return chosen.choose();
    }
    const all = candidates();
    for (const reading of readings) {
      const matches = matchUtterance(String(reading), all, { sounds: known });
      if (matches.length > 0) return understood(matches);
    }
    failures += 1;
    return { kind: 'nothing', failures, isOut: failures >= mostFailures };
  }

  function understood(matches: readonly Match<Meant>[]): CommandResult {
    failures = 0;
    options = [];
    if (matches.length === 1) return one(matches[0]!);
    options = matches.slice(0, mostNumbers).map((match, at) => ({
      number: at + 1,
      id: match.candidate.id,
      name: match.candidate.name,
      element: match.candidate.element,
      choose: () => {
        options = [];
        return one(match);
      },
    }));
    return { kind: 'choice', options };
  }

  function one({ candidate, how, phrase }: Match<Meant>): CommandResult {
    const { id, name, fullPhrase } = candidate;
    if (fullPhrase === null) {
      attempt(candidate);
      return { kind: 'done', id, name };
    }
    // A number does not stand for it either.
    if (how === 'part' || phrase !== fullPhrase)
      return { kind: 'full-phrase', id, phrase: fullPhrase };
    let isDone = false;
    return {
      kind: 'confirm',
      id,
      name,
      confirm() {
        // Two taps of a trembling hand are one.
        if (!isDone) attempt(candidate);
        isDone = true;
      },
    };
  }

  /** Sounds what does not depend on the page, a few milliseconds at a time. */
  function prepareSlowly() {
    let left = [...registered, ...ours].flatMap(({ phrases }) => phrases);
    const next = () => {
      left = left.slice(prepare(left, known, sliceMs));
      if (left.length > 0) setTimeout(next, sliceMs);
    };
    setTimeout(next);
  }

  for (const command of commands) register(command);
  if (known) prepareSlowly();
  return {
    register,
    hear,
    list: () => candidates().map(({ name }) => name),
    setSounds(next) {
      known = next;
      prepareSlowly();
    },
    cancel() {
      options = [];
    },
  };
}

/** Words that name what cannot be taken back: money that leaves, and what is deleted. */
const irreversible =
  /支付|付款|付钱|提现|取款|转出|提交订单|挂失|转账|轉帳|轉賬|汇款|匯款|下单|下單|删除|刪除|清空|注销|註銷|解绑|解除|退订|借款|贷款|貸款|\b(?:pay|delete|remove|transfer|erase|place order)\b/i;

/** Whether a name sounds like something that cannot be taken back. */
export function isIrreversibleName(name: string): boolean {
  return irreversible.test(name);
}

function ofCommand(command: VoiceCommand): Meant {
  const full = command.fullPhrase ?? command.phrases[0]!;
  return {
    id: command.id,
    kind: 'command',
    // Short forms are heard too, so that the person can be told the long one.
    phrases: [...new Set([full, ...command.phrases])],
    name: command.isIrreversible ? full : command.phrases[0]!,
    element: null,
    fullPhrase: command.isIrreversible ? full : null,
    act: command.run,
  };
}

function ofControl(
  { element, names, kind }: NamedControl,
  at: number,
  isIrreversible: (name: string, element: HTMLElement) => boolean,
): Meant {
  const name = names[0]!;
  return {
    id: `control:${at}`,
    kind: 'name',
    phrases: names,
    isField: kind === 'field',
    name,
    element,
    fullPhrase: kind === 'press' && isIrreversible(name, element) ? name : null,
    act: () => operate(element, kind),
  };
}

/** What a finger would do. */
function operate(element: HTMLElement, kind: NamedControl['kind']): void {
  if (element instanceof HTMLOptionElement) {
    const list = element.closest('select');
    element.selected = true;
    list?.dispatchEvent(new Event('input', { bubbles: true }));
    list?.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  element.scrollIntoView?.({ block: 'nearest' });
  if (kind === 'field') element.focus();
  else element.click();
}

/** An app's own error must neither vanish nor end the listening. */
function attempt({ act }: Meant): void {
  try {
    act();
  } catch (error) {
    // oxlint-disable-next-line no-console -- the app's own error must not vanish
    console.error(error);
  }
}

function checkPhrases({ id, phrases, isIrreversible, fullPhrase }: VoiceCommand): void {
  if (process.env.NODE_ENV === 'production') return;
  const short = isIrreversible
    ? [fullPhrase ?? phrases[0] ?? ''].filter((phrase) => tokensOf(phrase, undefined).length < 3)
    : phrases.filter((phrase) => tokensOf(phrase, undefined).length < 2);
  if (phrases.length === 0 || short.length > 0) {
    warnDev(
      `commands:${id}`,
      `the spoken command ${JSON.stringify(id)} has ${
        phrases.length === 0 ? 'no phrase' : `the phrase ${JSON.stringify(short[0])}`
      }, which talk in the room would set off or nobody can say. Give it two syllables or more, ` +
        'three if it cannot be taken back (V-04).',
    );
  }
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const englishOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
const englishNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Their sounds, without what accents mix up: 是 and 十 are no 四 (V-04). */
const numberSounds = ['yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'];

/** The number somebody says while numbers are on the page; -1 is the last. */
function numberIn(readings: readonly string[], known: Sounds | undefined): number | null {
  for (const reading of readings) {
    const plain = reading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s,.，。！!]/g, '')
      .replace(/两|兩/g, '二');
    const said = plain
      .replace(/^(?:嗯|呃|请|請|我要|我选|我選|选择|選擇|选|選|要|点|點|就|是|那)+/, '')
      .replace(/^(?:choose|select|pick|number|the|option)+/, '')
      .replace(/(?:吧|的|啊|one|option|please)$/, '');
    if (/^最后一?(?:个|項|项)?$|^最後一?(?:個|項)?$|^last$/.test(said)) return -1;
    const core = /^第?(.+?)(?:个|個|项|項|号|號|条|條)?$/.exec(said)?.[1] ?? '';
    for (const list of [ordinals, englishNumbers, englishOrdinals]) {
      const at = list.findIndex((one) => one === core || one === plain);
      if (at >= 0) return at + 1;
    }
    if (/^[1-9]$/.test(core)) return Number(core);
    const heard = /^[\u3400-\u9fff]$/.test(core) ? known?.(core)[0] : undefined;
    const at = heard ? numberSounds.indexOf(heard) : -1;
    if (at >= 0) return at + 1;
  }
  return null;
}
