import type { FitContext } from '../runtime/context.ts';
import { inSetting } from '../runtime/context.ts';
import { describeElement } from '../runtime/report.ts';
import type { Definitions } from '../runtime/sheet-fitter.ts';
import { everySetting, pairSelector, type ColourBook } from './colour-book.ts';
import { solidify, withoutMoments, type ColourRules, type PaperRule } from './colour-rules.ts';
import { contrast, over, type Colour } from './colour.ts';
import { edgesOf, isEdged } from './controls.ts';
import { forgetInk, markInk, markSolid, type Marks } from './marks.ts';
import { colourOf, pictureKey, wasMeant } from './plan.ts';
import { ratios } from './contrast.generated.ts';
import { parentOf } from '../runtime/parent-of.ts';
import {
  createSurfaces,
  drawnKey,
  equalsOf,
  fadedInto,
  type Surface,
  type Surfaces,
} from './surfaces.ts';
import { inksOf, type Ink } from './visible-ink.ts';

/** A shape that is smaller than this one way round is a mark, a larger one a ground; CSS px. */
const largestShape = 48;

const nothingDefined: Definitions = {
  lookUp: () => undefined,
  selectorsOf: () => [],
  isOfParts: () => false,
};

/** Learns from a page which colour stands on which. */
export interface Looker {
  /** Steps for some elements. They only read, so that the page is laid out once. */
  at(elements: Iterable<Element>): Generator<void>;
  /** Forgets what was asked: the same elements look different now. */
  forget(): void;
  /** Whether anything was learnt since the last time this was asked. */
  learnt(): boolean;
}

export function createLooker(
  context: FitContext,
  book: ColourBook,
  rules: ColourRules,
  marks: Marks,
): Looker {
  const { root, view, undo, reporter } = context;
  let news = false;
  const learn = (isNew: boolean) => {
    news = news || isNew;
  };
  // The same question of elements that look alike.
  const asked = new Set<string>();
  const alone = new Map<string, boolean>();
  const shapes = new WeakSet<Element>();
  let momentsSeen = new WeakSet<PaperRule>();
  const home = view.document.documentElement;
  /** Under a setting the page shows what we say, not what it says itself. */
  const isOn = () => everySetting.some((one) => home.matches(one));

  function isFirst(question: string, element: Element, count: number): boolean {
    const parent = element.parentElement;
    const key = [question, count, element.localName, element.className, parent?.className].join();
    return !asked.has(key) && asked.add(key) !== undefined;
  }

  function observeInk({ element, by, colour, isCutOut, fade = 1 }: Ink, surfaces: Surfaces): void {
    const surface = surfaces.of(element);
    const shown = book.read(isCutOut ? surfaces.style(element).color : colour);
    if (!shown || colourOf(shown).a === 0) return;
    const hex = book.original('ink', shown);
    const ink = colourOf(hex);
    if (surface.hasPicture) {
      learn(book.standsOn(hex, pictureKey, [], false));
      layPlate(element, surface);
      reporter.add({
        kind: 'gradient',
        where: describeElement(element),
        what:
          'It stands on a picture, so no change of its colour can promise its contrast. Give it a ' +
          'ground of its own.',
      });
      return;
    }
    // What a drawing was coloured for is nothing to learn from: its words are measured one by one.
    if (surface.key === drawnKey) return;
    if (surface.fade < 1 && !isSteady(surface, ink))
      for (const one of surface.faded) makeSolid(one);
    learn(book.standsOn(hex, surface.key, surface.colours, surface.movable));
    const { element: painted, key } = surface;
    for (let outer = surface.parent; outer; outer = outer.parent) book.liesIn(key, outer.key);
    if (painted && isPaintedAlone(painted, key)) learn(rules.paintedBy(painted, key));
    // An old attribute, the browser's own, or pale by more than its colour: no rule gives it.
    const isForeign =
      (book.named('ink', hex).length === 0 || book.foreign.has(hex) || fade < 1) &&
      !isReadable({ ...ink, a: ink.a * fade }, surface.colours);
    if (isForeign || isCutOut) {
      if (book.named('ink', hex).length === 0) book.foreign.add(hex);
      const named = book.name('ink', hex, true, nothingDefined);
      if (named) learn(markInk(context, marks, { element, by, colour, isCutOut }, named));
    } else if (!isOn()) forgetInk(marks, { element, by });
    if (by === 'color') observeLink(element, surfaces);
  }

  /** Whether no rule stands for the ground an element paints: its own style does, or an attribute. */
  function isPaintedAlone(element: Element, key: string): boolean {
    const how = [
      key,
      element.className,
      element.getAttribute('style'),
      element.parentElement?.className,
      rules.count,
    ].join();
    let isAlone = alone.get(how);
    if (isAlone === undefined) {
      isAlone = !rules.papers.some(
        (rule) => rule.paints && rules.keyOf(rule) === key && matches(element, rule.selector),
      );
      alone.set(how, isAlone);
    }
    return isAlone;
  }

  const isReadable = (ink: Colour, grounds: readonly Colour[]) =>
    grounds.every((ground) => contrast(over(ink, ground), ground) >= ratios.high);

  function isSteady(surface: Surface, ink: Colour): boolean {
    const inked = fadedInto(
      surface,
      surface.colours.map((one) => over(ink, one)),
    );
    const plain = fadedInto(surface, surface.colours);
    return inked.every((one, at) => contrast(one, plain[at]!) >= ratios.care);
  }

  function makeSolid(element: Element): void {
    // On its way in or out.
    if (isMoving(element)) return;
    const mine = rules.fades.filter(({ selector }) => matches(element, selector));
    for (const rule of mine) learn(solidify(rule, undo));
    if (mine.length > 0) return;
    learn(markSolid(context, marks, element));
  }

  /** In two colours, words on a picture get a plate of the ground's colour, or a rim of it. */
  function layPlate(element: Element, surface: Surface): void {
    const isItself = surface.element === element;
    const rim = Array(4).fill('0 0 .15em var(--care-fit-paper)').join();
    const body = isItself
      ? `text-shadow:${rim}!important`
      : 'background-color:var(--care-fit-paper)';
    learn(
      marks.add(
        element,
        isItself ? 'rim' : 'plate',
        (place) => `${inSetting(root, pairSelector, place)}{${body}}`,
      ),
    );
  }

  /** A link in a sentence that only its colour told from the words around it (K-09). */
  function observeLink(element: Element, { style }: Surfaces): void {
    const parent = parentOf(element);
    if (element.localName !== 'a' || !element.hasAttribute('href') || !parent) return;
    const { color, display, textDecorationLine } = style(element);
    if (display !== 'inline' || /underline/.test(textDecorationLine)) return;
    if (style(parent).color === color) return;
    learn(
      marks.add(
        element,
        'link',
        (place) => `${inSetting(root, pairSelector, place)}{text-decoration:underline!important}`,
      ),
    );
  }

  /** Fields, tick boxes and switches are told from the page by an edge (C-07). */
  function observeControl(control: Element, surfaces: Surfaces): void {
    let best: {
      hex: string;
      by: 'line' | 'paper';
      element: Element;
      around: Surface;
      ratio: number;
    } | null = null;
    let highest = 0;
    for (const { element, by, colour: text } of edgesOf(control, surfaces)) {
      const shown = book.read(text);
      if (!shown) continue;
      const hex = book.original(by, shown);
      const colour = colourOf(hex);
      const around = surfaces.of(parentOf(element));
      if (colour.a === 0 || around.hasPicture) continue;
      const ratio = Math.min(...around.colours.map((one) => contrast(over(colour, one), one)));
      // A border says more than a fill that is hardly there.
      const rank = ratio + (by === 'line' ? 0.5 : 0);
      if (rank <= highest) continue;
      highest = rank;
      best = { hex, by, element, around, ratio };
    }
    // An edge of the ground's own colour was not meant to be seen.
    if (!best || best.ratio >= ratios.edge || best.ratio < 1.02) return;
    const { hex, by, element, around } = best;
    const all = by === 'line' ? rules.lines : rules.papers;
    for (const rule of all) {
      const named = 'named' in rule ? rule.named : rule.papers;
      if (!named.some((one) => one.hex === hex) || !matches(element, rule.selector)) continue;
      for (const one of around.colours) learn(book.isEdge(by, hex, one));
      learn(!rule.isEdge);
      rule.isEdge = true;
    }
  }

  /** Small painted shapes without words: in a theme of two colours they are ink, not ground. */
  function observeShape(element: Element, surfaces: Surfaces): void {
    const surface = surfaces.of(element);
    if (surface.element !== element || surface.hasPicture) return;
    if (element.firstElementChild && surfaces.isTint(element.firstElementChild)) return;
    observePainter(element, surface.key);
    if (element.childElementCount > 4 || element.textContent?.trim()) return;
    if (/^(?:input|textarea|select|button|body|html)$/.test(element.localName)) return;
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) > largestShape || width * height === 0) return;
    shapes.add(element);
    const parent = surface.parent!;
    const outer = parent.element && shapes.has(parent.element) ? parent : null;
    const ground = (outer ?? surface).parent!.colours[0]!;
    const strength = ({ colours }: Surface) => contrast(colours[0]!, ground);
    // A knob on its track, or a bar that fills one: the stronger of the two is drawn in ink.
    const isStronger = outer !== null && strength(surface) > strength(outer);
    drawAs(element, outer && !isStronger ? 'knob' : 'shape');
    if (outer && isStronger) drawAs(outer.element!, 'track');
  }

  /** A rule that only defines what another one paints with may still stand for the painted element. */
  function observePainter(element: Element, key: string): void {
    if (!isFirst(key, element, rules.count)) return;
    for (const rule of rules.papers) {
      if (rule.paints || rules.keyOf(rule) !== key || !matches(element, rule.selector)) continue;
      rule.paints = true;
      learn(true);
    }
  }

  function drawAs(element: Element, shape: NonNullable<PaperRule['shape']>): void {
    if (!isFirst(shape, element, rules.count)) return;
    for (const rule of rules.papers) {
      if (rule.papers.length === 0 || rule.shape === shape || rule.shape === 'track') continue;
      if (!matches(element, rule.selector)) continue;
      rule.shape = shape;
      learn(true);
    }
  }

  /** One among equals that only its colour tells apart; two colours alone cannot say that. */
  function observeChosen(element: Element, { style }: Surfaces): void {
    const { parentElement: parent, localName } = element;
    const children = parent ? equalsOf(parent) : [];
    if (children.length < 3) return;
    const equals = children.filter((one) => one !== element && one.localName === localName);
    const { color } = style(element);
    const others = new Set(equals.map((one) => style(one).color));
    if (equals.length < 2 || others.size !== 1 || others.has(color)) return;
    if (!isFirst('chosen', element, rules.count)) return;
    const hex = book.original('ink', book.read(color) ?? '');
    for (const rule of rules.inks) {
      if (rule.tells || !rule.inks.some((one) => one.hex === hex)) continue;
      if (!matches(element, rule.selector)) continue;
      rule.tells = true;
      learn(true);
    }
  }

  /** Grounds of a moment (a finger on a button) that nothing shows now, under the text there is. */
  function* observeMoments(surfaces: Surfaces): Generator<void> {
    for (const rule of rules.papers) {
      const selector = momentsSeen.has(rule) ? null : withoutMoments(rule.selector);
      const key = selector && !rule.hasPicture ? rules.keyOf(rule) : null;
      if (!selector || !key) continue;
      momentsSeen.add(rule);
      const colours = rule.papers.map((one) => colourOf(one.hex!));
      const movable = colours.every(({ a }) => a === 1);
      for (const element of find(selector).slice(0, 3)) {
        const below = surfaces.of(parentOf(element)).colours;
        const grounds = colours.flatMap((one) => below.map((under) => over(one, under)));
        const home = surfaces.of(element).element;
        for (const inner of [element, ...Array.from(element.querySelectorAll('*')).slice(0, 8)]) {
          if (surfaces.of(inner).element !== home) continue;
          for (const { colour } of inksOf(inner, surfaces, view)) {
            const hex = book.original('ink', book.read(colour) ?? '');
            // Two rules that were never meant to meet.
            if (!hex || !grounds.every((ground) => wasMeant(colourOf(hex), ground))) continue;
            learn(book.standsOn(hex, key, grounds, movable));
          }
        }
        yield;
      }
    }
  }

  function find(selector: string): Element[] {
    try {
      return Array.from(root.querySelectorAll(selector.replace(/::[\w-]+(?:\([^)]*\))?/g, '')));
    } catch {
      return [];
    }
  }

  return {
    *at(elements) {
      const surfaces = createSurfaces(view, book, true);
      for (const element of elements) {
        observeShape(element, surfaces);
        for (const ink of inksOf(element, surfaces, view)) observeInk(ink, surfaces);
        if (isEdged(element)) observeControl(element, surfaces);
        observeChosen(element, surfaces);
        yield;
      }
      yield* observeMoments(surfaces);
    },
    forget() {
      asked.clear();
      alone.clear();
      momentsSeen = new WeakSet();
    },
    learnt() {
      const before = news;
      news = false;
      return before;
    },
  };
}

/** Whether an element is on its way from one look to another. */
export function isMoving(element: Element): boolean {
  return (element.getAnimations?.().length ?? 0) > 0;
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
