import { createColourFitter } from './colours/colour-fitter.ts';
import { followPage } from './colours/follow-page.ts';
import { fitCss } from './fit/fit-css.generated.ts';
import type { FitContext } from './runtime/context.ts';
import { mirrorIntoFrame } from './runtime/frames.ts';
import { createInlineFitter } from './runtime/inline-fitter.ts';
import { liftLocks } from './runtime/locks.ts';
import { createOwnSheet, keepAdopted } from './runtime/own-sheet.ts';
import { describeElement, Reporter, type RetrofitReport } from './runtime/report.ts';
import { createSheetFitter, isIn } from './runtime/sheet-fitter.ts';
import { createSlices, type Steps } from './runtime/slices.ts';
import { createUndo } from './runtime/undo.ts';
import { watchStyles } from './runtime/watch.ts';
import { createSurvey } from './survey/survey.ts';

/** How a page is brought over. */
export interface RetrofitOptions {
  /**
   * Nonce of the page's `style-src`, for browsers without adoptable style sheets (before Chrome 73,
   * Safari 16.4), where ours is a `<style>`.
   */
  readonly nonce?: string;
}

/** A page that was brought over. */
export interface Retrofit {
  /** Resolves when everything that is there has been brought over. */
  readonly ready: Promise<void>;
  /** What was done and what could not be done, up to now. */
  report(): RetrofitReport;
  /** Stops and puts everything back as it was. */
  undo(): void;
}

const shadowCss =
  ":host-context([data-care-mode='care']) :where(button,input,select,textarea){font-size:max(var(--care-fit-floor),calc(13.3333px + var(--care-fit-growth)))}";

interface Running extends Retrofit {
  users: number;
}
const running = new WeakMap<Document | ShadowRoot, Running>();

/**
 * Makes CSS nobody here wrote follow the care settings on `<html>`: each style sheet, inline style
 * and rule that comes later is brought over once, and follows every later switch without a script.
 * In standard mode everything keeps its exact size and colour.
 *
 * It changes looks only: it writes no ARIA, moves no element, removes nothing. What it cannot do is
 * in the report. A second retrofit of the same root shares the first one.
 *
 * @param root - The document, or an open shadow root. Open shadow roots and frames of the same
 *   origin inside a document are brought over with it.
 * @throws {TypeError} when the root is neither of the two
 */
export function retrofit(
  root: Document | ShadowRoot = document,
  options: RetrofitOptions = {},
): Retrofit {
  if (!isRoot(root)) {
    throw new TypeError(
      `retrofit() was given ${typeof root === 'string' ? `'${root}'` : String(root)}. It takes the ` +
        'document or an open shadow root: retrofit(document).',
    );
  }
  const before = running.get(root);
  const one = before ?? start(root, options, new Reporter());
  one.users += 1;
  running.set(root, one);
  let mine = true;
  return {
    get ready() {
      return one.ready;
    },
    report: one.report,
    undo() {
      if (!mine) return;
      mine = false;
      one.users -= 1;
      if (one.users > 0) return;
      running.delete(root);
      one.undo();
    },
  };
}

/** By what it is made of: documents of frames have classes of their own. */
function isRoot(given: unknown): given is Document | ShadowRoot {
  const { nodeType, host } = (given ?? {}) as Partial<ShadowRoot>;
  return nodeType === 9 || (nodeType === 11 && host !== undefined);
}

function start(root: Document | ShadowRoot, options: RetrofitOptions, reporter: Reporter): Running {
  const document = root.ownerDocument ?? (root as Document);
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const undo = createUndo();
  if (!view) {
    return { users: 0, ready: Promise.resolve(), report: () => reporter.report, undo: undo.run };
  }
  const isDocument = root === document;
  const own = createOwnSheet(root, isDocument ? fitCss : shadowCss, options.nonce);
  undo.add(own.remove);
  const context: FitContext = { root, view, own, undo, reporter };
  const colours = createColourFitter(context, options.nonce);
  const survey = createSurvey(context);
  const sheets = createSheetFitter(context, (rule, definitions) => {
    colours.seen(rule, definitions);
    survey.seen(rule);
  });
  const inline = createInlineFitter(context, colours.inline);
  const slices = createSlices(view);
  const page = followPage(context, colours, slices);
  const inside = new Map<Document | ShadowRoot, Retrofit>();

  function enter(part: Document | ShadowRoot): void {
    if (inside.has(part)) return;
    const one = retrofit(part, options);
    inside.set(part, one);
    undo.add(one.undo);
  }

  /** Shadow roots and frames at or below a node. */
  function* enterBelow(node: ParentNode): Generator<void> {
    const walker = document.createTreeWalker(node as Node, view!.NodeFilter.SHOW_ELEMENT);
    for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
      const element = at as Element;
      if (element.shadowRoot) enter(element.shadowRoot);
      else if (element.localName === 'iframe') enterFrame(element as HTMLIFrameElement);
      else if (element.localName === 'canvas') {
        reporter.add({
          kind: 'canvas',
          where: describeElement(element),
          what: 'What is drawn on a canvas keeps its size and colours; let the app draw it larger.',
        });
      }
      yield;
    }
  }

  function enterFrame(frame: HTMLIFrameElement): void {
    const content = mirrorIntoFrame(frame, document, undo);
    if (content) enter(content);
    else {
      reporter.add({
        kind: 'cross-origin-frame',
        where: describeElement(frame),
        what:
          'A page of another origin keeps its size. Load the retrofit in that page too, and tell ' +
          'it the settings in its address (?care=1).',
      });
    }
  }

  function* added(node: ParentNode): Generator<void> {
    yield* inline.below(node);
    yield* enterBelow(node);
  }

  const observer = new view.MutationObserver((records) => {
    let styles = false;
    for (const { target, attributeName, addedNodes, removedNodes } of records) {
      if (attributeName === 'style') inline.element(target as Element);
      if (isStyle(target)) styles = true;
      if (Array.from(removedNodes).some(holdsStyle)) styles = true;
      for (const node of Array.from(addedNodes)) {
        if (node.nodeType !== 1) continue;
        if (holdsStyle(node)) styles = true;
        // At once, so that it is right when it is first painted.
        for (const step of added(node as Element)) void step;
      }
    }
    if (styles) later();
    adoptedAnew();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    // The last two switch a sheet.
    attributeFilter: ['style', 'media', 'disabled'],
  });
  undo.add(() => observer.disconnect());

  /** Rules first, then the colours of what they say. */
  function bringOver(steps: Steps): Promise<void> {
    return slices
      .run(steps)
      .catch((error: unknown) => reporter.fault('the style sheets of the page', error))
      .then(page.whole);
  }

  /** Sheets that came since. Short work is done at once, before the next paint. */
  function later(): void {
    const before = reporter.sheets;
    void bringOver(sheets.all()).then(() =>
      reporter.sheets === before ? undefined : survey.again(),
    );
  }
  let adopted: readonly CSSStyleSheet[] = Array.from(root.adoptedStyleSheets ?? []);
  /** Looks at the sheets the root adopts, if they are others. */
  function adoptedAnew(): void {
    keepAdopted(root);
    const now = root.adoptedStyleSheets ?? [];
    if (now.length === adopted.length && adopted.every((one, at) => one === now[at])) return;
    adopted = Array.from(now);
    later();
  }
  const loaded = (event: Event) => {
    const target = event.target as Element | null;
    if (target?.localName === 'link') later();
    if (target?.localName === 'style' && sheets.awaitsImports) later();
    if (target?.localName === 'iframe') enterFrame(target as HTMLIFrameElement);
  };
  root.addEventListener('load', loaded, true);
  undo.add(() => root.removeEventListener('load', loaded, true));
  undo.add(
    watchStyles(view, {
      ruleInserted(rule) {
        const sheet = rule.parentStyleSheet;
        if (sheet && isIn(sheet, root)) sheets.inserted(rule);
      },
      ruleDeleted: sheets.thinned,
      sheetFilled(sheet) {
        if (!isIn(sheet, root)) return;
        sheets.forget(sheet);
        later();
      },
      sheetSwitched: later,
      sheetsAdopted(where) {
        if (where === root) adoptedAnew();
      },
      shadowAttached(shadow) {
        // Once whoever attached it has put its sheets and its content into it.
        Promise.resolve()
          .then(() => {
            const isHere = isDocument || shadow.host.getRootNode() === root;
            return isHere && !slices.stopped ? enter(shadow) : undefined;
          })
          .catch((error: unknown) => reporter.fault('a shadow root', error));
      },
    }),
  );
  if (isDocument) liftLocks(context);
  undo.add(() => slices.stop());

  function* everything(): Generator<void> {
    yield* sheets.all();
    yield* added(root);
  }
  const first = bringOver(everything()).then(survey.start);
  return {
    users: 0,
    get ready() {
      return first
        .then(survey.settled)
        .then(() => Promise.all(Array.from(inside.values(), (one) => one.ready)))
        .then(() => undefined);
    },
    report() {
      const parts = [...inside.values()].map((one) => one.report());
      return parts.reduce(
        (sum, part) => ({
          sheets: sum.sheets + part.sheets,
          changed: sum.changed + part.changed,
          colours: sum.colours + part.colours,
          mended: sum.mended + part.mended,
          findings: [...sum.findings, ...part.findings],
        }),
        reporter.report,
      );
    },
    undo: undo.run,
  };
}

function holdsStyle(node: Node): boolean {
  return (
    node.nodeType === 1 && (isStyle(node) || (node as Element).querySelector('style,link') !== null)
  );
}

function isStyle(node: Node): boolean {
  const name = (node as Element).localName ?? node.parentElement?.localName;
  return name === 'style' || name === 'link';
}
