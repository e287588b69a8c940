import type { FitContext } from '../runtime/context.ts';
import type { SeenRule } from '../runtime/sheet-fitter.ts';
import { ownMark } from '../runtime/own-sheet.ts';
import { partsOf } from '../fit/selectors.ts';
import { createSlices, type Slices, type Steps } from '../runtime/slices.ts';
import type { Finding } from '../runtime/report.ts';
import { fitBars } from './bars.ts';
import { createLaterParts } from './later-parts.ts';
import { reportOverlaps } from './overlaps.ts';
import { emptySight, look, type Sight, type Wanted } from './sight.ts';
import { fitTargets, reportTargets, yieldWidths, type Widths } from './targets.ts';
import { fitTexts, type Rungs } from './texts.ts';
import { createMarks, put } from './tokens.ts';

/**
 * What rules alone cannot know, because it needs the page as it is laid out: hit areas, text that is
 * cut off, a page that scrolls sideways, bars that cover its end. Each is measured and mended by
 * marks on elements, for which our own sheet has the rules; none holds outside care mode.
 */
export interface Survey {
  /** Looks at the page for the first time, and from then on at what changes. */
  start(): Promise<void>;
  /** Looks again, when the browser is idle: something changed that tells nobody. */
  again(): void;
  /** Resolves when nothing is left to look at. */
  settled(): Promise<void>;
  /** To be told of every style rule. */
  seen(rule: SeenRule): void;
}

/** What a timer is set for. */
type Due = 'whole' | 'parts';

/** Looks that may follow each other: a mend may cause what the next look finds. */
const mostRounds = 8;
/** Elements that are looked at at once, before they are first painted. */
const mostAtOnce = 200;
/** Elements that are cleared of marks and given them anew in one frame, after the change is painted. */
const mostInOneFrame = 500;
/** From here on the page is read only after the browser has laid it out by itself. */
const largePage = 1500;
/** Marks written between two frames: their layout is work too. */
const writesPerFrame = 500;
/** What changes more often than this is looked at when it has come to rest. */
const restMs = 300;
/** Attributes that may change how an element looks, by name. */
const looked = /^(?:style|class|hidden|open|aria-expanded|data-state|disabled|aria-disabled)$/;
/** What may make another element appear: a tick, a finger over it, an anchor. */
const revealing = ['change', 'toggle', 'pointerover', 'focusin'];
const marked = `[${ownMark}]`;

export function createSurvey(context: FitContext): Survey {
  const { root, view, undo, reporter } = context;
  const document = root.ownerDocument ?? (root as Document);
  const html = document.documentElement;
  const isDocument = root === document;
  const marks = createMarks(context);
  const slices: Slices = createSlices(view);
  const pressed = createPressed();
  const later = createLaterParts();
  const surveyedAt = new WeakMap<Element, number>();
  const scales = new WeakMap<Element, { scale: number; since: number; looks: number }>();
  let isStopped = false;
  /** The settings and the width that were surveyed, and whether all of the page was. */
  let surveyed = '';
  let isWhole = false;
  /** How large the host was when we had done with it. */
  let hostBox = '';
  let waiting = new Set<Element>();
  const hidden = new Set<Element>();
  let isRevealing = false;
  let current: Promise<void> = Promise.resolve();
  const timers = new Map<Due, { id: number; at: number }>();

  const isOn = () => html.getAttribute('data-care-mode') === 'care';
  const isWanted = () => !isStopped && isOn();
  const topOf = () => (isDocument ? [html] : Array.from(root.children));
  const settings = () =>
    html
      .getAttributeNames()
      .filter((name) => /^data-care-(?!fit)/.test(name))
      .sort()
      .map((name) => `${name}=${html.getAttribute(name)!}`)
      // Not the width of the page, which only a layout tells.
      .concat(String(view.innerWidth))
      .join(' ');

  const boxOfHost = () => {
    if (!('host' in root)) return '';
    const { width, height } = root.host.getBoundingClientRect();
    return `${Math.round(width)} ${Math.round(height)}`;
  };

  function wantedNow(): Wanted {
    const style = view.getComputedStyle(html);
    const number = (name: string) =>
      Number.parseFloat(style.getPropertyValue(`--care-fit-${name}`)) || 0;
    return {
      target: number('target'),
      leastTarget: number('target-least'),
      line: number('line'),
      floor: number('floor'),
      width: html.clientWidth,
    };
  }

  /** All rounds over some parts of the page. */
  async function run(
    tops: readonly Element[],
    all: boolean,
    isNew = true,
    pace: (steps: Steps) => Promise<void> = slices.run,
  ): Promise<void> {
    const widths: Widths = { tried: new WeakMap(), before: new Map() };
    const rungs: Rungs = new Map();
    const before = marks.of(document.body);
    if (all && html.getElementsByTagName('*').length > largePage) await nextFrame(view);
    if (!isWanted()) return;
    // From what the page is without us; unless only fonts or sheets came, which need no new start.
    const keepScroll = isNew && !all ? holdScroll(document) : () => {};
    if (isNew) {
      // A setting that is new is measured as it will be.
      if (all) endGrowth(root);
      const release = holdStill(root);
      for (const top of tops) marks.clear(top);
      release();
    }
    // Put there on purpose, and not moved by what grew.
    const peeking = new Set<Element>();
    const found = new Map<string, Finding>();
    const tell = (finding: Finding) => void found.set(`${finding.kind} ${finding.where}`, finding);
    const wanted = wantedNow();
    for (let round = 0; round < mostRounds && isWanted(); round += 1) {
      const sight = emptySight(hidden);
      const tokens = new Map<Element, Set<string>>();
      const tokensOf = (element: Element) => {
        const known = tokens.get(element) ?? new Set(marks.of(element));
        tokens.set(element, known);
        return known;
      };
      const read = function* read() {
        for (const top of tops) yield* look(top, sight, wanted, pressed.matches);
        waitForRest(sight);
        if (round === 0) for (const { element } of sight.past) peeking.add(element);
        // What is too wide bursts what is around it, which is then no fault of its own.
        if (yieldWidths(sight, wanted, tokensOf, widths)) return;
        yield* fitTargets(sight, wanted, tokensOf, widths, later);
        yield* fitTexts(sight, wanted, tokensOf, rungs, round > 0, tell);
        // Once nothing in them grows any more.
        for (const { element, by } of sight.past)
          if (!peeking.has(element)) put(tokensOf(element), 'up', by);
        if (isDocument && (all || sight.bars.length > 0)) {
          fitBars(document, sight, wanted, tokensOf, tell, before);
        }
      };
      await pace(read());
      let written = 0;
      let isMoved = false;
      let release = holdStill(root);
      for (const [element, set] of tokens) {
        // Gone while we looked.
        if (!element.isConnected || isStopped) continue;
        const change = marks.set(element, set);
        if (change === 'nothing') continue;
        written += 1;
        isMoved ||= change === 'layout';
        if (pace === allOfIt || written % writesPerFrame > 0) continue;
        release();
        await nextFrame(view);
        release = holdStill(root);
      }
      if (written > 0) release();
      if (!isMoved || round === mostRounds - 1) {
        await pace(reportTargets(sight, wanted, tokensOf, tell));
        if (all) await slices.run(reportOverlaps(sight, tell));
        break;
      }
      if (pace !== allOfIt && written > writesPerFrame) await nextFrame(view);
    }
    keepScroll();
    if (isStopped) return;
    // What left the page is not kept alive.
    for (const element of hidden) if (!element.isConnected) hidden.delete(element);
    if (all) reporter.forget(['target', 'clipped', 'overflow', 'covered', 'overlap']);
    found.forEach((finding) => reporter.add(finding));
    reporter.mended = marks.count;
    hostBox = boxOfHost();
  }

  /**
   * Text that is drawn smaller is made larger when it was so at two looks: while a dialog grows out
   * of nothing, everything in it is small.
   */
  function waitForRest({ small }: Sight): void {
    const now = view.performance.now();
    for (let at = small.length - 1; at >= 0; at -= 1) {
      const { element, scale } = small[at]!;
      if (Math.abs(scale - 1) < 0.01) continue;
      const seen = scales.get(element);
      const isSame = seen !== undefined && Math.abs(seen.scale - scale) < 0.001;
      if (isSame && now - seen.since >= restMs / 2) continue;
      if (!isSame) scales.set(element, { scale, since: now, looks: (seen?.looks ?? 0) + 1 });
      small.splice(at, 1);
      // What never comes to rest is not waited for.
      if (scales.get(element)!.looks <= mostRounds) waiting.add(element);
    }
    if (waiting.size > 0) waitingSoon();
  }

  function attempt(work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => reporter.fault('the survey of the page', error));
  }

  /** One after the other: two looks at once would undo each other's marks. */
  function queue(work: () => Promise<void>): Promise<void> {
    current = current.then(() => attempt(work));
    return current;
  }

  /** All of the page, unless it was looked at with these settings. */
  function whole(): Promise<void> {
    return queue(async () => {
      await hasBody(document);
      const now = settings();
      if (!isOn() || isStopped || (isWhole && now === surveyed)) return;
      waiting.clear();
      const isNew = now !== surveyed;
      surveyed = now;
      isWhole = true;
      try {
        await run(topOf(), true, isNew);
      } catch (error) {
        // What comes next is looked at with all of the page.
        isWhole = false;
        throw error;
      }
      if (!isOn()) isWhole = false;
    });
  }

  /** Never later than it was due already: what changes all the time would put it off for ever. */
  function soon(due: Due, work: () => void, ms: number): void {
    const at = view.performance.now() + ms;
    const before = timers.get(due);
    if (before && before.at <= at) return;
    view.clearTimeout(before?.id);
    const id = view.setTimeout(() => {
      timers.delete(due);
      const { requestIdleCallback } = view as Partial<typeof view>;
      if (requestIdleCallback) requestIdleCallback.call(view, work, { timeout: 500 });
      else work();
    }, ms);
    timers.set(due, { id, at });
  }

  /** Parts that changed. Few elements are right before they are painted, many soon after. */
  function partsChanged(): void {
    if (waiting.size === 0 || isStopped) return;
    if (!isOn()) {
      isWhole = false;
      waiting.clear();
      return;
    }
    // A class on <html> may mean anything.
    if (waiting.delete(html)) again(restMs);
    const now = view.performance.now();
    const parts = outermost([...waiting].filter((part) => part.isConnected));
    let size = 0;
    const atOnce: Element[] = [];
    const large: Element[] = [];
    waiting = new Set();
    for (const part of parts) {
      const count = part.getElementsByTagName('*').length + 1;
      const isRestless = now - (surveyedAt.get(part) ?? -restMs) < restMs;
      if (isRestless) waiting.add(part);
      else if (size + count > mostAtOnce) large.push(part);
      else {
        size += count;
        surveyedAt.set(part, now);
        atOnce.push(part);
      }
    }
    if (atOnce.length > 0) void attempt(() => run(atOnce, false, true, allOfIt));
    if (large.length > 0) void queue(() => partsLater(large));
    if (waiting.size > 0) waitingSoon();
  }

  /**
   * Marks are taken off only by who puts them on again before the next frame: nobody sees a page that
   * shrinks and grows because a dialog locked it. In what is too large for one frame they stay, but
   * for those of the part itself, which may be a panel that folds.
   */
  async function partsLater(parts: readonly Element[]): Promise<void> {
    const isMarked = parts.some((part) => part.matches(marked) || part.querySelector(marked));
    if (!isMarked) return run(parts, false, false);
    const count = parts.reduce((sum, part) => sum + part.getElementsByTagName('*').length + 1, 0);
    if (count <= mostInOneFrame) {
      await nextFrame(view);
      return run(parts, false, true, allOfIt);
    }
    if (parts.length > 1) {
      const half = parts.length >> 1;
      await partsLater(parts.slice(0, half));
      return partsLater(parts.slice(half));
    }
    const release = holdStill(root);
    for (const part of parts) if (part !== document.body) marks.set(part, new Set());
    release();
    return run(parts, false, false);
  }

  function waitingSoon(): void {
    const work = () => {
      const rest = outermost([...waiting].filter((part) => part.isConnected));
      waiting = new Set();
      // All of the page has them in it.
      void (isWhole ? queue(() => partsLater(rest)) : whole());
    };
    soon('parts', work, restMs);
  }

  const observer = new view.MutationObserver((records) => {
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
      for (const node of Array.from(removedNodes)) {
        // Comes back without marks, and goes away without them.
        if (node.nodeType === 1 && !node.isConnected) marks.clear(node as Element);
      }
      if (type === 'characterData') {
        if (target.parentElement) waiting.add(target.parentElement);
      } else if (type === 'attributes') {
        const { attributeName } = record;
        if (!looked.test(attributeName!)) revealSoon(attributeName!);
        else if (mayMoveOthers(record)) waiting.add(target as Element);
      } else {
        if (removedNodes.length > 0 && addedNodes.length === 0) continue;
        const parent = target as Element;
        if (parent.nodeType === 1 && parent.getElementsByTagName('*').length <= mostAtOnce / 2) {
          waiting.add(parent);
          continue;
        }
        for (const node of Array.from(addedNodes)) {
          if (node.nodeType !== 1) continue;
          // Its neighbours share the room between them and it.
          const { previousElementSibling, nextElementSibling } = node as Element;
          for (const one of [node as Element, previousElementSibling, nextElementSibling]) {
            if (one) waiting.add(one);
          }
        }
      }
    }
    partsChanged();
  });

  function again(ms = 0): void {
    isWhole = false;
    if (isOn()) soon('whole', () => void whole(), ms);
  }
  const settingsObserver = new view.MutationObserver(() => {
    if (isOn() && (!isWhole || settings() !== surveyed)) afterSwitch();
  });
  function afterSwitch(): void {
    // The switch itself is painted first.
    queue(() => nextFrame(view));
    void whole();
  }
  const resized = () => {
    if (settings() !== surveyed) again(150);
  };
  const loaded = () => again(50);
  const complete = () => again();
  // What makes a host be seen is written on it, where nobody looks for the parts inside.
  const hostChanged = () => {
    // All in it may be laid out anew, and what we gave up may fit.
    surveyed = '';
    again(restMs);
  };
  const hostObserver = new view.MutationObserver((records) => {
    if (records.some(mayMoveOthers)) hostChanged();
  });
  const { ResizeObserver } = view as Partial<typeof view>;
  // Most of the time it is our own mends that made it grow.
  const hostResized = async () => {
    await current;
    if (isOn() && boxOfHost() !== hostBox) hostChanged();
  };
  const hostSize = ResizeObserver && new ResizeObserver(() => void hostResized());
  const shown = (event: Event) => {
    waiting.add(event.target as Element);
    partsChanged();
  };

  /** Menus and popovers that appear without a change of their own are looked at as they are painted. */
  function revealSoon(by: Event | string): void {
    const isNothing = typeof by === 'string' && !/^(?:aria|data)-(?!care)/.test(by);
    if (isRevealing || isNothing || hidden.size === 0 || !isOn()) return;
    isRevealing = true;
    view.requestAnimationFrame(() => {
      isRevealing = false;
      if (!isWanted()) return;
      for (const element of hidden) {
        const { display, visibility } = view.getComputedStyle(element);
        const isShown = display !== 'none' && visibility === 'visible';
        if (isShown && element.isConnected) waiting.add(element);
        if (isShown || !element.isConnected) hidden.delete(element);
      }
      partsChanged();
    });
  }

  undo.add(() => {
    isStopped = true;
    hidden.clear();
    for (const type of revealing) root.removeEventListener(type, revealSoon, true);
    view.removeEventListener('hashchange', revealSoon);
    slices.stop();
    observer.disconnect();
    settingsObserver.disconnect();
    hostObserver.disconnect();
    hostSize?.disconnect();
    timers.forEach(({ id }) => view.clearTimeout(id));
    document.removeEventListener('DOMContentLoaded', complete);
    view.removeEventListener('resize', resized);
    document.fonts?.removeEventListener?.('loadingdone', loaded);
    root.removeEventListener('contentvisibilityautostatechange', shown, true);
  });

  return {
    start() {
      if (isStopped) return Promise.resolve();
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeOldValue: true,
      });
      settingsObserver.observe(html, { attributes: true });
      if ('host' in root) {
        hostObserver.observe(root.host, {
          attributes: true,
          attributeOldValue: true,
          attributeFilter: ['style', 'class', 'hidden'],
        });
        hostSize?.observe(root.host);
      }
      view.addEventListener('resize', resized);
      document.fonts?.addEventListener?.('loadingdone', loaded);
      root.addEventListener('contentvisibilityautostatechange', shown, true);
      for (const type of revealing) root.addEventListener(type, revealSoon, true);
      view.addEventListener('hashchange', revealSoon);
      // What is looked at while the page comes in has not all of it.
      if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', complete);
      return whole();
    },
    again: () => again(),
    settled() {
      return isOn() && !isStopped && (!isWhole || settings() !== surveyed) ? whole() : current;
    },
    seen(rule) {
      pressed.seen(rule);
      later.seen(rule);
    },
  };
}

/** Elements that a style sheet gives a pressed state: somebody means them to be pressed. */
function createPressed() {
  const byClass = new Map<string, Set<string>>();
  return {
    seen({ selector }: SeenRule): void {
      if (!selector.includes(':active')) return;
      for (const part of partsOf(selector)) {
        const last = /[^\s>+~]*:active[^\s>+~]*$/.exec(part.trim())?.[0];
        const classes = last?.match(/\.[\w-]+/g);
        if (!last || !classes || last.includes('(')) continue;
        const name = classes[0]!.slice(1);
        const all = byClass.get(name) ?? new Set();
        all.add(classes.join(''));
        byClass.set(name, all);
      }
    },
    matches(element: Element): boolean {
      for (const name of Array.from(element.classList)) {
        const all = byClass.get(name);
        if (!all) continue;
        for (const classes of all) if (element.matches(classes)) return true;
      }
      return false;
    },
  };
}

/** What is few is done whole: it is right when it is first painted, whatever else is at work. */
async function allOfIt(steps: Steps): Promise<void> {
  for (let step = steps.next(); !step.done; step = steps.next());
}

/** Of several elements those that lie in none of the others. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

/**
 * What a mark changes is changed at once: a look that came upon it half way would mend too much.
 * Movements of the page's own go on, and tell of their end whoever waits for it.
 *
 * @returns what ends the movements that began since
 */
function holdStill(root: Document | ShadowRoot): () => void {
  const begun = new Set(transitionsIn(root));
  return () => {
    for (const one of transitionsIn(root)) if (!begun.has(one)) one.cancel();
  };
}

/**
 * The shorter page without marks takes the place from who reads near its end.
 *
 * @returns what goes back there
 */
function holdScroll({ scrollingElement: page }: Document): () => void {
  const top = page?.scrollTop ?? 0;
  return () => {
    if (page && page.scrollTop < top) page.scrollTo({ top, behavior: 'instant' });
  };
}

/** Brings what is growing or shrinking to its end. */
function endGrowth(root: Document | ShadowRoot): void {
  for (const one of transitionsIn(root)) {
    if (/width|height|padding|margin|font-size/.test(one.transitionProperty)) one.finish();
  }
}

function transitionsIn(root: Document | ShadowRoot): CSSTransition[] {
  // Not in Safari before 14.
  const all = root.getAnimations?.() ?? [];
  return all.filter((one): one is CSSTransition => 'transitionProperty' in one);
}

/** Whether an attribute tells of more than an element that moves or fades. */
function mayMoveOthers({ target, attributeName, oldValue }: MutationRecord): boolean {
  const now = (target as Element).getAttribute('style');
  return attributeName !== 'style' || sizesIn(oldValue) !== sizesIn(now);
}

/** A style without what moves and fades: animations write it in every frame. */
function sizesIn(style: string | null): string {
  const moves =
    /(?:^|;)\s*(?:-webkit-)?(?:transform|transition|animation|opacity|will-change|translate|left|top)[\w-]*\s*:[^;]*/g;
  return (style ?? '').replace(moves, '').replace(/^[\s;]+|[\s;]+$/g, '');
}

/** A script in the head runs before there is anything to look at. */
function hasBody(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (document.body) resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** The task after the next frame; a page nobody sees has no frames. */
function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    let done = false;
    const go = () => {
      if (done) return;
      done = true;
      view.setTimeout(resolve, 0);
    };
    view.requestAnimationFrame(go);
    view.setTimeout(go, 200);
  });
}
