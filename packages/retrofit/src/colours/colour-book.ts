import { createOwnSheet, type OwnSheet } from '../runtime/own-sheet.ts';
import type { Definitions } from '../runtime/sheet-fitter.ts';
import { contrast, hexOf, over, type Colour } from './colour.ts';
import {
  createReader,
  createUses,
  filledIn,
  namesIn,
  type Named,
  type ReadColour,
  type Role,
  type Uses,
} from './colour-names.ts';
import {
  colourOf,
  edgeValue,
  makePlan,
  sideOf,
  type Ground,
  type Memory,
  type Plan,
} from './plan.ts';
import { pairCss, ratios } from './contrast.generated.ts';

/** The settings under which colours change, the stricter later, with where `<html>` says so. */
export const themes = [
  {
    name: 'care',
    selector: "[data-care-mode='care']",
    // Where nothing stricter is on.
    alone:
      "[data-care-mode='care']:not([data-care-contrast='high']):not([data-care-contrast*='-on-'])",
    text: ratios.care,
  },
  {
    name: 'high',
    selector: "[data-care-contrast='high']",
    alone: "[data-care-contrast='high']",
    text: ratios.high,
  },
] as const;
/** The classic pairs: two colours and nothing else. */
export const pairSelector = "[data-care-contrast*='-on-']";
/** All of them. In standard mode none holds. */
export const everySetting: readonly string[] = [
  ...themes.map(({ selector }) => selector),
  pairSelector,
];

/** A rounding guard: colours that were blended lie between the steps of a screen. */
const guard = 1.005;

/** Too small to be seen, and covered by the guard. */
const nudges = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];

interface Entry extends Named {
  /** Fills a text with variables in, from the page as it is now. */
  readonly again: (() => string | null) | null;
}

const everyRole: readonly Role[] = ['ink', 'paper', 'line'];
const settingNames = ['data-care-mode', 'data-care-contrast'];

/** Colours by the variables that stand for them, where they are made of the page's variables. */
export type Meaning = ReadonlyMap<string, string | undefined>;

/** Whether any of the variables means something else now. */
export function isOther(now: Meaning, before: Meaning): boolean {
  return [...before].some(([name, hex]) => now.get(name) !== hex);
}

/** Where the variables of a page's colours live: one per document, shared by the roots in it. */
export interface ColourBook {
  readonly read: ReadColour;
  /** The variable for a colour as written; null where the text is no colour. */
  name(role: Role, text: string, surely: boolean, definitions: Definitions): Named | null;
  readonly uses: Uses;
  /** The last parts of variables that stand for colours made of a custom property of the page. */
  standInsOf(property: string): Iterable<string>;
  /** Variables of a role that mean a colour. */
  named(role: Role, hex: string): readonly Named[];
  /** Notes a selector whose rule puts words before or after what its elements hold. */
  addsWords(selector: string): void;
  /** Whether some rule does so with an element: to ask the browser is dear, and most pages have none. */
  hasAddedWords(element: Element): boolean;
  /** Inks no rule gives: each element that has one is marked. */
  readonly foreign: Set<string>;
  readonly grounds: ReadonlyMap<string, Ground>;
  /** Notes that an ink stands on a ground. Whether that was news. */
  standsOn(ink: string, key: string, colours: readonly Colour[], movable: boolean): boolean;
  /** Notes that a line or fill is the edge of a control in front of some colour. */
  isEdge(role: Role, hex: string, around: Colour): boolean;
  /** Whether it is the edge of a control whose contrast is mended. */
  hasEdge(named: Named): boolean;
  /** What a colour seen on the page was before it was changed. */
  original(role: Role, hex: string): string;
  /**
   * A shade no other colour of the page became, a step of a screen or two away: from it alone can
   * be told what a colour seen on the page was, whatever made it so.
   */
  ownShade(role: Role, from: string, to: string): string;
  /** A short name for a ground. */
  idOf(key: string): number;
  /** Notes that a ground was seen inside another one. */
  liesIn(key: string, outer: string): void;
  /** Variables of inks that mean something else on a ground than around it, with what gives it. */
  valuesOn(key: string): readonly (readonly [name: string, source: string])[];
  /** All inks that have one on some ground. */
  readonly apart: readonly Named[];
  /** Whether text on a ground is of the other polarity than the page's. */
  isOpposite(key: string): boolean;
  /** Whether a classic pair was ever on: until then nobody needs its rules. */
  readonly hasPairs: boolean;
  /** Lets the roots write the rules of pairs, from now on. */
  showPairs(): void;
  /** Whether a classic pair covers every colour of the page's own. */
  isPaired(): boolean;
  /**
   * Steps that choose the new colours and put them into the page. Whether there was anything new, and
   * the roots were told.
   */
  settle(): Generator<void, boolean>;
  /** Whether variables of the page mean other colours than before; they are read anew. */
  reread(): boolean;
  /** What the variables of the page mean, by the last parts of ours. */
  meaning(): Meaning;
  /** To be told that rules of the page wait for a setting, so that colours differ between settings. */
  followSettings(): void;
  /** Forgets what stands on what, if that was learnt while variables meant something else. */
  renew(meaning: Meaning): void;
  /**
   * Joins the roots that share it.
   *
   * @param emit - Told when variables changed, with how many colours have a readable counterpart;
   *   with none for all roots but the first, so that a sum counts them once.
   */
  join(emit: (count: number) => void): () => void;
}

const books = new WeakMap<Document, ColourBook>();

export function openBook(document: Document, nonce?: string): ColourBook {
  const book = books.get(document) ?? createBook(document, nonce);
  books.set(document, book);
  return book;
}

function createBook(document: Document, nonce?: string): ColourBook {
  const view = document.defaultView!;
  const read = createReader(document);
  const byText = new Map<string, Entry>();
  const byColour = new Map<string, Entry[]>();
  const standIns = new Map<string, Set<string>>();
  const grounds = new Map<string, Ground>();
  const ids = new Map<string, number>();
  const edges = new Map<string, Map<string, Colour>>();
  const around = new Map<string, Set<string>>();
  const originals = new Map<string, string>();
  const shades = new Map<string, string>();
  const memory: Memory = new Map();
  const adding = new Set<string>();
  let allAdding = '';
  const emits = new Set<(count: number) => void>();
  let plans: Plan[] = [];
  let apart: Named[] = [];
  let sheet: OwnSheet | null = null;
  let count = 0;
  let stale = false;
  let isAmbiguous = false;
  let written = '';
  let learntUnder: Meaning = new Map();
  let followsSettings = false;
  let hasPairs = false;
  /** Counts what plans are made of, and when the last one was made. */
  let changes = 1;
  let settled = 0;

  /** What a custom property means on the page now: on all of it, or on the part that has it. */
  function valueOf(role: Role, { lookUp, selectorsOf, isOfParts }: Definitions) {
    const meant = (element: Element, name: string) => {
      const value = view.getComputedStyle(element).getPropertyValue(name).trim();
      return isOfParts(name) ? asWritten(role, value) : value;
    };
    return (name: string): string | undefined => {
      const onPage = meant(document.body ?? document.documentElement, name);
      if (onPage) return onPage;
      for (const selector of selectorsOf(name)) {
        const part = first(selector);
        const value = part && meant(part, name);
        if (value) return value;
      }
      return lookUp(name)?.[0];
    };
  }

  /** What stands for a colour of ours in a variable of parts, whose definitions say ours. */
  function asWritten(role: Role, value: string): string {
    const hex = read(value);
    if (!hex) return value;
    const shade = [role, ...everyRole].find((one) => originals.has(one + hex));
    const from = shade ? originals.get(shade + hex)! : hex;
    return from === hex ? value : from;
  }

  function first(selector: string): Element | null {
    try {
      return document.querySelector(selector);
    } catch {
      return null;
    }
  }

  function tell(): void {
    let own = count;
    for (const emit of emits) {
      emit(own);
      own = 0;
    }
  }

  function put(entry: Entry, hex: string | undefined): void {
    if (entry.hex === hex) return;
    if (entry.hex) {
      const list = byColour.get(entry.role + entry.hex)!;
      list.splice(list.indexOf(entry), 1);
    }
    changes += 1;
    entry.hex = hex;
    if (!hex) return;
    const key = entry.role + hex;
    const owner = originals.get(key);
    if (owner !== undefined && owner !== hex) {
      // The page uses a shade of ours now: what had it takes another one.
      originals.set(key, hex);
      isAmbiguous = true;
    }
    (byColour.get(key) ?? byColour.set(key, []).get(key)!).push(entry);
  }

  const white = colourOf('#ffffff');
  let page = white;
  function readPage(): void {
    // A classic pair hides what the page's own colours are.
    if (book.isPaired()) return;
    const own = (element: Element | null) =>
      element
        ? colourOf(book.original('paper', read(view.getComputedStyle(element).backgroundColor)!))
        : white;
    const before = hexOf(page);
    page = over(own(document.body), over(own(document.documentElement), white));
    if (hexOf(page) !== before) changes += 1;
  }

  function ownShade(role: Role, from: string, to: string): string {
    const key = `${role}${from}>${to}`;
    const before = shades.get(key);
    if (before && originals.get(role + before) === from) return before;
    const { r, g, b, a } = colourOf(to);
    const clamp = (value: number) => Math.min(255, Math.max(0, value));
    // Pages use these two themselves, also where nobody can read their rules.
    const isTaken = from !== to && /^#(?:000000|ffffff)/.test(to);
    for (let step = 0; step < 99; step += 1) {
      const [red, blue] = [nudges[Math.floor(step / 11)]!, nudges[step % 11]!];
      const shade = hexOf({ r: clamp(r + red), g, b: clamp(b + blue), a });
      const owner = originals.get(role + shade);
      if ((owner !== undefined && owner !== from) || (isTaken && shade === to)) continue;
      originals.set(role + shade, from);
      shades.set(key, shade);
      return shade;
    }
    return to;
  }

  function text(): string {
    const parts: string[] = [];
    count = 0;
    // What stays as it is comes first: nothing else may look exactly like it.
    for (const { role, hex } of byText.values()) if (hex) originals.set(role + hex, hex);
    const all = [...new Set(byText.values())].filter(({ hex }) => hex);
    themes.forEach(({ selector }, at) => {
      const plan = plans[at]!;
      const others = plans.filter((other) => other !== plan);
      const lines: string[] = [];
      const say = (name: string, from: string, to: string, role: Role) => {
        lines.push(`--care-fit-${name}:${ownShade(role, from, to)}`);
      };
      for (const { name, role, hex } of all) {
        const values = role === 'ink' ? 'inks' : role === 'paper' ? 'fills' : null;
        if (values) {
          const to = plan[values].get(hex!);
          // Stricter themes come later and must also say where they change nothing.
          if (to || others.some((other) => other[values].has(hex!)))
            say(name, hex!, to ?? hex!, role);
          if (to) count += 1;
        }
        if (role === 'ink') {
          const own = plan.on.get(hex!);
          const keys = new Set(plans.flatMap(({ on }) => [...(on.get(hex!)?.keys() ?? [])]));
          if (keys.size > 0) say(`${name}-home`, hex!, plan.inks.get(hex!) ?? hex!, role);
          for (const key of keys) {
            const to = own?.get(key) ?? plan.inks.get(hex!) ?? hex!;
            say(`${name}-g${book.idOf(key)}`, hex!, to, role);
          }
        }
        const beside = edges.get(role + hex!);
        if (beside) {
          const to = edgeValue(hex!, [...beside.values()], ratios.edge * guard);
          say(`${name}-edge`, hex!, to ?? hex!, role);
          if (to) count += 1;
        }
      }
      lines.push('--care-fit-solid:1', '--care-fit-dim:1');
      parts.push(`${selector}{${lines.join(';')}}`);
    });
    count = Math.ceil(count / themes.length);
    parts.push(
      pairCss,
      `${pairSelector}{--care-fit-ink:var(--care-fit-pair-ink);` +
        '--care-fit-paper:var(--care-fit-pair-paper);--care-fit-solid:1;--care-fit-dim:0.7}',
    );
    return parts.join('\n');
  }

  /** Nothing is said while the system forces its colours: they win over everything. */
  const forced = view.matchMedia?.('(forced-colors: active)');
  function write(): void {
    isAmbiguous = false;
    if (plans.length === 0) return;
    sheet ??= createOwnSheet(document, '', nonce);
    const next = forced?.matches ? '' : text();
    if (next !== written) sheet.replace(next);
    written = next;
  }
  forced?.addEventListener?.('change', write);

  const book: ColourBook = {
    read,
    uses: createUses(),
    standInsOf: (property) => standIns.get(property) ?? [],
    name(role, text, surely, definitions) {
      const key = role + text;
      const known = byText.get(key);
      if (known) return known;
      if (!text.includes('var(')) {
        const hex = read(text);
        // What lets everything through has no colour to change.
        if (!hex || colourOf(hex).a === 0) return null;
        const entry: Entry = { name: `${role}-${hex.slice(1)}`, role, hex: undefined, again: null };
        // Two spellings of one colour share the variable.
        const same = byColour.get(role + hex)?.find(({ name }) => name === entry.name);
        if (!same) put(entry, hex);
        byText.set(key, same ?? entry);
        return same ?? entry;
      }
      const filled = filledIn(text, (name) => definitions.lookUp(name)?.[0]);
      const hex = filled === undefined ? null : read(filled);
      if (!hex && !surely) return null;
      const look = valueOf(role, definitions);
      const entry: Entry = {
        name: `${role}-v${byText.size}`,
        role,
        hex: undefined,
        again: () => {
          const now = filledIn(text, look);
          return now === undefined ? null : read(now);
        },
      };
      put(entry, hex ?? undefined);
      byText.set(key, entry);
      for (const property of namesIn(text)) {
        standIns.set(property, (standIns.get(property) ?? new Set()).add(entry.name));
      }
      stale = true;
      return entry;
    },
    named: (role, hex) => byColour.get(role + hex) ?? [],
    addsWords(selector) {
      if (adding.has(selector)) return;
      try {
        document.querySelector(selector);
      } catch {
        return;
      }
      adding.add(selector);
      allAdding = [...adding].join();
    },
    hasAddedWords: (element) => allAdding !== '' && element.matches(allAdding),
    foreign: new Set(),
    grounds,
    standsOn(ink, key, colours, movable) {
      let ground = grounds.get(key);
      if (!ground) grounds.set(key, (ground = { colours: [...colours], movable, inks: new Set() }));
      const list = ground.colours as Colour[];
      let news = !ground.inks.has(ink);
      ground.inks.add(ink);
      // Seen through, it is another colour in another place.
      for (const colour of movable ? [] : colours) {
        if (list.length < 8 && !list.some((one) => hexOf(one) === hexOf(colour))) {
          list.push(colour);
          news = true;
        }
      }
      if (news) changes += 1;
      return news;
    },
    isEdge(role, hex, around) {
      const all = edges.get(role + hex) ?? new Map<string, Colour>();
      edges.set(role + hex, all);
      const news = !all.has(hexOf(around));
      all.set(hexOf(around), around);
      if (news) changes += 1;
      return news;
    },
    hasEdge: ({ role, hex }) => hex !== undefined && edges.has(role + hex),
    original: (role, hex) => originals.get(role + hex) ?? hex,
    ownShade,
    idOf(key) {
      if (!ids.has(key)) ids.set(key, ids.size + 1);
      return ids.get(key)!;
    },
    liesIn(key, outer) {
      const all = around.get(key) ?? new Set();
      if (!all.has(outer)) changes += 1;
      around.set(key, all.add(outer));
    },
    valuesOn(key) {
      const isOn = (hex: string, place: string) => plans.some(({ on }) => on.get(hex)?.has(place));
      const values: (readonly [name: string, source: string])[] = [];
      for (const { name, hex } of apart) {
        // Back to what most grounds ask for, inside one that asks for something else.
        const isBack = [...(around.get(key) ?? [])].some((outer) => isOn(hex!, outer));
        if (isOn(hex!, key)) values.push([name, `${name}-g${book.idOf(key)}`]);
        else if (isBack) values.push([name, `${name}-home`]);
      }
      return values;
    },
    get apart() {
      return apart;
    },
    isOpposite(key) {
      const ground = grounds.get(key);
      const colours = ground?.colours ?? key.split('|').map(colourOf);
      const dark = (colour: Colour) =>
        contrast(colour, white) > contrast(colour, colourOf('#000000'));
      let lighter = 0;
      for (const ink of ground?.inks ?? []) {
        lighter += sideOf(colourOf(ink), colours);
      }
      const isDark = lighter === 0 ? colours.some(dark) : lighter > 0;
      return isDark !== dark(page);
    },
    get hasPairs() {
      return hasPairs;
    },
    showPairs() {
      if (hasPairs) return;
      hasPairs = true;
      tell();
    },
    isPaired: () => sheet !== null && document.documentElement.matches(pairSelector),
    reread() {
      let changed = stale;
      stale = false;
      for (const entry of new Set(byText.values())) {
        if (!entry.again) continue;
        const hex = entry.again() ?? undefined;
        if (hex === entry.hex) continue;
        put(entry, hex && colourOf(hex).a > 0 ? hex : undefined);
        changed = true;
      }
      // Before anything is looked at: what stood for a colour stands for another one now.
      if (isAmbiguous || changed) write();
      return changed;
    },
    meaning() {
      const now = new Map<string, string | undefined>();
      for (const { name, hex, again } of byText.values()) if (again) now.set(name, hex);
      const { documentElement: home } = document;
      const setting = settingNames.map((name) => home.getAttribute(name)).join();
      now.set('setting', followsSettings ? setting : '');
      return now;
    },
    followSettings() {
      followsSettings = true;
    },
    renew(meaning) {
      if (isOther(meaning, learntUnder)) {
        grounds.clear();
        edges.clear();
        around.clear();
        changes += 1;
      }
      learntUnder = meaning;
    },
    *settle() {
      book.reread();
      readPage();
      // Parts of a page that look like others, each with a root of its own, bring nothing new.
      const at = changes;
      const shows = document.documentElement.matches(pairSelector);
      if (at === settled && (hasPairs || !shows)) return false;
      const inks = new Set<string>();
      for (const { role, hex } of byText.values()) if (role === 'ink' && hex) inks.add(hex);
      const made: Plan[] = [];
      for (const theme of themes) {
        made.push(yield* makePlan({ page, inks, grounds }, theme.text * guard, memory));
      }
      plans = made;
      apart = [...new Set(byText.values())].filter(
        ({ role, hex }) => role === 'ink' && hex && plans.some(({ on }) => on.has(hex)),
      );
      write();
      hasPairs ||= document.documentElement.matches(pairSelector);
      settled = at;
      tell();
      return true;
    },
    join(emit) {
      emits.add(emit);
      return () => {
        emits.delete(emit);
        if (emits.size > 0) return;
        forced?.removeEventListener?.('change', write);
        sheet?.remove();
        books.delete(document);
      };
    },
  };
  return book;
}
