import { warnDev } from '@care-mode/core';
import { builtIns, type BuiltIn } from './built-in.ts';
import { soundingGrammar } from './grammar.ts';
import { isIrreversibleControl } from './irreversible.ts';
import { matchUtterance, soundingPhrases, type Candidate, type Match } from './match.ts';
import { nameControls, namesOf, type NamedControl } from './name-controls.ts';
import { keepsRefusals } from './opposites.ts';
import { spokenNumber } from './spoken-number.ts';
import { tokensOf, type Sounds } from './tokens.ts';

/** More are not offered: nobody remembers ten numbers. */
const mostNumbers = 9;
/** Orders in a row that nobody understood, after which touch or a person is offered (V-05). */
const mostFailures = 3;

/** Work that nobody waits for is done in slices this long, so that no tap waits for it (ms). */
const sliceMs = 8;
/** A page that is never idle is not waited for longer than this (ms). */
const idleMs = 100;
/** An order nobody gave, with all that can surround a name: it is matched ahead to warm the code. */
const rehearsal = '嗯那个帮我打开一下吧';
/** Candidates the rehearsal is matched with in one step. */
const rehearsed = 50;
/** What is longer is talk in the room (characters); no order is a quarter of it. */
const longestReading = 200;
/**
 * Written alike, or the same syllables: what is in sight is then meant, whatever is further down.
 * A little below the 0.97 of each syllable, because a mean of such numbers comes out a hair lower.
 */
const sure = 0.9699;

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
  | {
      readonly kind: 'confirm';
      readonly id: string;
      readonly name: string;
      /** The control on the page, to be shown to the person; a command has none. */
      readonly element: HTMLElement | null;
      confirm(): void;
    }
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
   * confirms it (V-04). @default isIrreversibleControl
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
   * @param said - The transcript; or it and other readings of the same sound, likeliest first. One
   *   that lacks a "no" of the likeliest is not used.
   */
  hear(said: string | readonly string[]): CommandResult;
  /** What may be said now: for help. */
  list(): readonly string[];
  /** From now on characters are known by their sound. Call it when the dictionary has come. */
  setSounds(sounds: Sounds): void;
  /**
   * Sounds what can be said now, while the page is idle, so that the next order does not wait for
   * it. Done once at the beginning; call it when the microphone goes on, for names that are new.
   */
  prepare(): void;
  /** Takes numbers off the page, and prepares no further. */
  cancel(): void;
}

type Meant = Candidate & {
  readonly name: string;
  readonly element: HTMLElement | null;
  /** What has to be said in full, if it cannot be taken back. */
  readonly fullPhrase: string | null;
  /** Whether it is still what the person was asked about: pages change between two words. */
  isThere(): boolean;
  act(match: Match): void;
};

/** Makes the spoken commands of a page. The page is looked at each time something was said. */
export function createCommands({
  commands = [],
  builtIn,
  root = () => document,
  sounds,
  isIrreversible = isIrreversibleControl,
}: CommandsOptions): Commands {
  const registered = new Map<VoiceCommand, Meant>();
  let options: readonly CommandOption[] = [];
  let failures = 0;
  let known = sounds;
  let latest: Generator<void, void> | undefined;

  const ours = builtIns.flatMap((one): Meant[] => {
    const run = builtIn[one.builtIn];
    if (!run) return [];
    return [
      { ...one, name: one.phrases[0]!, element: null, fullPhrase: null, isThere, act: () => run() },
    ];
  });

  function register(command: VoiceCommand) {
    checkPhrases(command);
    registered.set(command, ofCommand(command));
    return () => void registered.delete(command);
  }

  function candidates(inView: boolean): Meant[] {
    const names = nameControls(root(), { inView }).map((control, at) =>
      ofControl(control, at, isIrreversible),
    );
    return [...registered.values(), ...names, ...ours];
  }

  function hear(said: string | readonly string[]): CommandResult {
    const heard = (typeof said === 'string' ? [said] : said).map(String);
    const readings = heard.filter(
      (one) => one.length <= longestReading && (one === heard[0] || keepsRefusals(heard[0]!, one)),
    );
    const chosen = optionIn(readings);
    if (chosen) return chosen.choose();
    const inSight = candidates(true);
    let all: readonly Meant[] | undefined;
    for (const reading of readings) {
      let matches = matchUtterance(reading, inSight, { sounds: known });
      if (!matches.some(isSure)) {
        all ??= candidates(false);
        matches = matchUtterance(reading, all, { sounds: known });
      }
      if (matches.length > 0) return understood(matches);
    }
    failures += 1;
    return nothing();
  }

  function nothing(): CommandResult {
    return { kind: 'nothing', failures, isOut: failures >= mostFailures };
  }

  /** What a number stands for, while numbers are on the page. */
  function optionIn(readings: readonly string[]): CommandOption | undefined {
    if (options.length === 0) return undefined;
    for (const reading of readings) {
      const number = spokenNumber(reading, known);
      if (number !== null) return options[number === -1 ? options.length - 1 : number - 1];
    }
    return undefined;
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

  function one(match: Match<Meant>): CommandResult {
    const { candidate, how, phrase } = match;
    const { id, name, element, fullPhrase } = candidate;
    if (!candidate.isThere()) return nothing();
    if (fullPhrase === null) {
      attempt(match);
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
      element,
      confirm() {
        // Two taps of a trembling hand are one.
        if (!isDone && candidate.isThere()) attempt(match);
        isDone = true;
      },
    };
  }

  /** What the next order needs, what is in sight first. In small steps, but a walk over the page is one. */
  function* preparing(): Generator<void, void> {
    yield* soundingGrammar(known);
    for (const inView of [true, false]) {
      // On a server there is no page.
      if (typeof document === 'undefined') return;
      const all = candidates(inView);
      const phrases = all.flatMap((candidate) => candidate.phrases);
      yield* soundingPhrases(phrases, known);
      // A browser runs slowly what it has not run before, and the first order would wait for that.
      for (let at = 0; at < all.length; at += rehearsed) {
        matchUtterance(rehearsal, all.slice(at, at + rehearsed), { sounds: known });
        yield;
      }
    }
  }

  function prepare() {
    if (!known) return;
    const steps = (latest = preparing());
    const work = () => {
      try {
        const until = Date.now() + sliceMs;
        while (Date.now() < until) if (latest !== steps || steps.next().done) return;
      } catch (error) {
        warnPreparing(error);
        return;
      }
      whenIdle(work);
    };
    whenIdle(work);
  }

  for (const command of commands) register(command);
  prepare();
  return {
    register,
    hear,
    list: () => candidates(false).map(({ name }) => name),
    setSounds(next) {
      known = next;
      prepare();
    },
    prepare,
    cancel() {
      options = [];
      latest = undefined;
    },
  };
}

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: idleMs });
  else setTimeout(work, sliceMs);
}

/** A control that is in sight, or a command, and nothing else can be meant. */
function isSure({ candidate, score }: Match<Meant>): boolean {
  return score >= sure && candidate.kind !== 'built-in';
}

/** A function of the app that threw. The next order calls it again, and is answered for. */
function warnPreparing(error: unknown): void {
  if (process.env.NODE_ENV === 'production') return;
  warnDev(
    'commands:prepare',
    `names could not be prepared, so the first order will take longer: ${String(error)}`,
  );
}

function ofCommand(command: VoiceCommand): Meant {
  const full = command.fullPhrase ?? command.phrases[0] ?? '';
  return {
    id: command.id,
    kind: 'command',
    // Short forms are heard too, so that the person can be told the long one.
    phrases: [...new Set([full, ...command.phrases])],
    name: command.isIrreversible ? full : (command.phrases[0] ?? full),
    element: null,
    fullPhrase: command.isIrreversible ? full : null,
    isThere,
    act: () => command.run(),
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
    isThere: () => {
      const now = element.isConnected ? namesOf(element) : [];
      return names.every((one) => now.includes(one));
    },
    act: (match) => operate(element, kind, match),
  };
}

/** A command stands nowhere on the page. */
const isThere = () => true;

/** What is on, chosen or open: pressed once more, it would not be. */
const on =
  ':checked, [aria-checked=true], [aria-pressed=true], [aria-expanded=true], ' +
  '[role=option][aria-selected=true], details[open] > summary';
/** A name that says by itself what 打开 and 勾选 ask for. */
const saysOn =
  /^(?:[我已经經阅閱读讀并並]*(?:同意|接受|允许|允許|打开|打開|开启|開啟|启用|啟用)|(?:i )?(?:agree|accept|allow|enable|turn on)\b)/i;

/** What a finger would do; but who asks for what is on already does not switch it off. */
function operate(element: HTMLElement, kind: NamedControl['kind'], { verb, phrase }: Match): void {
  // Not by instanceof: a frame has classes of its own.
  if (element.localName === 'option') {
    const list = element.closest('select');
    (element as HTMLOptionElement).selected = true;
    list?.dispatchEvent(new Event('input', { bubbles: true }));
    list?.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  element.scrollIntoView?.({ block: 'nearest' });
  const isWanted = verb === null ? saysOn.test(phrase) : verb !== 'press';
  if (kind === 'field') element.focus();
  else if (!isWanted || !element.matches(on)) element.click();
}

/** An app's own error must neither vanish nor end the listening. */
function attempt(match: Match<Meant>): void {
  try {
    match.candidate.act(match);
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
