import { readingsOf, type Reading, type Verb } from './grammar.ts';
import { meansOpposite, turnsOf, type Turn } from './opposites.ts';
import { keyOf, tokensOf, type Sounds, type Token } from './tokens.ts';

/** Something that can be meant. */
export interface Candidate {
  readonly id: string;
  /** What may be said for it: phrases of a command, names of a control. */
  readonly phrases: readonly string[];
  /**
   * A command the app registered is said whole and comes first; of the name of a control a part is
   * enough; what is built in comes last.
   */
  readonly kind: 'command' | 'name' | 'built-in';
  /** Whether text goes into it: 填 asks for nothing else. */
  readonly isField?: boolean;
}

/** Something that was probably meant. */
export interface Match<Meant extends Candidate = Candidate> {
  readonly candidate: Meant;
  /** `exact`: written alike. `sound`: sounds alike. `part`: a part of its name. */
  readonly how: 'exact' | 'sound' | 'part';
  /** Which of the candidate's phrases it was. */
  readonly phrase: string;
  /** 0 to 1. */
  readonly score: number;
  /** What was asked for, if a verb was said. */
  readonly verb: Verb | null;
}

/** How an utterance is matched. */
export interface MatchOptions {
  /** How characters sound. @default none: only what is written alike matches */
  readonly sounds?: Sounds | undefined;
}

/** One phrase, cut and sounded once. */
interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly key: string;
  /** What makes a part of it mean the opposite. */
  readonly turns: readonly Turn[];
}

/** A match, and how much of the utterance it used. */
type Found<Meant extends Candidate> = Match<Meant> & { readonly length: number };

type KeyedReading = Reading & { readonly key: string };
type Likeness = Pick<Match, 'how' | 'score'>;

/** People do not give longer orders; televisions talk longer (units of speech). */
const mostTokens = 24;
/** Phrases that are kept sounded: more than any page has. */
const mostPhrases = 20_000;
/** In a phrase this long one wrong syllable may be a mistake of the recogniser. */
const forgiving = 5;
/** Candidates this near the best one are offered together. */
const near = 0.05;

const isNumeral = /^[零一二三四五六七八九十百千0-9]/;
/** Kept with the port of sounds, and gone with it; nothing but text is known without one. */
const caches = new WeakMap<object, Map<string, readonly Phrase[]>>();
const written = {};

/**
 * What an utterance probably means, best first; several where the person has to choose, none where
 * it was meant for nobody here. The whole utterance must be the order: a sentence that merely
 * contains a name (我昨天没有提交) is none.
 */
export function matchUtterance<Meant extends Candidate>(
  utterance: string,
  candidates: readonly Meant[],
  { sounds }: MatchOptions = {},
): Match<Meant>[] {
  const said = [utterance, ...misheard(utterance)]
    .map((text) => tokensOf(text, sounds))
    .filter(({ length }) => length > 0 && length <= mostTokens);
  if (said.length === 0) return [];
  const sayable: { readonly candidate: Meant; readonly phrase: Phrase }[] = [];
  let longest = 0;
  for (const candidate of candidates) {
    for (const text of candidate.phrases) {
      for (const phrase of phrasesOf(text, sounds)) {
        sayable.push({ candidate, phrase });
        longest = Math.max(longest, phrase.tokens.length);
      }
    }
  }
  const readings = said
    .flatMap((tokens) => readingsOf(tokens, sounds, longest))
    .map((reading) => ({ ...reading, key: keyOf(reading.rest) }));
  const byKey = groupBy(readings, ({ key }) => key);
  const byLength = groupBy(readings, ({ rest }) => rest.length);
  const best = new Map<Meant, Found<Meant>>();

  /** Looks at every phrase with the readings that may mean it. */
  const each = (
    worth: (phrase: Phrase, candidate: Meant) => readonly KeyedReading[],
    look: (reading: KeyedReading, phrase: Phrase) => Likeness | null,
  ) => {
    for (const { candidate, phrase } of sayable) {
      for (const reading of worth(phrase, candidate)) {
        if (reading.verb === 'fill' && !candidate.isField) continue;
        if (reading.isSentence && candidate.kind === 'name') continue;
        const likeness = look(reading, phrase);
        if (!likeness) continue;
        const { verb, rest } = reading;
        const found = { candidate, phrase: phrase.text, verb, ...likeness, length: rest.length };
        const before = best.get(candidate);
        if (!before || isBetter(found, before)) best.set(candidate, found);
      }
    }
  };

  // From what is surest to what is least so, and no further than needed.
  each(
    ({ key }) => byKey.get(key) ?? [],
    ({ rest }, phrase) => compareWhole(rest, phrase.tokens),
  );
  if (best.size === 0) {
    each(
      ({ tokens }) => (tokens.length < forgiving ? [] : (byLength.get(tokens.length) ?? [])),
      ({ rest }, phrase) => compareForgiving(rest, phrase.tokens),
    );
  }
  if (best.size === 0) {
    let isLikely = false;
    const sure = readings.filter(({ isGuess }) => !isGuess);
    const cuts = new Map(sure.map((reading) => [reading, cutsOf(reading)]));
    // Most phrases have nothing of it: not even how it begins.
    const begun = [...groupBy(sure, ({ rest }) => keyOf(rest.slice(0, 1)))];
    each(
      ({ key }, { kind }) =>
        kind === 'name'
          ? begun.flatMap(([begins, some]) => (key.includes(begins) ? some : []))
          : [],
      (reading, phrase) => {
        const { verb, key, rest } = reading;
        const share = partOf(reading, cuts.get(reading)!, phrase);
        if (share === 0 || meansOpposite(rest, phrase.turns)) return null;
        // What a name ends with says what it is: 缴费 is meant by 生活缴费, 飞机 is no 飞机票.
        isLikely ||= verb !== null || share === 1 || (share >= 0.5 && endsAlike(key, phrase));
        return { how: 'part', score: 0.3 + share * 0.4 };
      },
    );
    if (!isLikely) best.clear();
  }
  return ranked([...best.values()]);
}

/** 两 is read as a number, but may be what was written for 亮 or 量; 幺 for 药. */
function misheard(utterance: string): string[] {
  return /[两兩幺]/.test(utterance)
    ? [utterance.replace(/[两兩]/g, '亮').replace(/幺/g, '药')]
    : [];
}

/** What is offered: the best, and what is as good; of these what the app registered comes first. */
function ranked<Meant extends Candidate>(matches: Found<Meant>[]): Match<Meant>[] {
  if (matches.length === 0) return [];
  const top = matches.reduce((one, other) => (isBetter(other, one) ? other : one));
  const good = matches.filter(
    ({ how, score, length }) =>
      how === 'part' || (score >= top.score - near && length >= top.length),
  );
  const kinds = ['command', 'name', 'built-in'] as const;
  const kind = kinds.find((one) => good.some(({ candidate }) => candidate.kind === one));
  return good
    .filter(({ candidate }) => candidate.kind === kind)
    .sort((one, other) => other.score - one.score)
    .map(({ length: _length, ...match }) => match);
}

/** Of what is as near, that of which less was taken away: 再念一遍 rather than 念一遍. */
function isBetter<Meant extends Candidate>(one: Found<Meant>, other: Found<Meant>): boolean {
  const by = one.score - other.score;
  return Math.abs(by) < near && one.length !== other.length ? one.length > other.length : by > 0;
}

/** All syllables are the same, at least in a southern accent. */
function compareWhole(said: readonly Token[], meant: readonly Token[]) {
  // One syllable is said by everybody all the time (V-04).
  if (meant.length === 1 && said[0]!.text !== meant[0]!.text) return null;
  const score = meant.reduce((sum, token, at) => sum + alike(said[at]!, token), 0) / meant.length;
  return { how: score === 1 ? ('exact' as const) : ('sound' as const), score };
}

function alike(said: Token, meant: Token): number {
  if (said.text === meant.text) return 1;
  return said.sound === meant.sound ? 0.97 : 0.9;
}

/** One syllable is another that begins or ends the same, never a number: 3号 is not 4号. */
function compareForgiving(said: readonly Token[], meant: readonly Token[]) {
  const wrong = meant.findIndex((token, at) => token.fold !== said[at]!.fold);
  const isSame = (token: Token, at: number) => at === wrong || token.fold === said[at]!.fold;
  if (wrong >= 0) {
    const [heard, token] = [said[wrong]!, meant[wrong]!];
    if (!meant.every(isSame) || isNumeral.test(heard.text) || isNumeral.test(token.text))
      return null;
    if (!isNear(heard.fold, token.fold)) return null;
  }
  return { how: 'sound' as const, score: 0.8 };
}

/** Consonants that are made in the same place. */
const places = ['bp', 'dt', 'gk', 'jqx', 'zcs', 'ml'];

function isNear(one: string, other: string): boolean {
  const [first, rest] = parts(one);
  const [begin, end] = parts(other);
  if (rest === end) return places.some((place) => place.includes(first) && place.includes(begin));
  // ian for an, ei for e.
  return (
    first === begin &&
    first !== '' &&
    (rest.endsWith(end) || end.endsWith(rest) || rest.startsWith(end) || end.startsWith(rest))
  );
}

function parts(syllable: string): [first: string, rest: string] {
  const [, first = '', rest = ''] = /^([b-df-hj-np-tw-z]?)(.*)$/.exec(syllable) ?? [];
  return [first, rest];
}

/**
 * How much of a phrase was said, 0 if it was something else: one run of it, or two. All of it may
 * be said the other way round: 查询余额 for 余额查询.
 */
function partOf({ key, rest }: KeyedReading, cuts: readonly Cut[], phrase: Phrase): number {
  const all = phrase.tokens.length;
  const share = rest.length / all;
  if (rest.length > all || (rest.length === 1 && !mayStandAlone(rest[0]!, phrase))) return 0;
  if (rest.length < all && phrase.key.includes(key)) return share;
  for (const { first, second, isShort } of cuts) {
    // 领养老金 for 领取养老金: one syllable alone counts only where little is missing.
    if (isShort && !(share >= 0.75 && share < 1 && rest.length >= 4)) continue;
    const at = phrase.key.indexOf(first);
    // The space that ends the first run may begin the second.
    const isInOrder = at >= 0 && phrase.key.indexOf(second, at + first.length - 1) >= 0;
    if (share < 1 && isInOrder && (!isShort || endsAtBoth(first, second, phrase))) return share;
    if (share === 1 && phrase.key === second.trimEnd() + first) return share;
  }
  return 0;
}

/** One character is no name, and of an English one the last word says what it is: not open window. */
function mayStandAlone({ text, fold }: Token, { tokens }: Phrase): boolean {
  return text.length >= 4 && tokens[tokens.length - 1]!.fold === fold;
}

/** What was said, cut into two runs. */
interface Cut {
  readonly first: string;
  readonly second: string;
  /** One of them is a single syllable. */
  readonly isShort: boolean;
}

/** Every way to cut it. */
function cutsOf({ rest }: KeyedReading): readonly Cut[] {
  return rest.slice(1).map((_token, before) => {
    const [first, second] = [rest.slice(0, before + 1), rest.slice(before + 1)];
    const isShort = first.length < 2 || second.length < 2;
    return { first: keyOf(first), second: keyOf(second), isShort };
  });
}

function endsAtBoth(first: string, second: string, { key }: Phrase): boolean {
  return key.startsWith(first) && key.endsWith(second);
}

function endsAlike(key: string, phrase: Phrase): boolean {
  const last = key.slice(key.lastIndexOf(' ', key.length - 2));
  return phrase.key.endsWith(last);
}

function groupBy<Key>(
  readings: readonly KeyedReading[],
  keyFor: (reading: KeyedReading) => Key,
): ReadonlyMap<Key, readonly KeyedReading[]> {
  const groups = new Map<Key, KeyedReading[]>();
  for (const reading of readings) {
    const group = groups.get(keyFor(reading));
    if (group) group.push(reading);
    else groups.set(keyFor(reading), [reading]);
  }
  return groups;
}

/** Cuts and sounds phrases ahead, one at each step, so that the first order does not wait for it. */
export function* soundingPhrases(
  phrases: readonly string[],
  sounds: Sounds | undefined,
): Generator<void, void> {
  for (const text of phrases) {
    phrasesOf(text, sounds);
    yield;
  }
}

/** A phrase as it may be read, cut once and kept: pages are matched again and again. */
function phrasesOf(text: string, sounds: Sounds | undefined): readonly Phrase[] {
  let cache = caches.get(sounds ?? written);
  if (!cache) caches.set(sounds ?? written, (cache = new Map()));
  let phrases = cache.get(text);
  if (!phrases) {
    const hasCode = /(?:^|\D)\d{2,4}(?:\D|$)/.test(text);
    phrases = (hasCode ? [false, true] : [false])
      .map((isCode) => tokensOf(text, sounds, isCode))
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => ({ text, tokens, key: keyOf(tokens), turns: turnsOf(text, sounds) }));
    if (cache.size >= mostPhrases) cache.clear();
    cache.set(text, phrases);
  }
  return phrases;
}
