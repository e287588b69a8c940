import type { FitContext } from '../runtime/context.ts';
import type { Slices } from '../runtime/slices.ts';
import { themes } from './colour-book.ts';
import type { ColourFitter } from './colour-fitter.ts';

/** Keeps the colours of a root right while the page changes. */
export interface PageFollower {
  /** Looks at the whole root, then measures it; resolves when both are done. */
  whole(): Promise<void>;
}

const alwaysWatched = [
  'class',
  'style',
  'disabled',
  'aria-disabled',
  'aria-selected',
  'data-state',
];
const settings = /^data-care-(?:mode|contrast)$/;
/** Changes of colour that take longer are measured as they are by then. */
const patienceMs = 1000;
/** What a script moves is looked at again after this. */
const restMs = 500;

export function followPage(
  { root, view, undo, reporter }: FitContext,
  colours: ColourFitter,
  slices: Slices,
): PageFollower {
  const document = root.ownerDocument ?? (root as Document);
  const home = document.documentElement;
  const waiting = new Set<Element>();
  // Settings the whole root was measured under. Going back to one of them costs nothing.
  const measured = new Set<string>();
  let all = false;
  // Before the first look at the whole there is nothing to keep right.
  let begun = false;
  // Whether something came while a classic pair hid its colours.
  let isMissing = false;
  // Whether a setting changed, and the page may give its variables other values under it.
  let isUnsure = false;
  let running: Promise<void> | null = null;

  const setting = () =>
    `${home.getAttribute('data-care-mode')} ${home.getAttribute('data-care-contrast')}`;

  const isOn = () => themes.some(({ selector }) => home.matches(selector));
  const isDue = () => !measured.has(setting()) || (isMissing && !colours.isBlind());
  /** The page changed, and what was measured under other settings is old. */
  const keepOnly = (under: string) => {
    for (const one of measured) if (one !== under) measured.delete(one);
  };

  async function work(): Promise<void> {
    while (all || waiting.size > 0 || isDue() || isUnsure) {
      if (isUnsure && isOn() && !colours.isBlind() && colours.isStale()) all = true;
      isUnsure = false;
      if (!all && waiting.size === 0 && !isDue()) break;
      watch();
      // What came under a classic pair is looked at when it goes.
      const isBlind = colours.isBlind();
      const elements = all || (isMissing && !isBlind) ? null : withInner(waiting);
      isMissing = isBlind && (isMissing || all || waiting.size > 0);
      if (!elements || elements.size > 0) keepOnly(setting());
      all = false;
      waiting.clear();
      // First what looks like ours is told apart; then nothing is read on its way to another colour.
      colours.isStale();
      await still(document, view);
      await slices.run(colours.look(elements ?? undefined));
      await still(document, view);
      const under = setting();
      const isNew = !measured.has(under);
      measured.add(under);
      await slices.run(colours.verify(isNew || !elements ? undefined : elements));
      if (slices.stopped) return;
    }
  }

  function schedule(): void {
    if (!begun || slices.stopped) return;
    running ??= Promise.resolve()
      .then(work)
      .catch((error: unknown) => reporter.fault('the colours of the page', error))
      .finally(() => {
        running = null;
      });
  }

  function revisit(element: Element): void {
    waiting.add(element);
    schedule();
  }

  const observer = new view.MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      const element = target as Element;
      if (type === 'attributes') {
        // Movement is written into styles many times a second; only colours matter here.
        if (
          attributeName === 'style' &&
          !/color|background|--care-fit-/.test(element.getAttribute('style') ?? '')
        ) {
          if (colours.moved(element)) view.setTimeout(() => revisit(element), restMs);
          continue;
        }
        if (element === home || element === document.body) all = true;
        else {
          colours.forget(element);
          waiting.add(element);
        }
      }
      for (const node of Array.from(addedNodes)) {
        if (node.nodeType === 1) waiting.add(node as Element);
        else if (node.nodeType === 3 && node.parentElement) waiting.add(node.parentElement);
      }
    }
    if (all || waiting.size > 0) schedule();
  });
  let watched = 0;
  /** Rules that came since may wait for further attributes. */
  function watch(): void {
    const names = [...new Set([...alwaysWatched, ...colours.attributes])];
    if (document.body) outside.observe(document.body, { attributes: true });
    if (names.length === watched) return;
    watched = names.length;
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: names,
    });
  }
  // A theme of the page is told by an attribute of these two, and its rules may be out of reach.
  const outside = new view.MutationObserver((records) => {
    for (const { attributeName } of records) {
      if (settings.test(attributeName!)) {
        isUnsure = true;
        if (isDue() || isOn()) schedule();
      } else if (!attributeName!.startsWith('data-care') && colours.isStale()) {
        all = true;
        schedule();
      }
    }
  });
  outside.observe(home, { attributes: true });
  watch();
  const scheme = view.matchMedia?.('(prefers-color-scheme: dark)');
  const turned = () => {
    all = true;
    schedule();
  };
  scheme?.addEventListener?.('change', turned);
  undo.add(() => {
    observer.disconnect();
    outside.disconnect();
    scheme?.removeEventListener?.('change', turned);
  });
  return {
    async whole() {
      begun = true;
      all = true;
      schedule();
      await running;
    },
  };
}

function withInner(elements: Iterable<Element>): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (!element.isConnected || found.has(element)) continue;
    found.add(element);
    for (const inner of Array.from(element.querySelectorAll('*'))) found.add(inner);
  }
  return found;
}

/** Resolves when colours stopped moving. */
async function still(document: Document, view: Window): Promise<void> {
  const moving = (document.getAnimations?.() ?? []).filter((one) =>
    /color|background|fill|stroke|opacity/.test(
      (one as { transitionProperty?: string }).transitionProperty ?? '',
    ),
  );
  if (moving.length === 0) return;
  await Promise.race([
    Promise.all(moving.map((one) => one.finished.catch(() => undefined))),
    new Promise((resolve) => view.setTimeout(resolve, patienceMs)),
  ]);
}
